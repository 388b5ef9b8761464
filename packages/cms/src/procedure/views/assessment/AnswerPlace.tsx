'use client'
import { useState } from 'react'
import type { Stage } from '../../collections/assessment.js'
import { AnswerInputs } from './AnswerInputs.js'
import css from './assessment.module.css'
import type { DraftAnswer, SheetFact } from './sheet.js'
import { useAssessmentText } from './use-assessment-text.js'
import type { DraftState } from './use-drafts.js'

/**
 * Where a person writes about a fact. The inputs stand there at once where something is missing that is theirs to
 * supply, or was written; otherwise behind a button, so that what needs no work takes no room.
 */
export function AnswerPlace({
  id,
  fact,
  answer,
  stage,
  area,
  state,
}: {
  /** Unique on the page. */
  id: string
  fact: SheetFact
  answer: DraftAnswer
  stage: Stage
  area: string
  state: DraftState
}) {
  const { text } = useAssessmentText()
  const [asked, setAsked] = useState(false)
  // At the first stage the board supplies what is its own; later the police answer for everything.
  const isDue = fact.cells[stage]?.text == null && (stage !== 'self' || fact.supplier === 'board')
  const isWritten = answer.value !== null || answer.note !== '' || answer.files.length > 0
  const isTouched = Object.hasOwn(state.drafts, fact.id) || Object.hasOwn(state.problems, fact.id)
  if (asked || isDue || isWritten || isTouched) {
    return <AnswerInputs id={id} fact={fact} answer={answer} stage={stage} area={area} state={state} />
  }
  return (
    <button type="button" className={css.write} onClick={() => setAsked(true)}>
      {answer.takesValue ? text.answer.write : text.answer.writeNote}
      <span className={css.unseen}>: {fact.label}</span>
    </button>
  )
}
