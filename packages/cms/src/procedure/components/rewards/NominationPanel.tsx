'use client'
import { Pill, useFormModified } from '@payloadcms/ui'
import type { NominationStatus } from '../../collections/nomination.js'
import { nominationStatusLabels } from '../../i18n/rewards.js'
import type { NominationStanding } from '../../operations/reward/nomination-standing.js'
import panel from '../panel.module.css'
import { StandingPanel } from '../StandingPanel.js'
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
  const modified = useFormModified()
  return (
    <StandingPanel<NominationStanding> id="nomination-panel" title={text.title} words={text}>
      {(standing, path, reload) => (
        <>
          <div className={panel.state} data-status={standing.status}>
            <Pill pillStyle={styles[standing.status]} size="small">
              {nominationStatusLabels[standing.status][language]}
            </Pill>
            {standing.nominatedBy && <span>{text.nominatedBy(standing.nominatedBy)}</span>}
          </div>
          {standing.problem && <p className={panel.blocked}>{standing.problem}</p>}
          {standing.eligibility && <EligibilityList eligibility={standing.eligibility} />}
          <div className={css.parts}>
            <CouncilPart council={standing.council} />
            {standing.decision && <DecisionPart decision={standing.decision} />}
          </div>
          {standing.steps.length > 0 && modified && (
            <p className={panel.blocked} role="status">
              {text.unsaved}
            </p>
          )}
          <RewardActions standing={standing} path={path} blocked={modified} onDone={reload} />
        </>
      )}
    </StandingPanel>
  )
}
