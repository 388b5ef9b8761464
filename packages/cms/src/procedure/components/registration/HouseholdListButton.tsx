'use client'
import { Button, toast, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { answerMessages } from '../../../components/answer-messages.js'
import { StepDialog } from '../../../components/dialog/StepDialog.js'
import type { Written } from '../../../components/dialog/step-input.js'
import { today } from '../../../components/today.js'
import { useApi } from '../../../components/use-api.js'
import { useText } from '../../../components/use-text.js'
import type { LineProblem } from '../../operations/registration/add-commitments.js'
import type { RegistrationProgress } from '../../operations/registration/registration-progress.js'
import { procedureSlugs } from '../../slugs.js'
import css from './registration.module.css'
import { useRegistrationText } from './use-registration-text.js'

const slug = 'household-list'

/** Records the commitments of many households from a pasted list; what is wrong is shown line by line. */
export function HouseholdListButton({
  progress: { area, year },
  onDone,
}: {
  progress: RegistrationProgress
  onDone: () => void
}) {
  const { words } = useRegistrationText()
  const { text } = useText()
  const { openModal } = useModal()
  const api = useApi()
  const [problems, setProblems] = useState<LineProblem[]>([])
  const dialog = words.listDialog

  const record = async (input: Written): Promise<boolean> => {
    const body = { ...input, area, year }
    const answer = await api('POST', `/${procedureSlugs.commitments}/list`, body)
    if (answer.ok) {
      toast.success(dialog.done((answer.body as { recorded: number }).recorded))
      setProblems([])
      onDone()
      return true
    }
    const found = lineProblemsOf(answer.body)
    setProblems(found)
    if (found.length === 0) {
      const messages = answerMessages(answer.body)
      toast.error(messages.length > 0 ? messages.join(' ') : text.workflow.error)
    }
    return false
  }

  return (
    <>
      <Button
        id="household-list-button"
        buttonStyle="secondary"
        size="medium"
        margin={false}
        type="button"
        onClick={() => openModal(slug)}
      >
        {words.panel.addList}
      </Button>
      <StepDialog
        slug={slug}
        title={dialog.title}
        explain={dialog.explain}
        confirm={dialog.confirm}
        inputs={[
          {
            field: 'committedOn',
            label: dialog.committedOn,
            kind: 'date',
            required: true,
            initial: today(),
          },
          { field: 'codes', label: dialog.codes, kind: 'paragraph', required: true },
        ]}
        run={record}
      >
        {problems.length > 0 && (
          <div className={css.problems} role="alert" id="household-list-problems">
            <strong>{dialog.problems(problems.length)}</strong>
            <ul>
              {problems.map(({ line, household, message }) => (
                <li key={`${line} ${household}`}>
                  {dialog.line(line)}: {message}
                </li>
              ))}
            </ul>
          </div>
        )}
      </StepDialog>
    </>
  )
}

/** The lines that the server found wrong; empty where it refused for another reason. */
function lineProblemsOf(body: unknown): LineProblem[] {
  const [error] = (body as { errors?: { problems?: LineProblem[] }[] } | null)?.errors ?? []
  return error?.problems ?? []
}
