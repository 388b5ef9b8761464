'use client'
import type { Sentence } from '@tieuchi/rules'
import { formatDate } from '@tieuchi/schemas/model'
import type { EligibilityView } from '../../operations/reward/nomination-standing.js'
import { OutcomePill } from '../OutcomePill.js'
import panel from '../panel.module.css'
import css from './rewards.module.css'
import { useRewardText } from './use-reward-text.js'

/** What the criteria say of a nomination: each criterion with its outcome and the sentences why. */
export function EligibilityList({ eligibility }: { eligibility: EligibilityView }) {
  const { text, language } = useRewardText()
  const { outcome, title, revision, on, criteria, missing } = eligibility
  return (
    <section aria-label={text.eligibility} id="nomination-eligibility">
      <div className={panel.state}>
        <strong>{text.eligibility}</strong>
        <OutcomePill outcome={outcome} />
      </div>
      <p className={panel.note}>{text.by(title, revision, formatDate(on, language))}</p>
      {missing.length > 0 && (
        <p className={panel.blocked}>
          {text.missing}: {missing.join(' ')}
        </p>
      )}
      <ul className={css.criteria}>
        {criteria
          .filter((criterion) => criterion.outcome !== 'not-applicable')
          .map((criterion) => (
            <li key={criterion.id}>
              <span>
                {criterion.code}. {criterion.title}
                {criterion.advisory && ` (${text.advisory})`}
              </span>
              <OutcomePill outcome={criterion.outcome} />
              {criterion.reason && <Because sentence={criterion.reason} />}
              {criterion.note && (
                <p>
                  <em>
                    {criterion.verification === 'unverified' && `${text.unverified}: `}
                    {criterion.note}
                  </em>
                </p>
              )}
            </li>
          ))}
      </ul>
    </section>
  )
}

/** A sentence with those that it rests on below it. */
function Because({ sentence: { text, because } }: { sentence: Sentence }) {
  return (
    <div className={css.because}>
      <p>{text}</p>
      {(because ?? []).map((one) => (
        <Because key={one.text} sentence={one} />
      ))}
    </div>
  )
}
