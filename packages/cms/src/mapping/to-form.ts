import type {
  Band,
  CriteriaSet,
  Criterion,
  Fact,
  LegalBasis,
  LegalDocument,
  Parameter,
} from '@tieuchi/schemas'
import type { Row } from './row.js'

/** The form fields that are read from the criteria set; `setId` and `revision` are columns of their own. */
export const contentFields = [
  'title',
  'description',
  'inForce',
  'window',
  'legalDocuments',
  'facts',
  'parameters',
  'criteria',
  'outcomeRule',
  'bands',
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
  facts: (set) => set.facts.map(fact),
  parameters: (set) => set.parameters.map(parameter),
  criteria: (set) => set.criteria.map(criterion),
  outcomeRule: (set) => points(set.outcomeRule.minimumPoints),
  bands: (set) => set.bands.map(band),
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

const criterion = ({ id, ...rest }: Criterion): Row =>
  keyed(id, { ...rest, legalBasis: rest.legalBasis.map(legalBasis) })

const band = ({ id, minimumPoints, ...rest }: Band): Row => keyed(id, { ...rest, ...points(minimumPoints) })

const legalBasis = (basis: LegalBasis, index: number): Row => numbered(index, basis)

const points = (operand: Band['minimumPoints']): Row => {
  if (operand === undefined) return {}
  return typeof operand === 'number'
    ? { minimumPoints: operand }
    : { minimumPointsParameter: operand.parameter }
}

// The same row has the same id at every read, so a form keeps its place after saving.
const keyed = (key: string, rest: Row): Row => ({ id: key, key, ...rest })
const numbered = (index: number, rest: Row): Row => ({ id: `row-${index + 1}`, ...rest })
