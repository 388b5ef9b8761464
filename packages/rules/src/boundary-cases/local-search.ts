import type { Assessment, Comparison, Condition, PlainValue, ReportedValue } from '@tieuchi/schemas'
import { comparisonsIn, isReportable, operatorOf, type Wanted, withInputs } from '@tieuchi/schemas/model'
import { readingsFor } from '../readings.js'
import type { Setting } from './setting.js'

type Facts = Assessment['facts']

/** So many assessments are tried before the search is given up; fewer of a large set, of which each costs more. */
const tryLimit = 8000
const costLimit = 2_000_000

/**
 * Looks for facts that make conditions as they are wanted by changing one fact or two at a time, each time so that
 * fewer conditions are amiss. It begins where everything is in order and says nothing where it finds none.
 */
export function nearbyFacts(wanted: readonly Wanted[], start: Facts, setting: Setting): Facts | undefined {
  const moves = movesFor(wanted, setting)
  const cost = setting.set.facts.length + wanted.length
  let left = Math.min(tryLimit, Math.ceil(costLimit / cost))
  let facts = start
  let amiss = amissIn(wanted, facts, setting)
  const better = (changes: Iterable<Move[]>): Facts | undefined => {
    for (const change of changes) {
      if (left-- <= 0) return undefined
      const tried = { ...facts, ...Object.fromEntries(change) }
      const wrong = amissIn(wanted, tried, setting)
      if (wrong < amiss) {
        amiss = wrong
        return tried
      }
    }
    return undefined
  }
  while (amiss > 0) {
    const next = better(moves.map((move) => [move])) ?? better(pairsOf(moves))
    if (!next) return undefined
    facts = next
  }
  return facts
}

type Move = [fact: string, value: ReportedValue]

function* pairsOf(moves: readonly Move[]): Generator<Move[]> {
  for (const [index, move] of moves.entries()) {
    for (let other = index + 1; other < moves.length; other += 1) {
      const second = moves[other]
      if (second && second[0] !== move[0]) yield [move, second]
    }
  }
}

/** Every reported fact behind the conditions, with the values that they name or that lie next to these. */
function movesFor(wanted: readonly Wanted[], { set, parameters }: Setting): Move[] {
  const byId = new Map(set.facts.map((fact) => [fact.id, fact]))
  const leaves = wanted.flatMap(({ condition }) =>
    [...comparisonsIn(condition)].map(({ comparison }) => comparison),
  )
  const numbers = new Set([0, 1, 2])
  for (const { value } of leaves) {
    const named = typeof value === 'object' && 'parameter' in value ? parameters.get(value.parameter) : value
    if (typeof named === 'number') for (const near of [named - 1, named, named + 1]) numbers.add(near)
  }
  const named = leaves.flatMap(({ fact, value }) =>
    typeof value === 'object' && 'fact' in value ? [fact, value.fact] : [fact],
  )
  return [...withInputs(byId, named)].flatMap((id): Move[] => {
    const fact = byId.get(id)
    if (!fact || !isReportable(fact)) return []
    if (fact.type === 'boolean') return [true, false].map((value) => [id, value])
    if (fact.type === 'choice') return (fact.options ?? []).map((option) => [id, option.id])
    return fact.type === 'number' ? [...numbers].map((value) => [id, value]) : []
  })
}

/** How many conditions are not as they are wanted. */
function amissIn(wanted: readonly Wanted[], facts: Facts, { set, period, parameters }: Setting): number {
  const readings = readingsFor(set, { facts }, period, parameters)
  const known = (id: string) => {
    const reading = readings.get(id)
    return reading && 'value' in reading ? reading.value : undefined
  }
  return wanted.filter(({ condition, holds }) => truthOf(condition, known, parameters) !== holds).length
}

/** Whether a condition holds; undefined where that is open. */
function truthOf(
  condition: Condition,
  known: (fact: string) => PlainValue | undefined,
  parameters: Setting['parameters'],
): boolean | undefined {
  if ('not' in condition) {
    const inner = truthOf(condition.not, known, parameters)
    return inner === undefined ? undefined : !inner
  }
  if ('fact' in condition) return truthOfComparison(condition, known, parameters)
  const group = 'all' in condition ? condition.all : condition.any
  const truths = group.map((child) => truthOf(child, known, parameters))
  const decisive = !('all' in condition)
  if (truths.includes(decisive)) return decisive
  return truths.includes(undefined) ? undefined : !decisive
}

function truthOfComparison(
  { fact, operator, value }: Comparison,
  known: (fact: string) => PlainValue | undefined,
  parameters: Setting['parameters'],
): boolean | undefined {
  const found = known(fact)
  const isReference = typeof value === 'object' && !Array.isArray(value)
  const required = !isReference
    ? value
    : 'fact' in value
      ? known(value.fact)
      : parameters.get(value.parameter)
  if (found === undefined || required === undefined) return undefined
  return operatorOf(operator).test(found as never, required as never)
}
