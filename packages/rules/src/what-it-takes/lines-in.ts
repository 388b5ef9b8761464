import type { CriteriaSet } from '@tieuchi/schemas'
import { isFromRecords } from '@tieuchi/schemas/model'
import { requirement } from '../explain/requirement.js'
import { Words } from '../explain/words.js'
import type { Messages } from '../messages/messages.js'
import type { WhatItTakesMessages } from '../messages/what-it-takes-messages.js'
import type { WhatItTakes } from '../what-it-takes.js'
import type { Described } from '../write-value.js'
import type { FactChange, Obstacle, Way } from './way.js'

/** What it takes, in the sentences of one language; `describeWhatItTakes` says what stands in them. */
export function linesIn(
  explaining: Messages,
  messages: WhatItTakesMessages,
  result: WhatItTakes,
  criteriaSet: CriteriaSet,
): string[] {
  const words = new Words(explaining, criteriaSet, result)
  return [
    ...result.criteria.flatMap(({ id, way }) => {
      const criterion = words.criteria.get(id)
      const title = criterion ? words.text(criterion.title) : ''
      return wayLines(words, messages, messages.criterion({ code: criterion?.code ?? id, title }), way)
    }),
    ...(result.whole ? wayLines(words, messages, messages.whole, result.whole) : []),
  ]
}

function wayLines(words: Words, messages: WhatItTakesMessages, about: string, way: Way): string[] {
  if (way.reachable === true) {
    return [
      messages.needs({ about, changes: changesText(words, messages, way.changes), exact: way.exact }),
      ...(way.alternatives ?? []).map((changes) =>
        messages.alternative(changesText(words, messages, changes)),
      ),
    ]
  }
  if (way.reachable === false) {
    const because = way.criteria
      ? messages.criteriaOutOfReach(words.codes(way.criteria))
      : [...new Set(way.because.map((obstacle) => obstacleText(words, messages, obstacle)))].join('; ')
    return [messages.outOfReach({ about, because: because || messages.contradiction })]
  }
  const named = (labels: string[]) => words.and(labels.map((label) => words.messages.named(label)))
  const because = [
    ...(way.report.length > 0
      ? [messages.reportFirst(named(way.report.map((id) => words.factLabel(id))))]
      : []),
    ...(way.parameters.length > 0
      ? [messages.withoutValue(named(way.parameters.map((id) => words.parameterLabel(id))))]
      : []),
    ...(way.empty ? [messages.emptyBase(named(way.empty.map((id) => words.factLabel(id))))] : []),
  ]
  return [messages.notKnown({ about, because: because.join('; ') || messages.notFound })]
}

function changesText(words: Words, messages: WhatItTakesMessages, changes: readonly FactChange[]): string {
  return words.and(changes.map((change) => changeText(words, messages, change)))
}

function changeText(words: Words, messages: WhatItTakesMessages, change: FactChange): string {
  const text = valueText(words, messages, change)
  if (!change.fromRecords) return text
  const derived = words.facts.get(change.fact)?.derived
  const list = isFromRecords(derived) ? words.set.lists?.find(({ id }) => id === derived.list) : undefined
  return `${text}${list ? messages.listed(words.text(list.label)) : messages.counted}`
}

function valueText(words: Words, messages: WhatItTakesMessages, change: FactChange): string {
  const { fact, from, fromRange, to, by = 0 } = change
  const as = words.factAs(fact)
  const label = words.factLabel(fact)
  const { write } = words
  if (fromRange) {
    return messages.settle({ label, range: write.range(fromRange, as), enough: enoughText(words, change) })
  }
  if (from === null) return messages.report({ label, enough: enoughText(words, change) })
  const sentence = { label, from: write.value(from, as), to: write.value(to, as) }
  if (typeof to === 'number') {
    const amount = amountText(words, messages, Math.abs(by), as)
    return by > 0 ? messages.more({ ...sentence, by: amount }) : messages.fewer({ ...sentence, by: amount })
  }
  if (as.type === 'date') {
    const days = write.value(Math.abs(by), { type: 'number', unit: 'day' })
    return by > 0 ? messages.later({ ...sentence, by: days }) : messages.earlier({ ...sentence, by: days })
  }
  return messages.instead({ ...sentence, to: enoughText(words, change) })
}

/** By how much a number changes; shares change by percentage points. */
function amountText(words: Words, messages: WhatItTakesMessages, amount: number, as: Described): string {
  if (as.unit !== 'percent') return words.write.value(amount, as)
  return messages.percentagePoints({ number: words.write.number(amount), single: amount === 1 })
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
  messages: WhatItTakesMessages,
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
  return best === null
    ? messages.never({ label, required: asked })
    : messages.best({ label, best: words.write.change(best, as), required: asked })
}
