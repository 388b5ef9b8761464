import type { CalendarDate } from '../calendar-date.js'
import type { CriteriaSet } from '../criteria-set.js'
import type { Criterion } from '../criterion.js'
import type { Band } from '../outcome-rule.js'
import type { Parameter, ParameterType, ParameterValue } from '../parameter.js'
import type { OpenPeriod } from '../period.js'
import { against, type Effect, together, unclearUnlessStill } from './effect.js'
import { parameterValueOn } from './parameter.js'
import { type ParameterEffects, parameterEffects } from './parameter-effects.js'

/** The way in which a parameter becomes stricter; `none` where no way can be said to be stricter. */
export type TighterDirection = 'higher' | 'lower' | 'earlier' | 'later' | 'subset' | 'superset' | 'none'

/**
 * Which way a parameter of a checked set can be tightened: no assessment may come out better when it is moved that
 * way. It follows from every use of the parameter. Where two uses pull in different directions, or a use has no
 * direction (a comparison for equality, a yes or no, the applicability of a scored criterion, an exclusion), the
 * answer is `none`: such a parameter can be changed, but it cannot be said to be tightened.
 */
export function tighterDirection(set: CriteriaSet, parameterId: string): TighterDirection {
  const type = set.parameters.find(({ id }) => id === parameterId)?.type
  if (type === undefined) return 'none'
  const effect = effectOnResult(set, parameterId)
  if (effect === 'nothing' || effect === 'unclear') return 'none'
  return directions[type]?.[effect === 'up' ? 'lowering' : 'raising'] ?? 'none'
}

const directions: Record<ParameterType, Record<'raising' | 'lowering', TighterDirection> | undefined> = {
  number: { raising: 'higher', lowering: 'lower' },
  date: { raising: 'later', lowering: 'earlier' },
  'month-day': { raising: 'later', lowering: 'earlier' },
  choices: { raising: 'superset', lowering: 'subset' },
  boolean: undefined,
}

/** What raising a parameter does to results: `up` where they can only become better. */
function effectOnResult(set: CriteriaSet, parameter: string): Effect {
  const effects = parameterEffects(set, parameter)
  const ofOperand = (operand: unknown): Effect =>
    typeof operand === 'object' && (operand as { parameter: string }).parameter === parameter
      ? 'down'
      : 'nothing'
  const counted = new Set(
    [set.outcomeRule, ...set.bands].flatMap(({ atLeast = [] }) => atLeast.flatMap(({ of }) => of)),
  )
  return together(
    ...set.criteria.map((criterion) => ofCriterion(criterion, counted.has(criterion.id), effects)),
    ...(set.exclusions ?? []).map(({ when }) => unclearUnlessStill(effects.ofCondition(when))),
    ...[set.outcomeRule, ...set.bands].flatMap(({ minimumPoints, minimumShare, atLeast = [] }) =>
      [minimumPoints, minimumShare, ...atLeast.map(({ count }) => count)].map(ofOperand),
    ),
    ...set.bands.map(({ when }) => (when ? effects.ofCondition(when) : 'nothing')),
    ...set.bands.map((band, at) => ofUpperEnd(band, set.bands.slice(0, at), parameter)),
  )
}

function ofCriterion(
  { kind, condition, applicability, tiers = [], deductions = [] }: Criterion,
  counted: boolean,
  effects: ParameterEffects,
): Effect {
  const applies = applicability ? effects.ofCondition(applicability) : 'nothing'
  const inTiers = together(...tiers.map(({ when }) => effects.ofCondition(when)))
  return together(
    effects.ofCondition(condition),
    // What applies more often must be met more often, unless it can also earn something.
    kind === 'scored' || counted ? unclearUnlessStill(applies) : against(applies),
    bestFirst(tiers) ? inTiers : unclearUnlessStill(inTiers),
    ...deductions.map(({ when, each }) =>
      against(
        together(when ? effects.ofCondition(when) : 'nothing', each ? effects.ofFact(each) : 'nothing'),
      ),
    ),
  )
}

function bestFirst(tiers: readonly { points: number }[]): boolean {
  return tiers.every(({ points }, at) => points <= (tiers[at - 1]?.points ?? points))
}

/**
 * A result above the upper end of a band falls to a worse band or to none, so raising the end lets more in. Where the
 * same parameter is all that a better band asks for, what the one loses the other takes.
 */
function ofUpperEnd({ belowPoints, outcome }: Band, better: readonly Band[], parameter: string): Effect {
  const named = (operand: Band['belowPoints']) =>
    typeof operand === 'object' && operand.parameter === parameter
  if (!named(belowPoints)) return 'nothing'
  const adjoining = better.some(
    ({ id: _, label: __, outcome: other, minimumPoints, ...rest }) =>
      other === outcome && named(minimumPoints) && Object.keys(rest).length === 0,
  )
  return adjoining ? 'nothing' : 'up'
}

/** True where a value is as strict as another or stricter; in the direction `none` only an equal one is. */
export function isAsTight(
  direction: TighterDirection,
  base: ParameterValue['value'],
  local: ParameterValue['value'],
): boolean {
  const holds = (values: ParameterValue['value'], others: ParameterValue['value']) =>
    Array.isArray(values) && Array.isArray(others) && others.every((other) => values.includes(other))
  switch (direction) {
    case 'higher':
    case 'later':
      return local >= base
    case 'lower':
    case 'earlier':
      return local <= base
    case 'subset':
      return holds(base, local)
    case 'superset':
      return holds(local, base)
    default:
      return local === base || (holds(base, local) && holds(local, base))
  }
}

/** A day on which a local value is laxer than that of the base. */
export interface Loosening {
  on: CalendarDate
  base: ParameterValue['value']
  local: ParameterValue['value']
  /** The place of the local value among the local values. */
  index: number
}

/**
 * The first day on which local values would be laxer than those of the base, or undefined where they are as strict
 * on every day within the period. On a day without a local value the base applies.
 */
export function firstLoosening(
  base: Parameter,
  local: readonly ParameterValue[],
  direction: TighterDirection,
  within: OpenPeriod,
): Loosening | undefined {
  const first = local.reduce<string | undefined>(
    (least, { from }) => (least && least < from ? least : from),
    undefined,
  )
  if (first === undefined) return undefined
  const start = first > within.from ? first : within.from
  const ends = [...base.values, ...local].flatMap(({ from, before }) => [from, before ?? from])
  const days = [start, ...ends.filter((day) => day > start)].sort()
  for (const on of new Set(days)) {
    if (within.before !== undefined && on >= within.before) return undefined
    const required = parameterValueOn(base, on)
    const stated = parameterValueOn({ ...base, values: [...local] }, on)
    if (required === undefined || stated === undefined) continue
    if (!isAsTight(direction, required.value, stated.value)) {
      return { on, base: required.value, local: stated.value, index: local.indexOf(stated) }
    }
  }
  return undefined
}
