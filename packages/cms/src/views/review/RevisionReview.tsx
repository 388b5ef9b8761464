'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import type { CriteriaSet } from '@tieuchi/schemas'
import { SetDocumentPlace } from '../../components/SetDocumentPlace.js'
import { StatusPill } from '../../components/StatusPill.js'
import { today } from '../../components/today.js'
import { useFetched } from '../../components/use-fetched.js'
import { useText } from '../../components/use-text.js'
import { WorkflowActions } from '../../components/workflow/WorkflowActions.js'
import { WorkflowHistory } from '../../components/workflow/WorkflowHistory.js'
import type { Workflow } from '../../components/workflow/workflow.js'
import { ChangeList } from './ChangeList.js'
import { FirstRevision } from './FirstRevision.js'
import css from './review.module.css'
import { revisionChanges } from './revision-changes.js'

interface Review {
  content: CriteriaSet
  baseline: CriteriaSet | null
  /** `label` is the place in words. */
  warnings: { path: string; label: string; message: string }[]
}

/** The changes against what is published, the warnings, and beside them the steps of the workflow. */
export function RevisionReview() {
  const { text, language } = useText()
  const { id, collectionSlug } = useDocumentInfo()
  const path = `/${collectionSlug}/${id}`
  const review = useFetched<Review>(`${path}/review`)
  const workflow = useFetched<Workflow>(`${path}/workflow`)
  const { content, baseline, warnings = [] } = review.body ?? {}
  const on = today()
  const changes = content && baseline ? revisionChanges(baseline, content, language, on) : []
  return (
    <div className={css.view}>
      <SetDocumentPlace view={text.review.title} />
      <div className={css.columns}>
        <div id="review-changes">
          <h2 className={css.title}>{text.review.title}</h2>
          {review.failed && <p role="alert">{text.review.failed}</p>}
          {!content && !review.failed && <p>{text.review.loading}</p>}
          {content && !baseline && <FirstRevision set={content} on={on} />}
          {baseline && <p className={css.note}>{text.review.against(baseline.revision)}</p>}
          {baseline && changes.length === 0 && <p>{text.review.unchanged}</p>}
          <ChangeList changes={changes} />
          {content && (
            <section id="review-warnings">
              <h3 className={css.section}>{text.review.warnings}</h3>
              {warnings.length === 0 && <p className={css.note}>{text.review.noWarnings}</p>}
              <ul className={css.warnings}>
                {warnings.map((warning) => (
                  <li key={`${warning.path} ${warning.message}`}>
                    <span className={css.place}>{warning.label}:</span> {warning.message}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        <aside className={css.side} id="workflow-panel">
          {workflow.body && (
            <>
              <div
                id="workflow-status"
                data-status={workflow.body.published ? 'published' : workflow.body.status}
              >
                <StatusPill status={workflow.body.status} published={workflow.body.published} />
              </div>
              <WorkflowActions workflow={workflow.body} path={path} onDone={workflow.reload} />
              <WorkflowHistory history={workflow.body.history} />
            </>
          )}
        </aside>
      </div>
    </div>
  )
}
