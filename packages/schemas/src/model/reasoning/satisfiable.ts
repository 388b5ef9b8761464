import { derivationInputs, isReportable } from '../derivation.js'
import type { Box } from './box.js'
import { type Context, derivedDomain } from './context.js'
import { dateOfDay } from './days.js'
import { type Domain, isNumbers, type Numbers, type Value } from './domain.js'
import { judge } from './judge.js'
import { type Budget, search, type Wanted } from './search.js'

/** Reported facts, or fields of a record, for which the conditions are as they are wanted; or that there are none. */
export type Satisfiable =
  | { kind: 'none' }
  | { kind: 'witness'; values: Record<string, Value> }
  | { kind: 'unknown' }

const usualSteps = 20_000

/**
 * True only where no assessment at all makes every condition as it is wanted, whatever is missing. False says
 * nothing: there is one, or finding out would take more than the budget.
 */
export function isImpossible(
  wanted: readonly Wanted[],
  context: Context,
  budget: Budget = { steps: usualSteps },
): boolean {
  return search(wanted, context, budget, () => true) === 'none'
}

/**
 * Looks for facts that make every condition as it is wanted. A witness has been tried; it names the facts that the
 * conditions need and no others. `unknown` where the budget ends the search or no example could be made up.
 * Numbers are reckoned exactly up to 10^13.
 */
export function satisfiable(
  wanted: readonly Wanted[],
  context: Context,
  budget: Budget = { steps: usualSteps },
): Satisfiable {
  let values: Record<string, Value> | undefined
  const found = search(wanted, context, budget, (box) => {
    values = exampleIn(box, wanted, context)
    return values !== undefined
  })
  return values && found === 'found'
    ? { kind: 'witness', values }
    : { kind: found === 'none' ? 'none' : 'unknown' }
}

/** An example from the box, tried on the conditions: lowest values, highest values, and values in between. */
function exampleIn(box: Box, wanted: readonly Wanted[], context: Context): Record<string, Value> | undefined {
  const reported = [...box.domains.keys()].filter((id) => {
    const subject = context.subjects.get(id)
    return (
      subject !== undefined && isReportable({ derived: 'derived' in subject ? subject.derived : undefined })
    )
  })
  for (const pick of [lowest, highest, middle]) {
    const points = new Map<string, Domain>()
    for (const id of reported) {
      const domain = box.domains.get(id)
      if (domain) points.set(id, pointAt(domain, pick))
    }
    const domains = withDerived(points, box, context)
    if (domains && wanted.every(({ condition, holds }) => judge(condition, domains, context) === holds)) {
      return Object.fromEntries(
        [...points].map(([id, domain]) => [
          id,
          plainValue(domain, context.subjects.get(id)?.type === 'date'),
        ]),
      )
    }
  }
  return undefined
}

/** The points with every fact that is derived from them. */
function withDerived(
  points: ReadonlyMap<string, Domain>,
  box: Box,
  context: Context,
): ReadonlyMap<string, Domain> | undefined {
  const domains = new Map(points)
  const read = (id: string): Domain | undefined => {
    const known = domains.get(id)
    const subject = context.subjects.get(id)
    const own = context.domainOf(id)
    if (known || !subject || !own) return known
    if (!('derived' in subject) || subject.derived === undefined) return undefined
    for (const input of derivationInputs(subject.derived)) read(input)
    const domain = derivedDomain(subject, own, (input) => domains.get(input), context)
    if (domain) domains.set(id, domain)
    return domain
  }
  for (const id of box.domains.keys()) if (read(id) === undefined) return undefined
  return domains
}

type Pick = (domain: Numbers) => number

const far = 1_000_000

const lowest: Pick = ({ low, lowOpen, high, whole }) => {
  if (!Number.isFinite(low)) return Number.isFinite(high) ? Math.floor(high) - 1 : 0
  if (!lowOpen || whole) return low
  return Number.isFinite(high) ? low + Math.min(1, (high - low) / 2) : low + 1
}

const highest: Pick = (domain) => {
  const { low, high, highOpen, whole } = domain
  if (!Number.isFinite(high)) return Number.isFinite(low) ? Math.ceil(low) + far : far
  if (!highOpen || whole) return high
  return Number.isFinite(low) ? high - Math.min(1, (high - low) / 2) : high - 1
}

const middle: Pick = (domain) => {
  const [low, high] = [lowest(domain), highest(domain)]
  const half = low + (high - low) / 2
  return domain.whole ? Math.floor(half) : half
}

function pointAt(domain: Domain, pick: Pick): Domain {
  if (!isNumbers(domain)) return new Set([...domain].slice(0, 1))
  const wished = domain.only ? nearest(domain.only, pick(domain)) : pick(domain)
  const step = domain.whole ? 1 : 1 / 1024
  let point = wished
  for (let tries = domain.except.length; tries > 0 && domain.except.includes(point); tries--) point += step
  return { ...domain, low: point, lowOpen: false, high: point, highOpen: false, only: undefined, except: [] }
}

const nearest = (values: readonly number[], to: number): number =>
  values.reduce((best, value) => (Math.abs(value - to) < Math.abs(best - to) ? value : best))

function plainValue(domain: Domain, isDate: boolean): Value {
  if (!isNumbers(domain)) return [...domain][0] ?? false
  return isDate ? dateOfDay(domain.low) : domain.low + 0
}
