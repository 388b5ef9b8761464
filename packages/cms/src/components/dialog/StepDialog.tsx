'use client'
import { Button, Modal, useModal } from '@payloadcms/ui'
import { type ReactNode, useEffect, useId, useState } from 'react'
import { useText } from '../use-text.js'
import css from './dialog.module.css'
import { StepInputField } from './StepInputField.js'
import { filledIn, type StepInput, stillEmpty, type Written } from './step-input.js'

/** Asks before a step is taken: what it does, what it needs to be told, and whether it is meant. */
export function StepDialog({
  slug,
  title,
  explain,
  confirm,
  inputs = [],
  children,
  below,
  run,
}: {
  /** Opens with `openModal(slug)`. */
  slug: string
  title: string
  explain: string
  /** On the button. */
  confirm: string
  inputs?: readonly StepInput[]
  /** Shown between the explanation and the inputs. */
  children?: ReactNode
  /** Shown below the inputs. */
  below?: ReactNode
  /** True when the step was taken: then the dialog closes. Otherwise it stays, with what was written. */
  run: (input: Written) => Promise<boolean>
}) {
  const { text } = useText()
  const { closeModal, isModalOpen } = useModal()
  const open = isModalOpen(slug)
  const [written, setWritten] = useState<Written>({})
  const [missing, setMissing] = useState<string[]>([])
  const [working, setWorking] = useState(false)
  const id = useId()
  useEffect(() => {
    if (open) setMissing([])
  }, [open])

  const confirmed = async () => {
    const input = filledIn(inputs, written)
    const empty = stillEmpty(inputs, input)
    setMissing(empty)
    if (empty.length > 0) return
    setWorking(true)
    const done = await run(input)
    setWorking(false)
    if (!done) return
    setWritten({})
    closeModal(slug)
  }

  if (!open) return null
  return (
    <Modal
      slug={slug}
      className={`confirmation-modal ${css.dialog} step-dialog`}
      closeOnBlur={false}
      aria-labelledby={`${id}-heading`}
    >
      <div className={`confirmation-modal__wrapper ${css.box}`}>
        <div className="confirmation-modal__content">
          <h1 id={`${id}-heading`}>{title}</h1>
          <p>{explain}</p>
          {children}
          {inputs.map((input) => (
            <StepInputField
              key={input.field}
              id={`${id}-${input.field}`}
              input={input}
              value={written[input.field] ?? input.initial ?? ''}
              missing={missing.includes(input.field)}
              disabled={working}
              onChange={(value) => {
                setWritten({ ...written, [input.field]: value })
                setMissing(missing.filter((field) => field !== input.field))
              }}
            />
          ))}
          {below}
        </div>
        <div className={`confirmation-modal__controls ${css.controls}`}>
          <Button
            id="step-cancel"
            buttonStyle="secondary"
            size="large"
            type="button"
            disabled={working}
            onClick={() => closeModal(slug)}
          >
            {text.workflow.cancel}
          </Button>
          <Button id="step-confirm" size="large" type="button" disabled={working} onClick={confirmed}>
            {working ? text.workflow.working : confirm}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
