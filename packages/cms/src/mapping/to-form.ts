import type {
  CriteriaSet,
  Criterion,
  Exclusion,
  Fact,
  LegalBasis,
  LegalDocument,
  Parameter,
} from '@tieuchi/schemas'
import { keyed, numbered } from './form-rows.js'
import { eventTypeRow, listTypeRow } from './record-rows.js'
import { bandRow, requirementFields } from './requirement-rows.js'
import type { Row } from './row.js'

/** The form fields that are read from the criteria set; `setId` and `revision` are columns of their own. */
export const contentFields = [
  'title',
  'description',
  'inForce',
  'window',
  'legalDocuments',
  'eventTypes',
  'lists',
  'facts',
  'parameters',
  'criteria',
  'outcomeRule',
  'bands',
  'exclusions',
  'localCriteria',
  'basedOn',
] as const
export type ContentField = (typeof contentFields)[number]

/** The form document of a criteria set. Rows keep the set's ids in `key`, because Payload uses `id` itself. */
export function toForm(set: CriteriaSet): Row {
  return {
    setId: set.id,
    revision: set.revision,
    ...Object.fromEntries(contentFields.map((field) => [field, toFormField(set, field)])),
  }
}

/** One field of the form document. */
export function toFormField(set: CriteriaSet, field: ContentField): unknown {
  return converters[field](set)
}

const converters: Record<ContentField, (set: CriteriaSet) => unknown> = {
  title: (set) => set.title,
  description: (set) => set.description ?? {},
  inForce: (set) => set.inForce,
  window: (set) => set.window,
  legalDocuments: (set) => set.legalDocuments.map(legalDocument),
  eventTypes: (set) => (set.eventTypes ?? []).map(eventTypeRow),
  lists: (set) => (set.lists ?? []).map(listTypeRow),
  facts: (set) => set.facts.map(fact),
  parameters: (set) => set.parameters.map(parameter),
  criteria: (set) => set.criteria.map(criterion),
  outcomeRule: (set) => requirementFields(set.outcomeRule),
  bands: (set) => set.bands.map(bandRow),
  exclusions: (set) => (set.exclusions ?? []).map(exclusion),
  localCriteria: (set) => set.localCriteria ?? null,
  basedOn: (set) => set.basedOn ?? null,
}

const legalDocument = ({ id, ...rest }: LegalDocument): Row => keyed(id, rest)

const fact = ({ id, options, ...rest }: Fact): Row =>
  keyed(id, { ...rest, options: options?.map((option) => keyed(option.id, { label: option.label })) ?? [] })

const parameter = ({ id, options, values, ...rest }: Parameter): Row =>
  keyed(id, {
    ...rest,
    options: options?.map((option) => keyed(option.id, { label: option.label })) ?? [],
    values: values.map((value, index) =>
      numbered(index, { ...value, legalBasis: value.legalBasis.map(legalBasis) }),
    ),
  })

const criterion = ({ id, tiers = [], deductions = [], ...rest }: Criterion): Row =>
  keyed(id, {
    ...rest,
    tiers: tiers.map((tier, index) => numbered(index, tier)),
    deductions: deductions.map((deduction, index) => numbered(index, deduction)),
    legalBasis: rest.legalBasis.map(legalBasis),
  })

const exclusion = ({ id, ...rest }: Exclusion): Row =>
  keyed(id, { ...rest, legalBasis: rest.legalBasis.map(legalBasis) })

const legalBasis = (basis: LegalBasis, index: number): Row => numbered(index, basis)
