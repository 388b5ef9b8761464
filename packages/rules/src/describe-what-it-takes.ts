import type { CriteriaSet } from '@tieuchi/schemas'
import { isFromRecords, type Locale } from '@tieuchi/schemas/model'
import { requirement } from './explain/requirement.js'
import { Words } from './explain/words.js'
import type { FactChange, Obstacle, Way, WhatItTakes } from './what-it-takes.js'
import type { Described } from './write-value.js'

/**
 * What it takes, in Vietnamese or English: a line for each criterion and one for the whole, each followed by the lines
 * of its alternatives.
 * @param criteriaSet the set that was asked about
 */
export function describeWhatItTakes(result: WhatItTakes, criteriaSet: CriteriaSet, locale: Locale): string[] {
  const words = new Words(criteriaSet, locale, result)
  const { whatItTakes } = words.messages
  return [
    ...result.criteria.flatMap(({ id, way }) => {
      const criterion = words.criteria.get(id)
      const title = criterion ? words.text(criterion.title) : ''
      return wayLines(words, whatItTakes.criterion({ code: criterion?.code ?? id, title }), way)
    }),
    ...(result.whole ? wayLines(words, whatItTakes.whole, result.whole) : []),
  ]
}

function wayLines(words: Words, about: string, way: Way): string[] {
  const { whatItTakes } = words.messages
  if (way.reachable === true) {
    return [
      whatItTakes.needs({ about, changes: changesText(words, way.changes), exact: way.exact }),
      ...(way.alternatives ?? []).map((changes) => whatItTakes.alternative(changesText(words, changes))),
    ]
  }
  if (way.reachable === false) {
    const because = way.criteria
      ? whatItTakes.criteriaOutOfReach(words.codes(way.criteria))
      : [...new Set(way.because.map((obstacle) => obstacleText(words, obstacle)))].join('; ')
    return [whatItTakes.outOfReach({ about, because: because || whatItTakes.contradiction })]
  }
  const named = (labels: string[]) => words.and(labels.map((label) => words.messages.named(label)))
  const because = [
    ...(way.report.length > 0
      ? [whatItTakes.reportFirst(named(way.report.map((id) => words.factLabel(id))))]
      : []),
    ...(way.parameters.length > 0
      ? [whatItTakes.withoutValue(named(way.parameters.map((id) => words.parameterLabel(id))))]
      : []),
    ...(way.empty ? [whatItTakes.emptyBase(named(way.empty.map((id) => words.factLabel(id))))] : []),
  ]
  return [whatItTakes.notKnown({ about, because: because.join('; ') || whatItTakes.notFound })]
}

function changesText(words: Words, changes: readonly FactChange[]): string {
  return words.and(changes.map((change) => changeText(words, change)))
}

function changeText(words: Words, change: FactChange): string {
  const { whatItTakes } = words.messages
  const text = valueText(words, change)
  if (!change.fromRecords) return text
  const derived = words.facts.get(change.fact)?.derived
  const list = isFromRecords(derived) ? words.set.lists?.find(({ id }) => id === derived.list) : undefined
  return `${text}${list ? whatItTakes.listed(words.text(list.label)) : whatItTakes.counted}`
}

function valueText(words: Words, change: FactChange): string {
  const { whatItTakes } = words.messages
  const { fact, from, fromRange, to, by = 0 } = change
  const as = words.factAs(fact)
  const label = words.factLabel(fact)
  const { write } = words
  if (fromRange) {
    return whatItTakes.settle({ label, range: write.range(fromRange, as), enough: enoughText(words, change) })
  }
  if (from === null) return whatItTakes.report({ label, enough: enoughText(words, change) })
  const sentence = { label, from: write.value(from, as), to: write.value(to, as) }
  if (typeof to === 'number') {
    const amount = amountText(words, Math.abs(by), as)
    return by > 0
      ? whatItTakes.more({ ...sentence, by: amount })
      : whatItTakes.fewer({ ...sentence, by: amount })
  }
  if (as.type === 'date') {
    const days = write.value(Math.abs(by), { type: 'number', unit: 'day' })
    return by > 0
      ? whatItTakes.later({ ...sentence, by: days })
      : whatItTakes.earlier({ ...sentence, by: days })
  }
  return whatItTakes.instead({ ...sentence, to: enoughText(words, change) })
}

/** By how much a number changes; shares change by percentage points. */
function amountText(words: Words, amount: number, as: Described): string {
  if (as.unit !== 'percent') return words.write.value(amount, as)
  const { whatItTakes } = words.messages
  return whatItTakes.percentagePoints({ number: words.write.number(amount), single: amount === 1 })
}

/** Every value that is enough: "at least 250 households", "Good or Fair". */
function enoughText(words: Words, { fact, to, enough }: FactChange): string {
  const as = words.factAs(fact)
  if (!enough) return words.write.value(to, as)
  if ('among' in enough) return words.or(enough.among.map((value) => words.write.value(value, as)))
  const { minimum, maximum } = enough as { minimum?: number | string; maximum?: number | string }
  const ask = (operator: 'greaterThanInclusive' | 'lessThanInclusive', value: number | string) =>
    requirement(words, operator, { value }, as)
  if (minimum !== undefined && minimum === maximum) return words.write.value(minimum, as)
  return words.and([
    ...(minimum === undefined ? [] : [ask('greaterThanInclusive', minimum)]),
    ...(maximum === undefined ? [] : [ask('lessThanInclusive', maximum)]),
  ])
}

function obstacleText(
  words: Words,
  { fact, operator, required, best, parameter, comparedFact }: Obstacle,
): string {
  const as = words.factAs(fact)
  const label = words.factLabel(fact)
  const asked = requirement(
    words,
    operator,
    {
      value: required,
      label:
        comparedFact === undefined ? words.parameterLabel(parameter ?? '') : words.factLabel(comparedFact),
      named: comparedFact !== undefined,
    },
    as,
  )
  const { whatItTakes } = words.messages
  return best === null
    ? whatItTakes.never({ label, required: asked })
    : whatItTakes.best({ label, best: words.write.change(best, as), required: asked })
}
