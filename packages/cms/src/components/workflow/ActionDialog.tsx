'use client'
import { Button, Modal, useModal } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { useText } from '../use-text.js'
import { actionInputs, type WorkflowAction } from './workflow.js'
import css from './workflow.module.css'

/** Asks before a step is taken, with the comment or the reason that the step needs. */
export function ActionDialog({
  slug,
  action,
  run,
}: {
  slug: string
  action: WorkflowAction
  /** Resolves when the step was taken or refused; the dialog closes after it. */
  run: (input: Record<string, string>) => Promise<boolean>
}) {
  const { text } = useText()
  const { closeModal, isModalOpen } = useModal()
  const open = isModalOpen(slug)
  const [written, setWritten] = useState('')
  const [missing, setMissing] = useState(false)
  const [working, setWorking] = useState(false)
  const id = useId()
  const input = actionInputs[action]
  useEffect(() => {
    if (open) setMissing(false)
  }, [open])

  const confirm = async () => {
    const content = written.trim()
    if (input?.required && content === '') return setMissing(true)
    setWorking(true)
    const done = await run(input && content ? { [input.field]: content } : {})
    setWorking(false)
    if (done) setWritten('')
    closeModal(slug)
  }

  if (!open) return null
  const words = text.workflow
  const label =
    input?.field === 'reason' ? words.reason : input?.required ? words.commentRequired : words.comment
  return (
    <Modal
      slug={slug}
      className={`confirmation-modal ${css.dialog} workflow-dialog`}
      closeOnBlur={false}
      aria-labelledby={`${id}-heading`}
    >
      <div className={`confirmation-modal__wrapper ${css.box}`}>
        <div className="confirmation-modal__content">
          <h1 id={`${id}-heading`}>{words.actions[action]}</h1>
          <p>{words.explain[action]}</p>
          {input && (
            <div className={css.input}>
              <label htmlFor={`${id}-input`}>
                {label}
                {input.required && <span className={css.required}> *</span>}
              </label>
              <textarea
                id={`${id}-input`}
                name={input.field}
                rows={4}
                value={written}
                aria-invalid={missing}
                aria-required={input.required}
                aria-describedby={`${id}-problem`}
                placeholder={input.field === 'reason' ? words.reasonHint : ''}
                disabled={working}
                onChange={(event) => {
                  setWritten(event.target.value)
                  setMissing(false)
                }}
              />
              <p id={`${id}-problem`} className={css.problem} role="alert">
                {missing ? words.fillIn : ''}
              </p>
            </div>
          )}
        </div>
        <div className={`confirmation-modal__controls ${css.controls}`}>
          <Button
            id="workflow-cancel"
            buttonStyle="secondary"
            size="large"
            type="button"
            disabled={working}
            onClick={() => closeModal(slug)}
          >
            {words.cancel}
          </Button>
          <Button id="workflow-confirm" size="large" type="button" disabled={working} onClick={confirm}>
            {working ? words.working : words.actions[action]}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
