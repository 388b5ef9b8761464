import type {
  Criterion,
  CriterionEvaluation,
  Deduction,
  DeductionEvaluation,
  Range,
  Score,
} from '@tieuchi/schemas'
import { unitSymbol } from '@tieuchi/schemas/model'
import { conditionSentence } from './condition.js'
import type { Sentence } from './explanation.js'
import { unknownReason } from './unknown.js'
import type { Words } from './words.js'

/** A score in words: "12 of 16 points", or the range where evidence is missing. */
export function scoreText(words: Words, { minimum, maximum, outOf }: Score): string {
  const { number } = words.write
  return words.messages.score({
    minimum: number(minimum),
    maximum: number(maximum),
    outOf: number(outOf),
  })
}

/** The points of a criterion with the tiers and deductions that they come from; nothing where it gives none. */
export function pointsSentence(
  words: Words,
  criterion: Criterion,
  { points, outcome, tiers = [], deductions = [] }: CriterionEvaluation,
): Sentence | undefined {
  if (!points) return undefined
  const first = tiers.findIndex((tier) => tier.outcome === 'met')
  const reached = first === -1 ? tiers : tiers.slice(0, first + 1)
  const { scoring, stated } = words.messages
  return {
    text: scoring.points(scoreText(words, points)),
    outcome,
    because: [
      ...reached.map((tier) => ({
        text: scoring.tier[tier.outcome](pointsText(words, tier.points)),
        outcome: tier.outcome,
        because: [conditionSentence(words, tier.reasons, stated)],
      })),
      ...deductions.map((deduction, index) =>
        deductionSentence(words, criterion.deductions?.[index], deduction),
      ),
    ],
  }
}

function deductionSentence(
  words: Words,
  deduction: Deduction | undefined,
  { minimum, maximum, reasons, each = '', count, unknown = [] }: DeductionEvaluation,
): Sentence {
  const { scoring, stated, values } = words.messages
  const label = deduction?.label ? words.text(deduction.label) : ''
  const points = pointsText(words, deduction?.points ?? maximum)
  if (reasons) {
    const text = scoring.deduction[reasons.outcome]({ points, label })
    return { text, outcome: reasons.outcome, because: [conditionSentence(words, reasons, stated)] }
  }
  const as = words.factAs(each)
  return {
    text: scoring.deductionForEach({
      points,
      unit: as.unit === undefined ? '' : unitSymbol(as.unit, 1, values.locale),
      fact: words.factLabel(each),
      count: count ? words.write.range(count, as) : '',
      most: deduction?.maximum === undefined ? '' : pointsText(words, deduction.maximum),
      taken: pointsRange(words, { minimum, maximum }),
      label,
    }),
    outcome: minimum < maximum ? 'undetermined' : maximum > 0 ? 'met' : 'not-met',
    because: unknown.map((entry) => unknownReason(words, entry)),
  }
}

/** Points with their unit. */
export function pointsText(words: Words, points: number): string {
  return words.write.value(points, { type: 'number', unit: 'point' })
}

function pointsRange(words: Words, range: Range): string {
  return words.write.range(range, { type: 'number', unit: 'point' })
}
