'use client'
import { Moment } from '../../../components/Moment.js'
import { OutcomePill } from '../../components/OutcomePill.js'
import css from './assessment.module.css'
import { SentenceList } from './SentenceList.js'
import type { SheetStage } from './sheet.js'
import { useAssessmentText } from './use-assessment-text.js'

/** The outcome of the three stages side by side. */
export function StageCards({
  stages,
  closed,
}: {
  stages: readonly SheetStage[]
  /** Nothing of it can be handed in. */
  closed: boolean
}) {
  const { text } = useAssessmentText()
  return (
    <section aria-label={text.stages.title} className={css.stages} id="assessment-stages">
      {stages.map(({ stage, state, outcome, at, by, besides }) => (
        <div key={stage} className={css.stage} data-stage={stage} data-state={state}>
          <h3>{text.verdicts.stages[stage]}</h3>
          {outcome && <OutcomePill outcome={outcome} />}
          <p className={css.note}>
            {state === 'to-come' && text.stages.toCome}
            {state === 'in-progress' && text.stages[closed ? 'stopped' : 'inProgress']}
            {at && by && (
              <>
                {text.stages.submitted(by.name)} <Moment at={at} />
              </>
            )}
          </p>
          {besides && <SentenceList sentences={besides} />}
        </div>
      ))}
    </section>
  )
}
