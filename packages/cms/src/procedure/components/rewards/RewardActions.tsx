'use client'
import { Button, useModal } from '@payloadcms/ui'
import { StepDialog } from '../../../components/dialog/StepDialog.js'
import type { StepInput } from '../../../components/dialog/step-input.js'
import type { Language } from '../../../i18n/language.js'
import { councilViewLabels, nominationStatusLabels, type RewardTexts } from '../../i18n/rewards.js'
import type { NominationStanding, RewardStepOffer } from '../../operations/reward/nomination-standing.js'
import { todayOf } from '../../records/today.js'
import panel from '../panel.module.css'
import { useStep } from '../use-step.js'
import { useRewardText } from './use-reward-text.js'

/** The steps that this person can take with a nomination: a button each, or the sentence why not. */
export function RewardActions({
  standing: { steps, council, edition },
  path,
  blocked,
  onDone,
}: {
  standing: NominationStanding
  path: string
  blocked: boolean
  onDone: () => void
}) {
  const { text, language } = useRewardText()
  const { openModal } = useModal()
  const step = useStep(onDone)
  const words = {
    'council-view': {
      title: council ? text.giveViewAgain : text.giveView,
      explain: text.giveViewExplain,
      done: text.viewGiven,
      inputs: viewInputs(text, language),
    },
    decide: {
      title: text.decide,
      explain: text.decideExplain,
      done: text.decided,
      inputs: decisionInputs(text, language),
    },
  } satisfies Record<RewardStepOffer['step'], object>
  return (
    <div className={panel.actions}>
      {steps.map(({ step: name, allowed, message }) => {
        const { title, explain, done, inputs } = words[name]
        return (
          <div key={name}>
            <Button
              id={`${name}-button`}
              size="medium"
              margin={false}
              type="button"
              disabled={!allowed || blocked}
              onClick={() => openModal(`nomination-${name}`)}
            >
              {title}
            </Button>
            {message && <p className={panel.note}>{message}</p>}
            <StepDialog
              slug={`nomination-${name}`}
              title={title}
              explain={explain}
              confirm={title}
              inputs={inputs}
              run={(input) => step(`${path}/${name}`, { ...input, edition }, done)}
            />
          </div>
        )
      })}
    </div>
  )
}

const viewInputs = ({ fields }: RewardTexts, language: Language): StepInput[] => [
  {
    field: 'view',
    label: fields.view,
    kind: 'choice',
    required: true,
    options: Object.entries(councilViewLabels).map(([value, label]) => ({ value, label: label[language] })),
  },
  { field: 'on', label: fields.on, kind: 'date', required: true, initial: todayOf({}) },
  { field: 'note', label: fields.note, kind: 'paragraph', hint: fields.noteHint },
]

const decisionInputs = ({ fields }: RewardTexts, language: Language): StepInput[] => [
  {
    field: 'result',
    label: fields.result,
    kind: 'choice',
    required: true,
    options: (['granted', 'declined'] as const).map((value) => ({
      value,
      label: nominationStatusLabels[value][language],
    })),
  },
  { field: 'decidedOn', label: fields.decidedOn, kind: 'date', required: true, initial: todayOf({}) },
  { field: 'number', label: fields.number, kind: 'line', hint: fields.grantHint },
  { field: 'reward', label: fields.reward, kind: 'line', hint: `${fields.grantHint} ${fields.rewardHint}` },
  { field: 'signer', label: fields.signer, kind: 'line', hint: fields.grantHint },
  { field: 'signerPosition', label: fields.signerPosition, kind: 'line', hint: fields.grantHint },
  { field: 'reasons', label: fields.reasons, kind: 'paragraph', hint: fields.reasonsHint },
]
