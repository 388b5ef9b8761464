import { type Issue, type Path, problem } from '../issue.js'
import { outcomeField, reservedFields } from '../model/record.js'
import { checkMeasured } from './check-measured.js'
import { circles } from './circles.js'
import type { ReadableParts, ReadableRecords } from './readable-parts.js'

/** The fields of event types and lists have what their type needs; classes are options and follow in no circle. */
export function checkRecords({ eventTypes, lists }: ReadableParts): Issue[] {
  return [
    ...eventTypes.flatMap(({ index, item }) => checkKind(item, ['eventTypes', index])),
    ...lists.flatMap(({ index, item }) => checkKind(item, ['lists', index])),
  ]
}

function checkKind(records: ReadableRecords, path: Path): Issue[] {
  const reserved = records.outcomesOf === undefined ? reservedFields : [...reservedFields, outcomeField.id]
  return [
    ...records.declaredFields
      .filter(({ item }) => reserved.includes(item))
      .map(({ index, item: field }) =>
        problem('reserved-field', [...path, 'fields', index, 'id'], { field }),
      ),
    ...records.fields.flatMap(({ index, item }) => {
      const at = [...path, 'fields', index]
      return [...checkMeasured(item, at), ...checkClassification(item, at)]
    }),
    ...circles(dependencies(records)).map(({ index, circle }) =>
      problem('classification-cycle', [...path, 'fields', index, 'classification'], { fields: circle }),
    ),
  ]
}

function checkClassification(
  { type, options, classification }: ReadableRecords['fields'][number]['item'],
  path: Path,
): Issue[] {
  if (classification === undefined || type === undefined) return []
  const at = [...path, 'classification']
  if (type !== 'choice') return [problem('classification-not-allowed', at, { type })]
  if (options === undefined) return []
  const allowed = options.map(({ id }) => id)
  const { rows, otherwise } = classification
  const named = rows.map(({ option }, index): [string, Path] => [option, [...at, 'rows', index, 'option']])
  if (otherwise !== undefined) named.push([otherwise, [...at, 'otherwise']])
  return named
    .filter(([option]) => !allowed.includes(option))
    .map(([option, where]) => problem('unknown-option', where, { option, allowed }))
}

/** Which fields the classes of each field are read from. */
function dependencies({ fields, conditions }: ReadableRecords) {
  const inputs = new Map<number, Set<string>>()
  for (const { path, comparisons } of conditions) {
    const field = Number(path[3]) // eventTypes, 0, fields, 1, classification, ...
    const named = inputs.get(field) ?? new Set()
    for (const { comparison } of comparisons) {
      if (comparison.fact !== undefined) named.add(comparison.fact)
      const { value } = comparison
      if (typeof value === 'object' && 'fact' in value) named.add(value.fact)
    }
    inputs.set(field, named)
  }
  return fields.map(({ index, item: { id } }) => ({ index, id, inputs: [...(inputs.get(index) ?? [])] }))
}
