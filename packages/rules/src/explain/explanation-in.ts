import type { CriteriaSet, Criterion, CriterionEvaluation, Evaluation, Reason } from '@tieuchi/schemas'
import type { Messages } from '../messages/messages.js'
import { conditionSentence } from './condition.js'
import type { CriterionExplanation, ExclusionExplanation, Explanation, Sentence } from './explanation.js'
import { legalBasisOf } from './legal-basis.js'
import { originSentences } from './origin.js'
import { requirementSentence } from './requirements.js'
import { pointsSentence, scoreText } from './scoring.js'
import { unknownSentence } from './unknown.js'
import { Words } from './words.js'

/** An evaluation in the sentences of one language; `explain` says what stands in them. */
export function explanationIn(
  messages: Messages,
  evaluation: Evaluation,
  criteriaSet: CriteriaSet,
): Explanation {
  const words = new Words(messages, criteriaSet, evaluation)
  const { score, knownAt, exclusions, requirements } = evaluation
  const bands = criteriaSet.bands
    .filter(({ id }) => evaluation.bands.includes(id))
    .map(({ label }) => words.text(label))
  return {
    summary: summary(words, evaluation),
    verdict: words.messages.outcome[evaluation.outcome],
    bands,
    ...(bands.length > 0 && {
      bandSentence: words.messages.scoring.bands({ bands: words.or(bands), several: bands.length > 1 }),
    }),
    ...(score && { score: scoreText(words, score) }),
    ...(knownAt !== undefined && { knownAt: words.messages.knownAt(instant(words, knownAt)) }),
    ...(exclusions && { exclusions: exclusions.flatMap((judged) => exclusionExplanation(words, judged)) }),
    ...(requirements && {
      requirements: requirements.map((found) => requirementSentence(words, criteriaSet.outcomeRule, found)),
    }),
    criteria: evaluation.criteria.flatMap((judged) => {
      const criterion = words.criteria.get(judged.id)
      return criterion ? [criterionExplanation(words, criterion, judged)] : []
    }),
    missing: evaluation.missing.map((unknown) => unknownSentence(words, unknown)),
  }
}

function summary(words: Words, { outcome, period, exclusions = [] }: Evaluation): string {
  const isExcluded = exclusions.some((exclusion) => exclusion.outcome === 'met')
  return words.messages.summary({
    title: words.text(words.set.title),
    verdict: words.messages.verdict[isExcluded ? 'excluded' : outcome],
    from: words.date(period.from),
    before: words.date(period.before),
  })
}

/** An instant in UTC, as it is given. */
function instant(words: Words, knownAt: string): string {
  const [date = '', time = ''] = new Date(knownAt).toISOString().split('T')
  return words.messages.instant({ date: words.date(date), time: time.slice(0, 5) })
}

function criterionExplanation(
  words: Words,
  criterion: Criterion,
  judged: CriterionEvaluation,
): CriterionExplanation {
  const { applicability, reasons, outcome, tiers = [], deductions = [] } = judged
  const used = [
    ...(applicability ? [applicability] : []),
    reasons,
    ...tiers.map((tier) => tier.reasons),
    ...deductions.flatMap((deduction) => deduction.reasons ?? []),
  ]
  const points = pointsSentence(words, criterion, judged)
  const origin = originSentences(words, criterion, used)
  return {
    id: criterion.id,
    code: criterion.code,
    title: words.text(criterion.title),
    outcome,
    verdict: words.messages.outcome[outcome],
    reasons: [
      ...(applicability ? [appliesSentence(words, applicability)] : []),
      ...(outcome === 'not-applicable' ? [] : [conditionSentence(words, reasons, words.messages.demanded)]),
    ],
    ...(points && { points }),
    legalBasis: legalBasisOf(words, criterion, used),
    ...(origin.length > 0 && { origin }),
    verification: criterion.verification,
    ...(criterion.note && { note: words.text(criterion.note) }),
  }
}

function appliesSentence(words: Words, reason: Reason): Sentence {
  return {
    text: words.messages.applies[reason.outcome],
    outcome: reason.outcome,
    because: [conditionSentence(words, reason, words.messages.stated)],
  }
}

function exclusionExplanation(
  words: Words,
  { id, outcome, reasons }: NonNullable<Evaluation['exclusions']>[number],
): ExclusionExplanation[] {
  const exclusion = words.set.exclusions?.find((own) => own.id === id)
  if (!exclusion) return []
  return [
    {
      id,
      text: words.messages.scoring.exclusion[outcome](words.text(exclusion.label)),
      outcome,
      because: [conditionSentence(words, reasons, words.messages.stated)],
      legalBasis: legalBasisOf(words, exclusion, [reasons]),
      verification: exclusion.verification,
      ...(exclusion.note && { note: words.text(exclusion.note) }),
    },
  ]
}
