import type {
  CriteriaSet,
  Derivation,
  LegalBasis,
  LocalizedText,
  OpenPeriod,
  PointsOperand,
} from '@tieuchi/schemas'
import { formatDate, textIn, type UnitId, unitOf } from '@tieuchi/schemas/model'
import { conditionSentence } from '../../components/condition/condition-sentence.js'
import { formatAmount, formatMonthDay, formatValue, type ValueKind } from '../../components/format-value.js'
import type { ComponentTexts } from '../../i18n/components/texts.js'
import type { Language } from '../../i18n/language.js'

/** The set that a part belongs to, and the language and day to write it in. */
export interface WritingScope {
  set: CriteriaSet
  language: Language
  text: ComponentTexts
  on: string
}

/** One part of an item as a person reads it. `item` gives the unit and options of a value. */
export function partText(part: string, value: unknown, item: object, scope: WritingScope): string {
  const { text } = scope
  if (value === undefined) return part === 'applicability' ? text.review.always : text.review.none
  const writer = writers[part]
  return writer ? writer(value as never, scope, item as ValueKind) : String(value)
}

type Writer = (value: never, scope: WritingScope, item: ValueKind) => string

const localized = (value: LocalizedText) => (value.en ? `${value.vi} / ${value.en}` : value.vi)
const date = (value: string, { language }: WritingScope) => formatDate(value, language)
const condition = (value: unknown, { set, ...scope }: WritingScope) =>
  conditionSentence(value, { facts: set.facts, parameters: set.parameters, ...scope })

const writers: Record<string, Writer> = {
  title: localized,
  label: localized,
  description: localized,
  note: localized,
  issuer: localized,
  condition,
  applicability: condition,
  issuedOn: date,
  inForceFrom: date,
  before: date,
  inForce: (value: OpenPeriod, scope) => periodText(value, scope),
  window: ({ start }: { start: string }, { language, text }) =>
    text.review.windowStart(formatMonthDay(start, language)),
  value: (value: unknown, { language }, item) => formatValue(value, item, language),
  unit: (value: UnitId, { language }) => textIn(unitOf(value).label, language),
  options: (value: { label: LocalizedText }[], { language }) =>
    value.map(({ label }) => textIn(label, language)).join(', '),
  legalBasis: (value: LegalBasis[], scope) => basisText(value, scope),
  verification: (value: string, { text }) => text.review.verification[value] ?? value,
  kind: (value: string, { text }) => text.review.kinds[value] ?? value,
  outcome: (value: string, { text }) => text.review.outcomes[value] ?? value,
  points: (value: number, { language }) => formatAmount(value, 'point', language),
  minimumPoints: (value: PointsOperand, scope) => pointsText(value, scope),
  outcomeRule: ({ minimumPoints }: { minimumPoints?: PointsOperand }, scope) =>
    minimumPoints === undefined ? scope.text.review.none : pointsText(minimumPoints, scope),
  withinPeriod: (value: boolean, { text }) => (value ? text.field.yes : text.field.no),
  derived: (value: Derivation, scope) => derivationText(value, scope),
}

/** `từ ngày 01-01-2027 đến trước ngày …`. */
export function periodText({ from, before }: OpenPeriod, { language, text }: WritingScope): string {
  return text.review.period(formatDate(from, language), before && formatDate(before, language))
}

/** The documents and provisions of a legal basis, or that there is none. */
export function basisText(basis: readonly LegalBasis[], { set, language, text }: WritingScope): string {
  if (basis.length === 0) return text.review.noBasis
  return basis
    .map(({ document, provision }) => {
      const number = set.legalDocuments.find(({ id }) => id === document)?.number ?? document
      return provision ? `${textIn(provision, language)}, ${number}` : number
    })
    .join('; ')
}

function pointsText(value: PointsOperand, { set, language, text }: WritingScope): string {
  if (typeof value === 'number') return formatAmount(value, 'point', language)
  const parameter = set.parameters.find(({ id }) => id === value.parameter)
  return text.review.fromParameter(parameter ? textIn(parameter.label, language) : value.parameter)
}

function derivationText(derived: Derivation, { set, language, text }: WritingScope): string {
  const words = text.review.derivations
  const name = (id: string) => {
    const fact = set.facts.find((one) => one.id === id)
    return `“${fact ? textIn(fact.label, language) : id}”`
  }
  if (derived.kind === 'sum') return words.sum(derived.terms.map(name).join(', '))
  if (derived.kind === 'difference') return words.difference(name(derived.minuend), name(derived.subtrahend))
  const share = words[derived.kind](name(derived.numerator), name(derived.denominator))
  return derived.whenEmpty === undefined
    ? share
    : share + text.review.whenEmpty(formatAmount(derived.whenEmpty, undefined, language))
}
