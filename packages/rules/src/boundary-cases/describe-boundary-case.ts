import type { CriteriaSet, PlainValue } from '@tieuchi/schemas'
import { fieldsOf, type Locale, windowContaining } from '@tieuchi/schemas/model'
import { requirement } from '../explain/requirement.js'
import { Words } from '../explain/words.js'
import { messagesIn } from '../messages/messages-in.js'
import type { Described } from '../write-value.js'
import type { BoundaryCase, NotExercised, Threshold, Verdict } from './boundary-case.js'
import { type BoundaryMessages, boundaryMessages } from './messages.js'

/**
 * A case at a threshold as a sentence for an official to confirm, such as "1c. … : 249 households of 250 households
 * (99.6 %) (threshold: at least 100 %). Result: not met."
 * @param criteriaSet the set that the cases were made for
 */
export function describeBoundaryCase(one: BoundaryCase, criteriaSet: CriteriaSet, locale: Locale): string {
  const { words, messages } = wordsFor(criteriaSet, locale, one.on)
  const { threshold, found, required } = one
  const subject = subjectOf(threshold, words, messages)
  const written = found === undefined ? messages.notSaid : words.write.value(found, subject.of)
  return messages.sentence({
    about: aboutOf(threshold, words, messages),
    label: subject.label,
    found: outOf(one, written, words, messages),
    asked: requirement(
      words,
      threshold.comparison?.operator ?? asLeast(threshold),
      { value: required },
      subject.of,
    ),
    verdict: verdictText(one.verdict, threshold, words, messages),
  })
}

/** Why a threshold has no cases on both sides, as a sentence. */
export function describeNotExercised(
  { threshold, code }: NotExercised,
  criteriaSet: CriteriaSet,
  locale: Locale,
): string {
  const { words, messages } = wordsFor(criteriaSet, locale, criteriaSet.inForce.from)
  return messages.because({
    about: aboutOf(threshold, words, messages),
    label: subjectOf(threshold, words, messages).label,
    reason: messages.notExercised[code],
  })
}

function wordsFor(set: CriteriaSet, locale: Locale, on: string) {
  const words = new Words(messagesIn[locale], set, { on, period: windowContaining(set.window.start, on) })
  return { words, messages: boundaryMessages[locale] }
}

const asLeast = ({ path }: Threshold) => (path.at(-1) === 'belowPoints' ? 'lessThan' : 'greaterThanInclusive')

/** What is compared, and how its values are written. */
function subjectOf(
  { place, path, comparison, of }: Threshold,
  words: Words,
  messages: BoundaryMessages,
): { label: string; of: Described } {
  if (!comparison) {
    if (path.includes('minimumShare'))
      return { label: messages.share, of: { type: 'number', unit: 'percent' } }
    if (path.includes('atLeast')) return { label: messages.count, of: { type: 'number' } }
    return { label: messages.points, of: { type: 'number', unit: 'point' } }
  }
  if (place !== 'record' && place !== 'class')
    return { label: words.factLabel(comparison.fact), of: words.factAs(comparison.fact) }
  const types = place === 'class' ? [of] : recordTypesOf(words.set, of)
  const field = recordsOf(words.set, types)
    .flatMap(fieldsOf)
    .find(({ id }) => id === comparison.fact)
  return field
    ? { label: words.text(field.label), of: field }
    : { label: comparison.fact, of: { type: 'number' } }
}

function recordTypesOf({ facts }: CriteriaSet, fact: string | undefined): string[] {
  const derived = facts.find(({ id }) => id === fact)?.derived
  if (!derived || !('list' in derived || 'events' in derived)) return []
  return derived.list === undefined ? (derived.events ?? []) : [derived.list]
}

const recordsOf = ({ eventTypes = [], lists = [] }: CriteriaSet, ids: readonly (string | undefined)[]) =>
  [...eventTypes, ...lists].filter(({ id }) => ids.includes(id))

function aboutOf({ place, of = '' }: Threshold, words: Words, messages: BoundaryMessages): string {
  const { set } = words
  const named = [...(set.exclusions ?? []), ...set.bands].find(({ id }) => id === of)
  const label = named ? words.text(named.label) : of
  if (place === 'exclusion') return messages.exclusion(label)
  if (place === 'band') return messages.band(label)
  if (place === 'requirement') return of ? messages.band(label) : messages.rule
  if (place === 'record' || place === 'class') {
    const [type] = recordsOf(set, place === 'class' ? [of] : recordTypesOf(set, of))
    return messages.record(type ? words.text(type.label) : of)
  }
  const own = words.criteria.get(of)
  const criterion = own ? messages.criterion(own.code, words.text(own.title)) : of
  return place === 'applicability' ? messages.applicability(criterion) : criterion
}

/** A share with the two figures that it comes from. */
function outOf(one: BoundaryCase, written: string, words: Words, messages: BoundaryMessages): string {
  const { comparison, place } = one.threshold
  const fact =
    comparison && place !== 'record' && place !== 'class' ? words.facts.get(comparison.fact) : undefined
  if (fact?.derived?.kind !== 'percent') return written
  const figure = (id: string) => {
    const value = one.assessment.facts[id]
    return typeof value === 'number' ? words.write.value(value, words.factAs(id)) : undefined
  }
  const part = figure(fact.derived.numerator)
  const base = figure(fact.derived.denominator)
  return part && base ? messages.outOf({ part, base, share: written }) : written
}

function verdictText(
  verdict: Verdict,
  threshold: Threshold,
  words: Words,
  messages: BoundaryMessages,
): string {
  const outcomes = words.messages.outcome
  const value = (found: PlainValue | null, of: Described) =>
    found === null ? messages.notSaid : words.write.value(found, of)
  switch (verdict.kind) {
    case 'outcome':
      return outcomes[verdict.outcome]
    case 'points': {
      const { points, outcome } = verdict
      if (!points) return outcomes[outcome]
      return words.write.range(
        { minimum: points.minimum, maximum: points.maximum },
        { type: 'number', unit: 'point' },
      )
    }
    case 'band': {
      const labels = words.set.bands
        .filter(({ id }) => verdict.bands.includes(id))
        .map(({ label }) => words.text(label))
      return labels.length > 0 ? labels.join(', ') : outcomes[verdict.outcome]
    }
    case 'fact':
      return `${words.factLabel(verdict.fact)}: ${value(verdict.value, words.factAs(verdict.fact))}`
    case 'class': {
      const field = recordsOf(words.set, [threshold.of])
        .flatMap(fieldsOf)
        .find(({ id }) => id === verdict.field)
      return field ? `${words.text(field.label)}: ${value(verdict.option, field)}` : String(verdict.option)
    }
  }
}
