import { Gutter } from '@payloadcms/ui'
import { RevisionReview } from './RevisionReview.js'

/** The document tab for whoever approves: what changes, what to note, and the steps to take. */
export function ReviewView() {
  return (
    <Gutter>
      <RevisionReview />
    </Gutter>
  )
}
