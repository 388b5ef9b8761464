'use client'
import { formatDate } from '@tieuchi/schemas/model'
import { Moment } from '../../../components/Moment.js'
import type { CouncilView, RewardDecision } from '../../collections/nomination.js'
import { councilViewLabels, nominationStatusLabels } from '../../i18n/rewards.js'
import type { NominationStanding } from '../../operations/reward/nomination-standing.js'
import panel from '../panel.module.css'
import css from './rewards.module.css'
import { useRewardText } from './use-reward-text.js'

/** The council's view, and those that it gave before. */
export function CouncilPart({ council }: Pick<NominationStanding, 'council'>) {
  const { text } = useRewardText()
  return (
    <section className={css.part} aria-label={text.council}>
      <h5>{text.council}</h5>
      {council ? <View view={council} /> : <p className={panel.note}>{text.councilNone}</p>}
      {(council?.before ?? []).map((view) => (
        <div key={view.at}>
          <h5>{text.earlier}</h5>
          <View view={view} />
        </div>
      ))}
    </section>
  )
}

function View({ view: { view, note, on, at, by } }: { view: CouncilView }) {
  const { text, language } = useRewardText()
  return (
    <>
      <p>
        <strong>{councilViewLabels[view][language]}</strong>
      </p>
      {note && <q className={panel.quote}>{note}</q>}
      <p className={panel.who}>
        {text.session(formatDate(on, language))} · {by.name} · <Moment at={at} />
      </p>
    </>
  )
}

/** The decision as it was signed. */
export function DecisionPart({ decision }: { decision: RewardDecision }) {
  const { text, language } = useRewardText()
  const { result, number, decidedOn, reward, signer, signerPosition, reasons, unitName } = decision
  const day = formatDate(decidedOn, language)
  return (
    <section className={css.part} aria-label={text.decision}>
      <h5>{text.decision}</h5>
      <p>
        <strong>
          {nominationStatusLabels[result][language]}
          {reward && `: ${reward}`}
        </strong>
      </p>
      <p>
        {number ? text.decisionLine(number, day) : text.decidedOn(day)} · {unitName}
      </p>
      {signer && <p>{signerPosition ? text.signedBy(signer, signerPosition) : signer}</p>}
      {reasons && <q className={panel.quote}>{reasons}</q>}
    </section>
  )
}
