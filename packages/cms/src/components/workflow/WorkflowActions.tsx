'use client'
import { Button, toast, useConfig, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { answerMessages } from '../answer-messages.js'
import { StepDialog } from '../dialog/StepDialog.js'
import { useApi } from '../use-api.js'
import { useText } from '../use-text.js'
import { actionInputs, actionOrder, makesAnother, type Workflow, type WorkflowAction } from './workflow.js'
import css from './workflow.module.css'

/** The steps that the revision can take now: a button each, or the sentence why this person may not. */
export function WorkflowActions({
  workflow,
  path,
  blocked,
  onDone,
}: {
  workflow: Workflow
  /** The API path of the revision. */
  path: string
  /** Why no step can be taken at the moment, such as unsaved changes. */
  blocked?: string | undefined
  onDone: () => void
}) {
  const { text } = useText()
  const api = useApi()
  const router = useRouter()
  const { config } = useConfig()
  const { openModal, closeModal } = useModal()
  // What belongs to another role is left out; what this person's own part in the revision rules out is explained.
  const offered = workflow.actions
    .filter(({ code }) => code !== 'not-allowed')
    .sort((a, b) => actionOrder.indexOf(a.action) - actionOrder.indexOf(b.action))
  const slugOf = (action: WorkflowAction) => `workflow-${action}`

  const run = async (action: WorkflowAction, input: Record<string, string>): Promise<boolean> => {
    const answer = await api('POST', `${path}/${action}`, { edition: workflow.edition, ...input })
    if (answer.ok) {
      toast.success(text.workflow.done[action])
      const { revision } = (answer.body ?? {}) as { revision?: { id: string } }
      if (makesAnother(action) && revision) {
        router.push(
          `${config.routes.admin}/collections${path.slice(0, path.lastIndexOf('/'))}/${revision.id}`,
        )
        return true
      }
    } else {
      const messages = answerMessages(answer.body)
      toast.error(messages.length > 0 ? messages.join(' ') : text.workflow.error)
    }
    onDone()
    router.refresh()
    // What is wrong with the revision stands in its form; only what is asked for here can be mended here.
    if (!answer.ok && action !== 'local-set') closeModal(slugOf(action))
    return answer.ok
  }

  return (
    <div className={css.actions}>
      {blocked && (
        <p className={css.blocked} role="status">
          {blocked}
        </p>
      )}
      {offered.map(({ action, allowed, message }) => (
        <div key={action}>
          <Button
            id={`workflow-${action}-button`}
            buttonStyle={action === 'return' || makesAnother(action) ? 'secondary' : 'primary'}
            size="medium"
            margin={false}
            className={css.button}
            type="button"
            disabled={!allowed || blocked !== undefined}
            onClick={() => openModal(slugOf(action))}
            extraButtonProps={message ? { 'aria-describedby': `workflow-${action}-why` } : {}}
          >
            {text.workflow.actions[action]}
          </Button>
          {!allowed && message && (
            <p id={`workflow-${action}-why`} className={css.why}>
              {message}
            </p>
          )}
          <StepDialog
            slug={slugOf(action)}
            title={text.workflow.actions[action]}
            explain={text.workflow.explain[action]}
            confirm={text.workflow.actions[action]}
            inputs={actionInputs(action, text.workflow)}
            run={(input) => run(action, input)}
          />
        </div>
      ))}
    </div>
  )
}
