'use client'
import { Moment } from '../../../components/Moment.js'
import css from './assessment.module.css'
import type { Sheet } from './sheet.js'
import { useAssessmentText } from './use-assessment-text.js'

/** What the police advise. */
export function ProposalPanel({ proposal }: Pick<Sheet, 'proposal'>) {
  const { text } = useAssessmentText()
  if (!proposal) return null
  const { recommends, reasons, at, by } = proposal
  return (
    <section className={css.panel} id="assessment-proposal" aria-label={text.proposal.title}>
      <h3 className={css.heading}>{text.proposal.title}</h3>
      <p>
        <strong>{text.proposal.recommends[recommends]}</strong>
      </p>
      {reasons && <q className={css.quote}>{reasons}</q>}
      <p className={css.note}>
        {by.name} · <Moment at={at} />
      </p>
    </section>
  )
}
