'use client'
import controls from '../../../components/controls.module.css'
import { useText } from '../../../components/use-text.js'
import { valueInputs } from '../../../components/value-input.js'
import type { Stage } from '../../collections/assessment.js'
import { FilesInput } from '../../components/files/FilesInput.js'
import css from './assessment.module.css'
import { draftOf } from './drafts.js'
import type { DraftAnswer, SheetFact } from './sheet.js'
import { useAssessmentText } from './use-assessment-text.js'
import type { DraftState } from './use-drafts.js'

/** What a person writes about a fact: its value where it is theirs to give, the evidence, and papers. */
export function AnswerInputs({
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
  const { text: common } = useText()
  const { value, note, files } = draftOf(answer, state.drafts[fact.id])
  const problems = state.problems[fact.id] ?? []
  const Input = valueInputs[fact.type]
  const change = (part: Partial<ReturnType<typeof draftOf>>) =>
    state.change(fact, { value, note, files, ...part })
  const words = text.answer
  return (
    <fieldset className={css.answer} data-unsaved={Object.hasOwn(state.drafts, fact.id)}>
      <legend>{words.title(text.verdicts.stages[stage])}</legend>
      {answer.takesValue && (
        <div>
          <label htmlFor={`${id}-value`}>{words.value}</label>
          <Input
            id={`${id}-value`}
            label={`${fact.label}: ${words.value}`}
            value={value}
            onChange={(next) => change({ value: (next ?? null) as typeof value })}
            disabled={state.saving}
            invalid={problems.length > 0}
            unit={fact.unit}
            options={fact.options}
          />
          {value === null && answer.otherwise !== null && (
            <p className={controls.hint}>{words.otherwise(answer.otherwise)}</p>
          )}
        </div>
      )}
      <div>
        <label htmlFor={`${id}-note`}>{words.note}</label>
        <textarea
          id={`${id}-note`}
          rows={2}
          value={note}
          disabled={state.saving}
          aria-describedby={`${id}-hint`}
          onChange={(event) => change({ note: event.target.value })}
        />
        <p id={`${id}-hint`} className={controls.hint}>
          {answer.takesValue ? words.noteHint : words.noteOnlyHint}
        </p>
      </div>
      <FilesInput
        id={`${id}-files`}
        files={files}
        area={area}
        disabled={state.saving}
        onChange={(next) => change({ files: next })}
      />
      {problems.map((problem) => (
        <p key={problem} className={controls.problem} role="alert">
          {problem || common.workflow.error}
        </p>
      ))}
    </fieldset>
  )
}
