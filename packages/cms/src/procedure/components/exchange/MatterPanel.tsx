'use client'
import { Button, useFormModified, useModal } from '@payloadcms/ui'
import { StepDialog } from '../../../components/dialog/StepDialog.js'
import type { StepInput } from '../../../components/dialog/step-input.js'
import { ownerLabels } from '../../i18n/exchange.js'
import type { MatterStanding } from '../../operations/exchange/matter-standing.js'
import panel from '../panel.module.css'
import { StandingPanel } from '../StandingPanel.js'
import { useStep } from '../use-step.js'
import { MatterHistory } from './MatterHistory.js'
import { MatterStatePill } from './MatterStatePill.js'
import { useExchangeText } from './use-exchange-text.js'

/** Whose a matter is, until when, what happened to it, and the answer for whoever owns it. */
export function MatterPanel() {
  const { text, language } = useExchangeText()
  const modified = useFormModified()
  const words = text.matter
  return (
    <StandingPanel<MatterStanding> id="matter-panel" title={words.title} words={{ ...text, ...words }}>
      {(standing, path, reload) => (
        <>
          <div className={panel.state}>
            <MatterStatePill state={standing.state} />
            <span>{words.ownedBy(ownerLabels[standing.owner][language])}</span>
          </div>
          {standing.answer && <p className={panel.answer}>{standing.answer}</p>}
          {standing.may && modified && (
            <p className={panel.blocked} role="status">
              {words.unsaved}
            </p>
          )}
          {standing.may && (
            <MatterActions standing={standing} path={path} blocked={modified} onDone={reload} />
          )}
          <MatterHistory history={standing.history} />
        </>
      )}
    </StandingPanel>
  )
}

function MatterActions({
  standing: { owner, dueOn, edition },
  path,
  blocked,
  onDone,
}: {
  standing: MatterStanding
  path: string
  blocked: boolean
  onDone: () => void
}) {
  const { text, language } = useExchangeText()
  const { openModal } = useModal()
  const step = useStep(onDone)
  const words = text.matter
  const answer: StepInput[] = [
    { field: 'answer', label: words.answerLabel, kind: 'paragraph', required: true },
  ]
  const passOn: StepInput[] = [
    {
      field: 'owner',
      label: words.owner,
      kind: 'choice',
      required: true,
      initial: owner,
      options: Object.entries(ownerLabels).map(([value, label]) => ({ value, label: label[language] })),
    },
    { field: 'dueOn', label: words.dueOn, kind: 'date', required: true, initial: dueOn },
    { field: 'reason', label: words.reason, kind: 'paragraph', required: true },
  ]
  return (
    <div className={panel.actions}>
      <Button
        id="answer-matter-button"
        size="medium"
        margin={false}
        type="button"
        disabled={blocked}
        onClick={() => openModal('answer-matter')}
      >
        {words.answer}
      </Button>
      <Button
        id="pass-on-matter-button"
        buttonStyle="secondary"
        size="medium"
        margin={false}
        type="button"
        disabled={blocked}
        onClick={() => openModal('pass-on-matter')}
      >
        {words.passOn}
      </Button>
      <StepDialog
        slug="answer-matter"
        title={words.answer}
        explain={words.answerExplain}
        confirm={words.answer}
        inputs={answer}
        run={(input) => step(`${path}/answer`, { ...input, edition }, words.answered)}
      />
      <StepDialog
        slug="pass-on-matter"
        title={words.passOn}
        explain={words.passOnExplain}
        confirm={words.passOnConfirm}
        inputs={passOn}
        run={(input) => step(`${path}/pass-on`, { ...input, edition }, words.passedOn)}
      />
    </div>
  )
}
