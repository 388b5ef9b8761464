import type {
  AtLeast,
  BaseRevision,
  Condition,
  Deduction,
  Derivation,
  LegalBasis,
  LocalizedText,
  OpenPeriod,
  Origin,
  PointsOperand,
  Tier,
} from '@tieuchi/schemas'
import { formatDate, type UnitId, unitOf } from '@tieuchi/schemas/model'
import type { Described } from '../write-value.js'
import { conditionSentence, conditionText } from './condition-text.js'
import { derivationText } from './derivation-text.js'
import { labelOf, monthDayText, pointsText, type Scope, said, valueText } from './scope.js'

/** One part of an item as a person reads it. `item` gives the unit and options of a value. */
export function partText(part: string, value: unknown, item: object, scope: Scope): string {
  const { always, none } = scope.messages
  if (value === undefined) return part === 'applicability' ? always : none
  const writer = writers[part]
  return writer ? writer(value as never, scope, item as Described) : String(value)
}

type Writer = (value: never, scope: Scope, item: Described) => string

const localized = (value: LocalizedText) => (value.en ? `${value.vi} / ${value.en}` : value.vi)
const date = (value: string, { locale }: Scope) => formatDate(value, locale)
const condition = (value: Condition, scope: Scope) => conditionSentence(value, scope)
const oneOf = (table: Readonly<Record<string, string>>, value: string) => table[value] ?? value
const amount = (value: PointsOperand, scope: Scope, unit?: UnitId): string =>
  typeof value === 'number'
    ? scope.write(value, { type: 'number', unit })
    : scope.messages.fromParameter(labelOf(scope.set.parameters, value.parameter, scope))

/** How each part is written. A new part is one row here. */
const writers: Record<string, Writer> = {
  title: localized,
  label: localized,
  description: localized,
  note: localized,
  issuer: localized,
  condition,
  applicability: condition,
  when: condition,
  issuedOn: date,
  inForceFrom: date,
  before: date,
  inForce: (value: OpenPeriod, scope) => periodText(value, scope),
  window: ({ start }: { start: string }, scope) => scope.messages.windowStart(monthDayText(start, scope)),
  value: (value: unknown, scope, item) => valueText(value, item, scope),
  unit: (value: UnitId, scope) => said(unitOf(value).label, scope),
  options: (value: { label: LocalizedText }[], scope) =>
    value.map(({ label }) => said(label, scope)).join(', '),
  legalBasis: (value: LegalBasis[], scope) => basisText(value, scope),
  verification: (value: string, { messages }) => oneOf(messages.verification, value),
  kind: (value: string, { messages }) => oneOf(messages.kinds, value),
  type: (value: string, { messages }) => oneOf(messages.types, value),
  outcome: (value: string, { messages }) => oneOf(messages.outcomes, value),
  localChange: (value: string, { messages }) => oneOf(messages.localChange, value),
  localCriteria: (value: string, { messages }) => oneOf(messages.localCriteria, value),
  points: pointsText,
  tiers: (value: Tier[], scope) =>
    value
      .map(({ points, when }) => scope.messages.tier(pointsText(points, scope), conditionText(when, scope)))
      .join('; '),
  deductions: (value: Deduction[], scope) => value.map((one) => deductionText(one, scope)).join('; '),
  minimumPoints: (value: PointsOperand, scope) => amount(value, scope, 'point'),
  belowPoints: (value: PointsOperand, scope) => amount(value, scope, 'point'),
  minimumShare: (value: PointsOperand, scope) => amount(value, scope, 'percent'),
  mandatory: (value: string[], scope) => criteriaText(value, scope),
  atLeast: (value: AtLeast[], scope) =>
    value
      .map(({ count, of }) => scope.messages.atLeast(amount(count, scope), criteriaText(of, scope)))
      .join('; '),
  withinPeriod: (value: boolean, { messages }) => (value ? messages.yes : messages.no),
  derived: (value: Derivation, scope) => derivationText(value, scope),
  origin: ({ set, revision }: Origin, { messages }) => messages.revision(set, revision),
  basedOn: (value: BaseRevision[], { messages }) =>
    value.map(({ id, revision }) => messages.revision(id, revision)).join(', ') || messages.none,
}

/** `từ ngày 01-01-2027 đến trước ngày …`. */
export function periodText({ from, before }: OpenPeriod, { locale, messages }: Scope): string {
  return messages.period(formatDate(from, locale), before && formatDate(before, locale))
}

/** The documents and provisions of a legal basis, or that there is none. */
export function basisText(basis: readonly LegalBasis[], scope: Scope): string {
  if (basis.length === 0) return scope.messages.noBasis
  return basis
    .map(({ document, provision }) => {
      const number = scope.set.legalDocuments.find(({ id }) => id === document)?.number ?? document
      return provision ? `${said(provision, scope)}, ${number}` : number
    })
    .join('; ')
}

function deductionText({ points, when, each, maximum }: Deduction, scope: Scope): string {
  const words = scope.messages.deduction
  const taken = pointsText(points, scope)
  const text = when
    ? words.when(taken, conditionText(when, scope))
    : words.each(taken, labelOf(scope.set.facts, each ?? '', scope))
  return maximum === undefined ? text : words.maximum(text, pointsText(maximum, scope))
}

/** Criteria by the codes that the regulation gives them. */
const criteriaText = (ids: readonly string[], { set }: Scope): string =>
  ids.map((id) => set.criteria.find((criterion) => criterion.id === id)?.code ?? id).join(', ')
