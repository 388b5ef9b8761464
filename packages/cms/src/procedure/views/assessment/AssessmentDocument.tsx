'use client'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useFetched } from '../../../components/use-fetched.js'
import { procedureSlugs } from '../../slugs.js'
import { AssessmentSheet } from './AssessmentSheet.js'
import css from './assessment.module.css'
import type { Sheet } from './sheet.js'
import { useAssessmentText } from './use-assessment-text.js'
import { usePlaceInNavigation } from './use-place-in-navigation.js'

/** Fetches the assessment and shows it, or says why it cannot. */
export function AssessmentDocument() {
  const { text } = useAssessmentText()
  const { id } = useDocumentInfo()
  const {
    body: sheet,
    failed,
    reload,
  } = useFetched<Sheet>(id ? `/${procedureSlugs.assessments}/${id}/sheet` : undefined)
  usePlaceInNavigation(sheet?.year)
  return (
    <div className={css.view} id="assessment">
      {failed && (
        <div role="alert" className={css.failed}>
          <p>{text.failed}</p>
          <Button buttonStyle="secondary" size="small" margin={false} onClick={reload}>
            {text.retry}
          </Button>
        </div>
      )}
      {!sheet && !failed && (
        <p role="status" className={css.note}>
          {text.loading}
        </p>
      )}
      {sheet && <AssessmentSheet sheet={sheet} reload={reload} />}
    </div>
  )
}
