import type { ConditionOutcome, Derivation, Fact, FactEvaluation, RecordDerivation } from '@tieuchi/schemas'
import { derivationInputs, isFromRecords, previousPeriod } from '@tieuchi/schemas/model'
import type { Sentence } from './explanation.js'
import { pickedBy } from './picked-records.js'
import type { Words } from './words.js'

/**
 * How the facts of a comparison were computed, with the computations that they rest on in turn. Nothing where the
 * evaluation does not say what its facts came to, or where an input is not known.
 * @param told the facts whose computation was told already; none is told twice, and these are added
 */
export function computationSentences(
  words: Words,
  fact: string,
  outcome: ConditionOutcome,
  comparedFact: string | undefined,
  told: Set<string>,
): Sentence[] {
  const compute = (id: string, label: string): Sentence[] => {
    const derived = words.facts.get(id)?.derived
    if (!derived || told.has(id)) return []
    told.add(id)
    const text = computationText(words, id, label)
    if (text === undefined) return []
    // Among the terms of a sum, figures that were simply reported need no sentence each.
    const because = derivationInputs(derived)
      .filter((input) => !words.found.get(input)?.reported)
      .flatMap((input) => compute(input, words.factLabel(input)))
    return [{ text, outcome, because }]
  }
  return [
    ...compute(fact, ''),
    ...(comparedFact === undefined ? [] : compute(comparedFact, words.factLabel(comparedFact))),
  ]
}

/** How one derived fact was computed; `label` is empty where the sentence above names it. */
function computationText(words: Words, id: string, label: string): string | undefined {
  const fact = words.facts.get(id)
  const found = words.found.get(id)
  if (!fact?.derived || !found) return undefined
  const result = amountOf(words, id)
  const { computation } = words.messages
  const { derived } = fact
  if (isFromRecords(derived)) {
    if (result === undefined) return undefined
    return found.reported ? computation.reported({ label, result }) : countedText(words, derived, result)
  }
  if (derived.kind === 'parameter') {
    return (
      result && computation.parameter({ label, parameter: words.parameterLabel(derived.parameter), result })
    )
  }
  return calculationText(words, { fact, derived, found, label })
}

function calculationText(
  words: Words,
  { fact, derived, found, label }: { fact: Fact; derived: Derivation; found: FactEvaluation; label: string },
): string | undefined {
  const { computation } = words.messages
  const ids = derivationInputs(derived)
  const amounts = ids.flatMap((id) => amountOf(words, id) ?? [])
  if (amounts.length < ids.length) return undefined
  // Where the result is not allowed in its unit, the calculation shows why.
  const refused = found.unknown?.find((unknown) => unknown.fact === fact.id)?.found
  const value = found.value ?? refused
  if (typeof value !== 'number' && !found.range) return undefined
  const result =
    typeof value === 'number' ? words.write.change(value, fact) : words.write.span(found.range as never, fact)
  const named = ids.map((id, index) =>
    computation.amount({ amount: amounts[index] as string, label: words.factLabel(id) }),
  )
  const base = emptyBase(words, derived)
  if (base !== undefined) return computation.emptyBase({ label, base, result })
  const calculation = calculations[derived.kind]?.({ named, amounts, words })
  const equals = typeof value === 'number' && isRounded(value) ? '≈' : '='
  return calculation && computation.how({ label, calculation, equals, result })
}

interface Inputs {
  /** With the names of the facts. */
  named: string[]
  amounts: string[]
  words: Words
}

/** How each calculation is written. A new derivation from facts is one row here. */
const calculations: Partial<Record<Derivation['kind'], (inputs: Inputs) => string>> = {
  percent: ({ named: [numerator, denominator] }) => `100 × ${numerator} / ${denominator}`,
  ratio: ({ named: [numerator, denominator] }) => `${numerator} / ${denominator}`,
  difference: ({ named: [minuend, subtrahend] }) => `${minuend} − ${subtrahend}`,
  'percent-change': ({ named: [current, previous], amounts: [, base] }) =>
    `100 × (${current} − ${previous}) / ${base}`,
  sum: ({ named }) => named.join(' + '),
  minimum: ({ named, words }) => words.messages.computation.minimum(words.and(named)),
  maximum: ({ named, words }) => words.messages.computation.maximum(words.and(named)),
}

/** The name of the fact that is divided by and is 0. */
function emptyBase(words: Words, derived: Derivation): string | undefined {
  if (!['percent', 'ratio', 'percent-change'].includes(derived.kind)) return undefined
  const [, base = ''] = derivationInputs(derived)
  return words.found.get(base)?.value === 0 ? words.factLabel(base) : undefined
}

function countedText(words: Words, derived: RecordDerivation, result: string): string {
  const { computation } = words.messages
  const counted = {
    records: recordsText(words, derived),
    where: derived.where ? pickedBy(words, derived, derived.where) : '',
    result,
  }
  if (derived.kind === 'count') return computation.count(counted)
  if (derived.kind === 'share') {
    return computation.share({ ...counted, meets: pickedBy(words, derived, derived.meets) })
  }
  const label = words.field(derived, derived.field)?.label
  return computation[derived.kind]({ ...counted, field: label ? words.text(label) : derived.field })
}

/** The records that a fact is counted from: the events of some types in a period, or a list. */
function recordsText(words: Words, { events = [], list, window }: RecordDerivation): string {
  const { eventTypes = [], lists = [] } = words.set
  const { computation } = words.messages
  if (list !== undefined) {
    return computation.list(words.labelIn(lists, list))
  }
  const { period } = words.evaluation
  const { from, before } = window === 'previous' ? previousPeriod(period) : period
  const types = events.map((event) => {
    const label = eventTypes.find(({ id }) => id === event)?.label
    return label ? words.inSentence(label) : event
  })
  return computation.events({
    types: words.or(types),
    from: words.date(from),
    before: words.date(before),
    previous: window === 'previous',
  })
}

/** A fact as it stands in a calculation. */
function amountOf(words: Words, id: string): string | undefined {
  const found = words.found.get(id)
  if (!found) return undefined
  if (found.value !== null) return words.write.value(found.value, words.factAs(id))
  return found.range && words.write.span(found.range, words.factAs(id))
}

/** True where six decimals do not say all of a number. */
function isRounded(value: number): boolean {
  return Number(value.toFixed(6)) !== value
}
