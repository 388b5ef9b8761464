import type { Condition, ConditionOutcome, OutcomeRule, Range } from '@tieuchi/schemas'
import { whereApplicable } from '../evaluate-criterion.js'
import { isExcluded } from '../exclusions.js'
import { overallOutcome } from '../overall-outcome.js'
import { pointsOf } from '../points.js'
import { type JudgedCriterion, requirementsOf } from '../requirements.js'
import { totalScore } from '../score.js'
import {
  conditionOutcomeOf,
  met,
  notApplicable,
  notMet,
  open,
  outcomes as outcomeList,
} from './outcome-code.js'
import type { Binding, Plan } from './plan.js'

/** Finds the outcome of the whole, as its number, from those of all conditions. */
export type Verdict = (outcomes: Uint8Array, binding: Binding) => number

/** How the outcome of a set is found; quickly where nothing is asked for but that the required criteria are met. */
export function verdictOf(plan: Plan): Verdict {
  const { outcomeRule, exclusions = [] } = plan.set
  const isSimple = !hasRequirements(outcomeRule) && exclusions.length === 0
  return isSimple ? simpleVerdict(plan) : ruledVerdict(plan)
}

/** True where a rule asks for more than that the required criteria are met. */
export function hasRequirements(rule: OutcomeRule): boolean {
  return Object.values(rule).some((asked) => asked !== undefined)
}

function simpleVerdict({ set, nodeOf }: Plan): Verdict {
  const decisive = set.criteria.filter(({ kind }) => kind !== 'advisory')
  const nodes = Int32Array.from(decisive, ({ condition }) => nodeOf.get(condition) as number)
  const applicabilities = Int32Array.from(decisive, ({ applicability }) =>
    applicability ? (nodeOf.get(applicability) as number) : -1,
  )
  const isRequired = Uint8Array.from(decisive, ({ kind }) => Number(kind === 'required'))
  if (decisive.every(({ kind, applicability }) => kind === 'required' && !applicability)) {
    return (outcomes) => {
      let whole: number = met
      for (let index = 0; index < nodes.length; index += 1) {
        whole = Math.min(whole, outcomes[nodes[index] as number] as number)
      }
      return whole
    }
  }
  const always = applicabilities.every((node) => node === -1)
  return (outcomes) => {
    let whole: number = met
    let [canApply, surelyApply] = [always, always]
    for (let index = 0; index < nodes.length; index += 1) {
      const applicability = applicabilities[index] as number
      const applies = applicability === -1 ? met : (outcomes[applicability] as number)
      if (applies === notMet) continue
      canApply = true
      if (applies === met) surelyApply = true
      if (isRequired[index] === 0) continue
      const own = applies === met ? (outcomes[nodes[index] as number] as number) : open
      if (own === notMet) whole = notMet
      else if (own === open && whole === met) whole = open
    }
    return surelyApply ? whole : canApply ? open : notApplicable
  }
}

function ruledVerdict({ set, nodeOf, slots }: Plan): Verdict {
  return (codes, { least, most, parameters }) => {
    const outcomeAt = (condition: Condition): ConditionOutcome =>
      conditionOutcomeOf(codes[nodeOf.get(condition) as number] as number)
    const countOf = (fact: string): Range | null => {
      const slot = slots.fact(fact)
      const minimum = slot === undefined ? Number.NaN : (least[slot] as number)
      return Number.isNaN(minimum) ? null : { minimum, maximum: most[slot as number] as number }
    }
    const criteria = set.criteria.map((criterion): JudgedCriterion => {
      const { id, kind, condition, applicability } = criterion
      const applies = applicability && outcomeAt(applicability)
      const points = pointsOf(criterion, { outcomeOf: outcomeAt, countOf })
      return {
        id,
        kind,
        points,
        outcome: whereApplicable(outcomeAt(condition), applies),
        ...(applies && { applicability: { outcome: applies } }),
      }
    })
    const standing = {
      criteria: new Map(criteria.map((one) => [one.id, one])),
      score: totalScore(set, criteria),
      findings: { parameters },
    }
    const requirements = requirementsOf(set.outcomeRule, standing)
    const excluded = isExcluded((set.exclusions ?? []).map(({ when }) => ({ outcome: outcomeAt(when) })))
    return outcomeList.indexOf(overallOutcome(set.outcomeRule, criteria, requirements, excluded))
  }
}
