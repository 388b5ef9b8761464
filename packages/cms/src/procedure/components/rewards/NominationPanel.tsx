'use client'
import { Pill, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect } from 'react'
import { useFetched } from '../../../components/use-fetched.js'
import type { NominationStatus } from '../../collections/nomination.js'
import { nominationStatusLabels } from '../../i18n/rewards.js'
import type { NominationStanding } from '../../operations/reward/nomination-standing.js'
import { Fetched } from '../Fetched.js'
import panel from '../panel.module.css'
import { CouncilPart, DecisionPart } from './CouncilPart.js'
import { EligibilityList } from './EligibilityList.js'
import { RewardActions } from './RewardActions.js'
import css from './rewards.module.css'
import { useRewardText } from './use-reward-text.js'

const styles = {
  nominated: 'light-gray',
  considered: 'warning',
  granted: 'success',
  declined: 'error',
} as const satisfies Record<NominationStatus, string>

/** Where a nomination stands: eligibility, the council's view, the decision, and the next step of this person. */
export function NominationPanel() {
  const { text, language } = useRewardText()
  const { id, collectionSlug, data } = useDocumentInfo()
  const modified = useFormModified()
  const path = id ? `/${collectionSlug}/${id}` : undefined
  const { body, failed, reload } = useFetched<NominationStanding>(path && `${path}/standing`)
  const edition = data?.edition as number | undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new edition is the reason to ask again
  useEffect(() => reload(), [edition, reload])
  if (!path) return <p className={panel.intro}>{text.notSaved}</p>
  return (
    <Fetched
      id="nomination-panel"
      title={text.title}
      words={text}
      ready={Boolean(body)}
      failed={failed}
      reload={reload}
    >
      {body && (
        <>
          <div className={panel.state} data-status={body.status}>
            <Pill pillStyle={styles[body.status]} size="small">
              {nominationStatusLabels[body.status][language]}
            </Pill>
            {body.nominatedBy && <span>{text.nominatedBy(body.nominatedBy)}</span>}
          </div>
          {body.problem && <p className={panel.blocked}>{body.problem}</p>}
          {body.eligibility && <EligibilityList eligibility={body.eligibility} />}
          <div className={css.parts}>
            <CouncilPart council={body.council} />
            {body.decision && <DecisionPart decision={body.decision} />}
          </div>
          {body.steps.length > 0 && modified && (
            <p className={panel.blocked} role="status">
              {text.unsaved}
            </p>
          )}
          <RewardActions standing={body} path={path} blocked={modified} onDone={reload} />
        </>
      )}
    </Fetched>
  )
}
