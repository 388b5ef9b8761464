'use client'
import { useConfig } from '@payloadcms/ui'
import { Moment } from '../../../components/Moment.js'
import { OutcomePill } from '../../components/OutcomePill.js'
import { procedureSlugs } from '../../slugs.js'
import css from './assessment.module.css'
import { DifferenceList } from './DifferenceList.js'
import type { SheetVerdict } from './sheet.js'
import { useAssessmentText } from './use-assessment-text.js'

/** Every verdict that was given, each with its receipt; one that was given again says what differs. */
export function VerdictList({ verdicts }: { verdicts: readonly SheetVerdict[] }) {
  const { text } = useAssessmentText()
  const { config } = useConfig()
  const words = text.verdicts
  const receiptOf = (id: string) =>
    `${config.serverURL}${config.routes.api}/${procedureSlugs.verdicts}/${id}/receipt`
  return (
    <section className={css.verdicts} id="assessment-verdicts" aria-label={words.title}>
      <h2 className={css.title}>{words.title}</h2>
      <p className={css.note}>{verdicts.length === 0 ? words.none : words.note}</p>
      <ul>
        {verdicts.map(({ id, stage, at, by, outcome, revision, knownAt, differences }) => (
          <li key={id} data-stage={stage}>
            <div className={css.line}>
              <strong>{words.stages[stage]}</strong> <OutcomePill outcome={outcome} />
              <a href={receiptOf(id)} download>
                {words.receipt}
              </a>
            </div>
            <p className={css.note}>
              {words.by(by.name, revision)} <Moment at={at} />
              {knownAt && (
                <>
                  <br />
                  {words.knownAt} <Moment at={knownAt} />
                </>
              )}
            </p>
            {differences && <DifferenceList differences={differences} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
