import type { Fact } from '../../fact.js'
import type { Period } from '../../period.js'
import type { RecordField } from '../../record-field.js'
import { derivationInputs, isFromRecords } from '../derivation.js'
import { unitOf } from '../unit.js'
import { derivedRange } from './arithmetic.js'
import { dayNumber, firstDay, lastDay } from './days.js'
import { between, type Domain, isNumbers, type Numbers, numbers, type Value } from './domain.js'

/** What a condition speaks of: facts of a set, or the fields of a record in their place. */
export type Subject = Fact | RecordField

/** What a condition is reasoned about with. */
export interface Context {
  subjects: ReadonlyMap<string, Subject>
  /** The values of the parameters; a `month-day` as a date. One without a value is absent. */
  parameters: ReadonlyMap<string, Value | readonly Value[]>
  /** The assessment period; without it, dates are not held to it. */
  period?: Period | undefined
  /** What a fact may be before any condition is asked; undefined where it can have no value or does not exist. */
  domainOf: (id: string) => Domain | undefined
}

/** Everything that is known of the facts of a set on a day, or of the fields of a record. */
export function contextOf(
  subjects: ReadonlyMap<string, Subject>,
  parameters: Context['parameters'],
  period?: Period,
): Context {
  const known = new Map<string, Domain | undefined>()
  const context: Context = { subjects, parameters, period, domainOf }
  return context

  function domainOf(id: string): Domain | undefined {
    if (known.has(id)) return known.get(id)
    const subject = subjects.get(id)
    // Stands where a circle of derivations leads back here.
    known.set(id, undefined)
    const own = subject && typeDomain(subject, period)
    const domain = own && subject && derivedDomain(subject, own, domainOf, context)
    known.set(id, domain)
    return domain
  }
}

/** What a fact's type, unit and options allow. */
function typeDomain(subject: Subject, period: Period | undefined): Domain | undefined {
  switch (subject.type) {
    case 'number': {
      const unit = subject.unit && unitOf(subject.unit)
      const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = unit ?? {}
      return numbers(minimum, maximum, unit?.whole ?? false)
    }
    case 'boolean':
      return new Set([true, false])
    case 'date':
      return 'withinPeriod' in subject && subject.withinPeriod && period
        ? numbers(dayNumber(period.from), dayNumber(period.before) - 1, true)
        : numbers(firstDay, lastDay, true)
    case 'choice':
      return new Set(subject.options?.map(({ id }) => id))
  }
}

/** The part of a domain that a derivation can yield; what is reported instead may be anything of its type. */
export function derivedDomain(
  subject: Subject,
  domain: Domain,
  domainOf: Context['domainOf'],
  { parameters }: Context,
): Domain | undefined {
  const derived = 'derived' in subject ? subject.derived : undefined
  if (derived === undefined || isFromRecords(derived)) return domain
  if (derived.kind === 'parameter') {
    const value = parameters.get(derived.parameter)
    return value === undefined || Array.isArray(value) ? undefined : pointOf(domain, value as Value)
  }
  if (!isNumbers(domain)) return undefined
  const inputs: Numbers[] = []
  for (const id of derivationInputs(derived)) {
    const input = domainOf(id)
    if (input === undefined || !isNumbers(input)) return undefined
    inputs.push(input)
  }
  const range = derivedRange(derived, inputs)
  return range && between(domain, range[0], false, range[1], false)
}

function pointOf(domain: Domain, value: Value): Domain | undefined {
  if (isNumbers(domain)) {
    const number = typeof value === 'string' ? dayNumber(value) : Number(value)
    return between(domain, number, false, number, false)
  }
  return typeof value !== 'number' && domain.has(value) ? new Set([value]) : undefined
}
