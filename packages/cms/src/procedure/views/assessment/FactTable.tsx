'use client'
import type { Stage } from '../../collections/assessment.js'
import { AnswerPlace } from './AnswerPlace.js'
import css from './assessment.module.css'
import { FactCellView } from './FactCellView.js'
import { FactOrigin } from './FactOrigin.js'
import type { SheetCriterion, SheetFact } from './sheet.js'
import { useAssessmentText } from './use-assessment-text.js'
import type { DraftState } from './use-drafts.js'

/** The figures that a criterion rests on: where each comes from, and what it came to at each stage. */
export function FactTable({
  criterion,
  facts,
  stages,
  area,
  editing,
  state,
}: {
  criterion: Pick<SheetCriterion, 'id' | 'facts'>
  facts: readonly SheetFact[]
  stages: readonly Stage[]
  area: string
  editing: Stage | null
  state: DraftState
}) {
  const { text } = useAssessmentText()
  const rows = criterion.facts.flatMap((id) => facts.find((fact) => fact.id === id) ?? [])
  return (
    <table className={css.facts}>
      <thead>
        <tr>
          <th scope="col">{text.facts.name}</th>
          {stages.map((stage) => (
            <th key={stage} scope="col">
              {text.verdicts.stages[stage]}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((fact) => (
        <tbody key={fact.id} data-fact={fact.id}>
          <tr>
            <th scope="row">
              {fact.label}
              <FactOrigin fact={fact} />
            </th>
            {stages.map((stage) => (
              <td key={stage} data-label={text.verdicts.stages[stage]}>
                <FactCellView cell={fact.cells[stage]} />
              </td>
            ))}
          </tr>
          {editing && fact.answer && (
            <tr>
              <td colSpan={stages.length + 1} className={css.writing}>
                <AnswerPlace
                  id={`${criterion.id}-${fact.id}`}
                  fact={fact}
                  answer={fact.answer}
                  stage={editing}
                  area={area}
                  state={state}
                />
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  )
}
