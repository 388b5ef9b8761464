import type { Range, RequirementEvaluation, Requirements } from '@tieuchi/schemas'
import type { OperatorId } from '@tieuchi/schemas/model'
import { conditionSentence } from './condition.js'
import type { Sentence } from './explanation.js'
import { requirement } from './requirement.js'
import { unknownReason } from './unknown.js'
import type { Words } from './words.js'

/** What an outcome rule or a band requires besides the criteria, as it came out, in a sentence. */
export function requirementSentence(
  words: Words,
  rule: Requirements,
  found: RequirementEvaluation,
): Sentence {
  const { outcome } = found
  const because: Sentence[] =
    'required' in found && found.required === null && found.parameter !== undefined
      ? [unknownReason(words, { code: 'parameter-without-value', parameter: found.parameter })]
      : []
  return { text: requirementText(words, rule, found), outcome, because: [...because, ...below(words, found)] }
}

function requirementText(words: Words, rule: Requirements, found: RequirementEvaluation): string {
  const { scoring } = words.messages
  const { outcome } = found
  switch (found.kind) {
    case 'minimum-points':
      return pointsRequirement(words, found, 'greaterThanInclusive')
    case 'below-points':
      return pointsRequirement(words, found, 'lessThan')
    case 'minimum-share':
      return scoring.minimumShare[outcome]({
        share: amount(words, found, { type: 'number', unit: 'percent' }),
        below: words.codes(found.below),
        open: words.codes(found.open),
      })
    case 'mandatory':
      return scoring.mandatory[outcome]({
        all: words.codes(rule.mandatory ?? []),
        notMet: words.codes(found.notMet),
        open: words.codes(found.open),
      })
    case 'at-least': {
      const label = rule.atLeast?.[found.index]?.label
      return scoring.atLeast[outcome]({
        label: label ? words.text(label) : '',
        required: amount(words, found, { type: 'number' }),
        outOf: words.write.number(found.outOf),
        found: words.write.range(found.found, { type: 'number' }),
      })
    }
    case 'condition':
      return scoring.bandCondition[outcome]
  }
}

function below(words: Words, found: RequirementEvaluation): Sentence[] {
  return found.kind === 'condition' ? [conditionSentence(words, found.reasons, words.messages.stated)] : []
}

type Amount = { required: number | null; parameter?: string | undefined }

function pointsRequirement(
  words: Words,
  found: Amount & { outcome: 'met' | 'not-met' | 'undetermined'; found: Range },
  operator: OperatorId,
): string {
  const points = { type: 'number', unit: 'point' } as const
  const isOpen = found.outcome === 'undetermined' && found.required !== null
  return words.messages.demanded.comparison[isOpen ? 'open' : found.outcome]({
    label: words.messages.scoring.total,
    found: words.write.range(found.found, points),
    required: requirement(
      words,
      operator,
      { value: found.required, label: words.parameterLabel(found.parameter ?? '') },
      points,
    ),
  })
}

/** An amount that is required, or the name of the parameter that has no value. */
function amount(
  words: Words,
  { required, parameter = '' }: Amount,
  as: Parameters<Words['write']['value']>[1],
) {
  return required === null
    ? words.messages.named(words.parameterLabel(parameter))
    : words.write.value(required, as)
}
