import { Gutter } from '@payloadcms/ui'
import { RawJsonEditor } from './RawJsonEditor.js'

/** The document tab that shows and edits a revision as the JSON that is published. */
export function RawJsonView() {
  return (
    <Gutter>
      <RawJsonEditor />
    </Gutter>
  )
}
