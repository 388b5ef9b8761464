import type { StepInput } from '../../../components/dialog/step-input.js'
import type { decisionTexts } from '../../i18n/decisions.js'

/** What a dialog asks about the signed paper of a decision. */
export const paperInputs = (
  words: (typeof decisionTexts)['vi'],
  options: { today: string; reasons: 'required' | 'optional' },
): StepInput[] => [
  { field: 'number', label: words.fields.number, kind: 'line', required: true, hint: words.decide.hint },
  {
    field: 'decidedOn',
    label: words.fields.decidedOn,
    kind: 'date',
    required: true,
    initial: options.today,
  },
  { field: 'signer', label: words.fields.signer, kind: 'line', required: true },
  { field: 'signerPosition', label: words.fields.signerPosition, kind: 'line', required: true },
  {
    field: 'reasons',
    label: words.fields.reasons,
    kind: 'paragraph',
    required: options.reasons === 'required',
  },
]
