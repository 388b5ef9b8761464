import { Gutter } from '@payloadcms/ui'
import { AssessmentDocument } from './AssessmentDocument.js'

/** The document of a year's assessment, in place of a form: what was judged, why, and the steps to take. */
export function AssessmentView() {
  return (
    <Gutter>
      <AssessmentDocument />
    </Gutter>
  )
}
