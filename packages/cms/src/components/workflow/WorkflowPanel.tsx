'use client'
import {
  Button,
  Link,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui'
import { useEffect } from 'react'
import { Moment } from '../Moment.js'
import { StatusPill } from '../StatusPill.js'
import { useFetched } from '../use-fetched.js'
import { useText } from '../use-text.js'
import { ProblemList } from './ProblemList.js'
import { WorkflowActions } from './WorkflowActions.js'
import { WorkflowHistory } from './WorkflowHistory.js'
import type { Workflow } from './workflow.js'
import css from './workflow.module.css'

/** The sidebar of a revision: where it stands, what can be done next, and what happened so far. */
export function WorkflowPanel() {
  const { text } = useText()
  const { id, collectionSlug, data } = useDocumentInfo()
  const { config } = useConfig()
  const unsaved = useUnsavedChanges()
  const path = id ? `/${collectionSlug}/${id}` : undefined
  const { body: workflow, failed, reload } = useFetched<Workflow>(path && `${path}/workflow`)

  // A save changes the edition; ask again so that the next step names the right one.
  const edition = data?.edition as number | undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new edition is the reason to reload
  useEffect(() => reload(), [edition, reload])

  return (
    <section className={css.panel} aria-label={text.workflow.title} id="workflow-panel">
      <h4 className={css.heading}>{text.workflow.title}</h4>
      <ProblemList />
      {!path && <p className={css.note}>{text.workflow.notSaved}</p>}
      {path && !workflow && !failed && <p className={css.note}>{text.workflow.loading}</p>}
      {failed && (
        <div role="alert">
          <p className={css.note}>{text.workflow.failed}</p>
          <Button buttonStyle="secondary" size="small" margin={false} onClick={reload}>
            {text.workflow.retry}
          </Button>
        </div>
      )}
      {path && workflow && (
        <>
          <div id="workflow-status" data-status={workflow.published ? 'published' : workflow.status}>
            <StatusPill status={workflow.status} published={workflow.published} />
          </div>
          {workflow.published && (
            <p className={css.note}>
              <Moment at={workflow.published.at} /> {text.workflow.by(workflow.published.by.name)}
              <br />
              <q>{workflow.published.reason}</q>
            </p>
          )}
          <p className={css.note}>
            <Link href={`${config.routes.admin}/collections${path}/review`}>{text.workflow.review}</Link>
          </p>
          <WorkflowActions
            workflow={workflow}
            path={path}
            blocked={unsaved ? text.workflow.unsaved : undefined}
            onDone={reload}
          />
          <WorkflowHistory history={workflow.history} />
        </>
      )}
    </section>
  )
}

/** True while the form differs from what is stored, also after the server refused to save it. */
function useUnsavedChanges(): boolean {
  const modified = useFormModified()
  const submitted = useFormSubmitted()
  const processing = useFormProcessing()
  const { setModified } = useForm()
  // Payload takes a refused form for unchanged, which would switch off its Save button and forget the changes.
  const refused = submitted && !processing && !modified
  useEffect(() => {
    if (refused) setModified(true)
  }, [refused, setModified])
  return modified || submitted
}
