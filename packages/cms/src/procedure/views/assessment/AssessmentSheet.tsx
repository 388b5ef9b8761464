'use client'
import { DecidePanel } from '../../components/decision/DecidePanel.js'
import { AssessmentHead } from './AssessmentHead.js'
import css from './assessment.module.css'
import { CriteriaList } from './CriteriaList.js'
import { HistoryPanel } from './HistoryPanel.js'
import { MissingList } from './MissingList.js'
import { PostingPanel } from './PostingPanel.js'
import { ProposalPanel } from './ProposalPanel.js'
import { SaveBar } from './SaveBar.js'
import { StageCards } from './StageCards.js'
import { StandingBanner } from './StandingBanner.js'
import { StepPanel } from './StepPanel.js'
import type { Sheet } from './sheet.js'
import { useDrafts } from './use-drafts.js'
import { VerdictList } from './VerdictList.js'

/** An assessment on one page: the result at every stage, each criterion with its figures, and the steps to take. */
export function AssessmentSheet({ sheet, reload }: { sheet: Sheet; reload: () => void }) {
  const state = useDrafts(sheet, reload)
  const unsaved = Object.keys(state.drafts).length
  const isFinal = sheet.stages.some(({ stage, state }) => stage === 'final' && state === 'submitted')
  return (
    <>
      <AssessmentHead sheet={sheet} />
      <StandingBanner sheet={sheet} />
      <div className={css.columns}>
        <div className={css.main}>
          <StageCards stages={sheet.stages} closed={sheet.closing !== null} />
          <CriteriaList sheet={sheet} state={state} />
          <VerdictList verdicts={sheet.verdicts} />
        </div>
        <aside className={css.side}>
          <StepPanel sheet={sheet} unsaved={unsaved > 0} reload={reload} />
          <MissingList missing={sheet.missing} />
          <PostingPanel posting={sheet.posting} comments={sheet.comments} />
          <ProposalPanel proposal={sheet.proposal} />
          <HistoryPanel history={sheet.history} />
          {isFinal && <DecidePanel assessment={sheet.id} edition={sheet.edition} onDone={reload} />}
        </aside>
      </div>
      <SaveBar state={state} unsaved={unsaved} facts={sheet.facts} />
    </>
  )
}
