import type { Band, CriteriaSet, Criterion, OutcomeRule, PointsOperand } from '@tieuchi/schemas'
import type { Wanted } from '@tieuchi/schemas/model'
import { evaluate } from '../evaluate.js'
import type { BoundaryCase, BoundaryCases, Side, Threshold } from './boundary-case.js'
import { factsFor } from './facts-for.js'
import { notExercised } from './set-cases.js'
import { inOrder } from './set-thresholds.js'
import type { Setting } from './setting.js'

/** One way in which a criterion can come out, and what it is worth. */
interface Option {
  amount: number
  wanted: Wanted[]
}

/** What a rule or a band requires of several criteria together: so many points, so many of a list, a share of each. */
interface Requirement {
  shown: Threshold & { amount: PointsOperand }
  /** For each criterion concerned, best first, how it can come out. */
  options: Option[][]
  /** Whether the criteria are added up; otherwise each is held to the amount by itself. */
  summed: boolean
}

/** Cases just below, on and just above what the rule and the bands require of several criteria together. */
export function requirementCases(setting: Setting): BoundaryCases {
  const found: BoundaryCases = { cases: [], notExercised: [] }
  for (const requirement of requirementsOf(setting.set)) {
    const { cases, notExercised: left } = casesOf(requirement, setting)
    found.cases.push(...cases)
    found.notExercised.push(...left)
  }
  return found
}

function requirementsOf(set: CriteriaSet): Requirement[] {
  const mandatory = new Set(set.outcomeRule.mandatory)
  // What must be met whatever the points comes first, so that it is the last to be given up.
  const criteria = [...set.criteria].sort(
    (one, other) => Number(mandatory.has(other.id)) - Number(mandatory.has(one.id)),
  )
  const scored = criteria.filter(({ kind }) => kind === 'scored')
  const points = scored.map((criterion) => scoresOf(criterion))
  const shares = scored.map((criterion) =>
    scoresOf(criterion).map(({ amount, wanted }) => ({
      amount: (100 * amount) / (criterion.points ?? 1),
      wanted,
    })),
  )
  const from = (rule: OutcomeRule | Band, path: (string | number)[], of?: string): Requirement[] => {
    const at = (key: string, amount: PointsOperand | undefined, options: Option[][], summed: boolean) =>
      amount === undefined
        ? []
        : [
            {
              shown: { place: 'requirement' as const, path: [...path, key], ...(of && { of }), amount },
              options,
              summed,
            },
          ]
    return [
      ...at('minimumPoints', rule.minimumPoints, points, true),
      ...('belowPoints' in rule ? at('belowPoints', rule.belowPoints, points, true) : []),
      ...at('minimumShare', rule.minimumShare, shares, false),
      ...(rule.atLeast ?? []).flatMap(({ count, of: ids }, index) => {
        const counted = criteria.filter(({ id }) => ids.includes(id)).map(metOrNot)
        return at('atLeast', count, counted, true).map((one) => ({
          ...one,
          shown: { ...one.shown, path: [...path, 'atLeast', index, 'count'] },
        }))
      }),
    ]
  }
  return [
    ...from(set.outcomeRule, ['outcomeRule']),
    ...set.bands.flatMap((band, index) => from(band, ['bands', index], band.id)),
  ]
}

const applies = ({ applicability }: Criterion): Wanted[] =>
  applicability ? [{ condition: applicability, holds: true }] : []

const withoutDeductions = ({ deductions = [] }: Criterion): Wanted[] =>
  deductions.flatMap(({ when, each }) => [
    ...(when ? [{ condition: when, holds: false }] : []),
    ...(each ? [{ condition: { fact: each, operator: 'equal' as const, value: 0 }, holds: true }] : []),
  ])

/** Every number of points that a criterion can have before deductions, best first. */
function scoresOf(criterion: Criterion): Option[] {
  const { points = 0, condition, tiers } = criterion
  const beside = [...applies(criterion), ...withoutDeductions(criterion)]
  const rows = tiers ?? [{ points, when: condition }]
  return [...rows, { points: 0, when: undefined }].map(({ points: amount, when }, index) => ({
    amount,
    wanted: [
      ...rows.slice(0, index).map((row) => ({ condition: row.when, holds: false })),
      ...(when ? [{ condition: when, holds: true }] : []),
      ...(amount === 0 && !when ? beside.slice(0, applies(criterion).length) : beside),
    ],
  }))
}

const metOrNot = (criterion: Criterion): Option[] =>
  [true, false].map((holds) => ({
    amount: holds ? 1 : 0,
    wanted: [{ condition: criterion.condition, holds }, ...applies(criterion)],
  }))

function casesOf({ shown, options, summed }: Requirement, setting: Setting): BoundaryCases {
  const { amount } = shown
  const required = typeof amount === 'number' ? amount : setting.parameters.get(amount.parameter)
  if (typeof required !== 'number')
    return { cases: [], notExercised: [{ threshold: shown, code: 'parameter-without-value' }] }
  const reachable = summed ? sumsOf(options) : eachOf(options)
  const amounts = [...reachable.keys()].sort((one, other) => one - other)
  const sides: [Side, number | undefined][] = [
    ['below', amounts.filter((one) => one < required).at(-1)],
    ['on', amounts.find((one) => one === required)],
    ['above', amounts.find((one) => one > required)],
  ]
  const cases: BoundaryCase[] = []
  let searched = true
  for (const [side, found] of sides) {
    if (found === undefined) continue
    const answer = factsFor(reachable.get(found) ?? [], inOrder(setting.set), setting)
    if (answer.kind === 'not-found') searched = false
    if (answer.kind !== 'found') continue
    const assessment = { facts: answer.facts }
    const { outcome, bands } = evaluate(setting.set, assessment, setting)
    cases.push({
      threshold: shown,
      side,
      found,
      required,
      on: setting.on,
      assessment,
      verdict: { kind: 'band', outcome, bands },
      outcome,
    })
  }
  return { cases, notExercised: notExercised(cases, searched).map((code) => ({ threshold: shown, code })) }
}

/** So many different sums are enough to find the ones next to a threshold. */
const sumLimit = 20_000

/** How to come to each sum: of the ways to the same sum the one that keeps the first criteria at their best. */
function sumsOf(options: Option[][]): Map<number, Wanted[]> {
  let sums = new Map<number, Wanted[]>([[0, []]])
  for (const choices of [...options].reverse()) {
    const next = new Map<number, Wanted[]>()
    for (const { amount, wanted } of choices) {
      for (const [sum, before] of sums) {
        const total = Number((sum + amount).toFixed(6))
        if (!next.has(total) && next.size < sumLimit) next.set(total, [...before, ...wanted])
      }
    }
    sums = next
  }
  return sums
}

/** One criterion at each of its amounts, the others at their best. */
function eachOf(options: Option[][]): Map<number, Wanted[]> {
  const amounts = new Map<number, Wanted[]>()
  options.forEach((choices, index) => {
    const best = options.flatMap((others, place) => (place === index ? [] : (others[0]?.wanted ?? [])))
    for (const { amount, wanted } of choices) {
      if (!amounts.has(amount)) amounts.set(amount, [...wanted, ...best])
    }
  })
  return amounts
}
