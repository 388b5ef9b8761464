'use client'
import type { Stage } from '../../collections/assessment.js'
import { OutcomePill } from '../../components/OutcomePill.js'
import { criterionAnchor } from './anchors.js'
import css from './assessment.module.css'
import { FactTable } from './FactTable.js'
import { SentenceList } from './SentenceList.js'
import type { SheetCriterion, SheetFact } from './sheet.js'
import { useAssessmentText } from './use-assessment-text.js'
import type { DraftState } from './use-drafts.js'

/** One criterion: the outcome at each stage, and on opening why, what it rests on, and what is written about it. */
export function CriterionRow({
  criterion,
  facts,
  stages,
  explained,
  onExplain,
  area,
  editing,
  state,
  open,
  onToggle,
}: {
  criterion: SheetCriterion
  facts: readonly SheetFact[]
  /** The stages that there is something to show of. */
  stages: readonly Stage[]
  /** The stage whose reasons are told. */
  explained: Stage | undefined
  onExplain: (stage: Stage) => void
  area: string
  editing: Stage | null
  state: DraftState
  open: boolean
  onToggle: (open: boolean) => void
}) {
  const { text } = useAssessmentText()
  const { code, title, cells, note, verification, takes, origin = [] } = criterion
  const told = stages.filter((stage) => cells[stage])
  const shown = explained && cells[explained] ? explained : told.at(-1)
  const cell = shown && cells[shown]
  const outcomes = new Set(told.map((stage) => cells[stage]?.outcome))
  return (
    <li id={criterionAnchor(code)} className={css.criterion} data-criterion={criterion.id}>
      <details open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
        <summary>
          <span className={css.code}>{code}</span>
          <span className={css.name}>{title}</span>
          <span className={css.outcomes} title={outcomes.size > 1 ? text.criteria.differs : undefined}>
            {stages.map((stage) => {
              const found = cells[stage]
              return (
                <span key={stage} className={css.outcome} data-stage={stage}>
                  <span className={css.stageName}>{text.verdicts.stages[stage]}</span>
                  {found ? <OutcomePill outcome={found.outcome} /> : <span>–</span>}
                </span>
              )
            })}
          </span>
        </summary>
        {open && (
          <div className={css.inside}>
            {told.length > 1 && (
              <fieldset className={css.choice} aria-label={text.stages.title}>
                {told.map((stage) => (
                  <button
                    key={stage}
                    type="button"
                    aria-pressed={stage === shown}
                    onClick={() => onExplain(stage)}
                  >
                    {text.criteria.why(text.verdicts.stages[stage])}
                  </button>
                ))}
              </fieldset>
            )}
            {cell && <SentenceList sentences={cell.points ? [...cell.reasons, cell.points] : cell.reasons} />}
            {takes.length > 0 && (
              <div className={css.takes}>
                <h4>{text.criteria.takes}</h4>
                {takes.map((line) => (
                  <p key={line}>{line}</p>
                ))}
              </div>
            )}
            {cell && cell.legalBasis.length > 0 && (
              <p className={css.note}>
                {text.criteria.basis}: {cell.legalBasis.join('; ')}
              </p>
            )}
            {[...origin, text.criteria.verification[verification], note].filter(Boolean).map((line) => (
              <p key={line} className={css.note}>
                {line}
              </p>
            ))}
            <FactTable
              criterion={criterion}
              facts={facts}
              stages={stages}
              area={area}
              editing={editing}
              state={state}
            />
          </div>
        )}
      </details>
    </li>
  )
}
