'use client'
import { Button, Modal, useModal } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { useText } from '../use-text.js'
import { DialogInput } from './DialogInput.js'
import { actionInputs, type WorkflowAction } from './workflow.js'
import css from './workflow.module.css'

/** Asks before a step is taken, with what the step needs to be told. */
export function ActionDialog({
  slug,
  action,
  run,
}: {
  slug: string
  action: WorkflowAction
  /** Resolves when the step was taken or refused: then the dialog closes, unless what was written can be mended. */
  run: (input: Record<string, string>) => Promise<boolean>
}) {
  const { text } = useText()
  const { closeModal, isModalOpen } = useModal()
  const open = isModalOpen(slug)
  const [written, setWritten] = useState<Record<string, string>>({})
  const [missing, setMissing] = useState<string[]>([])
  const [working, setWorking] = useState(false)
  const id = useId()
  const inputs = actionInputs[action]
  useEffect(() => {
    if (open) setMissing([])
  }, [open])

  const confirm = async () => {
    const input = Object.fromEntries(
      inputs
        .map(({ field }) => [field, written[field]?.trim() ?? ''])
        .filter(([, content]) => content !== ''),
    )
    const open = inputs.filter(({ field, required }) => required && !(field in input))
    if (open.length > 0) return setMissing(open.map(({ field }) => field))
    setWorking(true)
    const done = await run(input)
    setWorking(false)
    if (done) setWritten({})
    if (done || inputs.every(({ field }) => field !== 'setId')) closeModal(slug)
  }

  if (!open) return null
  const words = text.workflow
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
          {inputs.map((input) => (
            <DialogInput
              key={input.field}
              id={`${id}-${input.field}`}
              input={input}
              value={written[input.field] ?? ''}
              missing={missing.includes(input.field)}
              disabled={working}
              onChange={(value) => {
                setWritten({ ...written, [input.field]: value })
                setMissing(missing.filter((field) => field !== input.field))
              }}
            />
          ))}
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
