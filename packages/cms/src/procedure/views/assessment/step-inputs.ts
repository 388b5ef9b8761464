import type { StepInput, Written } from '../../../components/dialog/step-input.js'
import type { AssessmentViewTexts } from '../../i18n/assessment-view/texts.js'
import type { Sheet } from './sheet.js'
import { type AssessmentStep, stepRows } from './steps.js'

const reasonPrefix = 'reason:'

/** What the dialog of a step asks for. */
export function stepInputs(
  step: AssessmentStep,
  { stages, departures }: Pick<Sheet, 'stages' | 'departures'>,
  { inputs: words }: AssessmentViewTexts,
): StepInput[] {
  if (stepRows[step].stage) {
    return departures.map(({ fact, label, from, to, reason }) => ({
      field: `${reasonPrefix}${fact}`,
      label: words.departure(label, from, to),
      kind: 'paragraph',
      required: true,
      initial: reason,
    }))
  }
  if (step === 'comment') {
    return [
      { field: 'from', label: words.from, kind: 'line', required: true, hint: words.fromHint },
      { field: 'text', label: words.text, kind: 'paragraph', required: true },
    ]
  }
  if (step === 'return' || step === 'reopen') {
    return [{ field: 'reason', label: words.reason[step], kind: 'paragraph', required: true }]
  }
  if (step !== 'propose') return []
  const isMet = stages.some(({ stage, outcome }) => stage === 'final' && outcome === 'met')
  // Recognition is advised only where the final outcome is met.
  const choices = isMet ? (['recognise', 'refuse'] as const) : (['refuse'] as const)
  return [
    {
      field: 'recommends',
      label: words.recommends,
      kind: 'choice',
      required: true,
      options: choices.map((value) => ({ value, label: words.recommend[value] })),
      initial: choices[0],
    },
    { field: 'reasons', label: words.reasons, kind: 'paragraph', hint: words.reasonsHint, required: !isMet },
  ]
}

/** What was written as the step takes it: the reasons of a stage come together by fact. */
export function stepBody(written: Written): Record<string, unknown> {
  const entries = Object.entries(written)
  const reasons = entries.flatMap(([field, content]) =>
    field.startsWith(reasonPrefix) ? [[field.slice(reasonPrefix.length), content]] : [],
  )
  const others = entries.filter(([field]) => !field.startsWith(reasonPrefix))
  return {
    ...Object.fromEntries(others),
    ...(reasons.length > 0 && { reasons: Object.fromEntries(reasons) }),
  }
}
