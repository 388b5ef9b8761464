import type { Condition } from '../../condition.js'
import type { CriteriaSet } from '../../criteria-set.js'
import type { RecordDerivation } from '../../derivation.js'
import type { Path } from '../../issue.js'
import { isFromRecords } from '../../model/derivation.js'
import type { Subject } from '../../model/reasoning/context.js'
import type { Wanted } from '../../model/reasoning/search.js'
import { fieldsOf } from '../../model/record.js'

/** A condition of a set with its place, and what it is asked for. */
export interface Place {
  path: Path
  condition: Condition
  /** What holds wherever it is asked, such as that the criterion applies. */
  given: Wanted[]
  /** The facts of the set, or the fields of a record in their place. */
  subjects: ReadonlyMap<string, Subject>
  /** Without it the result cannot be reached. */
  decisive?: boolean
  /** The last of a list of rows may hold always: it stands for all that is left. */
  row?: boolean
}

/** Every condition of a set. */
export function placesIn(set: CriteriaSet): Place[] {
  const subjects = factsOf(set)
  return [
    ...set.criteria.flatMap((criterion, index) => criterionPlaces(criterion, ['criteria', index], subjects)),
    ...set.bands.flatMap(({ when }, index) =>
      when ? [{ path: ['bands', index, 'when'], condition: when, given: [], subjects }] : [],
    ),
    ...(set.exclusions ?? []).map(({ when }, index) => ({
      path: ['exclusions', index, 'when'],
      condition: when,
      given: [],
      subjects,
    })),
    ...set.facts.flatMap(({ derived }, index) =>
      isFromRecords(derived) ? recordPlaces(derived, ['facts', index, 'derived'], set) : [],
    ),
    ...classificationsIn(set).flatMap(({ path, rows, fields }) =>
      rows.map(({ when }, index) => ({
        path: [...path, 'rows', index, 'when'],
        condition: when,
        given: [],
        subjects: fields,
        row: true,
      })),
    ),
  ]
}

/** The facts of a set by their ids. */
export function factsOf(set: CriteriaSet): ReadonlyMap<string, Subject> {
  return new Map(set.facts.map((fact): [string, Subject] => [fact.id, fact]))
}

/** That a criterion applies, as something to ask for; nothing where it always does. */
export function applies({ applicability }: { applicability?: Condition | undefined }): Wanted[] {
  return applicability ? [{ condition: applicability, holds: true }] : []
}

function criterionPlaces(
  criterion: CriteriaSet['criteria'][number],
  path: Path,
  subjects: Place['subjects'],
): Place[] {
  const { condition, applicability, kind, tiers = [], deductions = [] } = criterion
  const given = applies(criterion)
  // Tiers give points whether or not the condition is met.
  const decisive = kind === 'required' || (kind === 'scored' && tiers.length === 0)
  return [
    { path: [...path, 'condition'], condition, given, subjects, decisive },
    ...(applicability
      ? [{ path: [...path, 'applicability'], condition: applicability, given: [], subjects }]
      : []),
    ...tiers.map(({ when }, index) => ({
      path: [...path, 'tiers', index, 'when'],
      condition: when,
      given,
      subjects,
      row: true,
    })),
    ...deductions.flatMap(({ when }, index) =>
      when ? [{ path: [...path, 'deductions', index, 'when'], condition: when, given, subjects }] : [],
    ),
  ]
}

function recordPlaces(derived: RecordDerivation, path: Path, set: CriteriaSet): Place[] {
  const subjects = recordFields(derived, set)
  const { where } = derived
  const given = where ? [{ condition: where, holds: true }] : []
  return [
    ...(where ? [{ path: [...path, 'where'], condition: where, given: [], subjects }] : []),
    ...(derived.kind === 'share'
      ? [{ path: [...path, 'meets'], condition: derived.meets, given, subjects }]
      : []),
  ]
}

/** The fields that all the records of a derivation have. Options that only some types of event know are kept. */
function recordFields({ events, list }: RecordDerivation, set: CriteriaSet): Place['subjects'] {
  const fields = new Map<string, Subject>()
  const records = [
    ...(set.eventTypes ?? []).filter(({ id }) => events?.includes(id)),
    ...(set.lists ?? []).filter(({ id }) => id === list),
  ]
  for (const field of records.flatMap(fieldsOf)) {
    const known = fields.get(field.id)
    const options = [...(known?.options ?? []), ...(field.options ?? [])]
    fields.set(field.id, { ...field, ...(field.type === 'choice' && { options }) })
  }
  return fields
}

/** Every classification of a set with its path and the fields that its rows read. */
export function classificationsIn(set: CriteriaSet) {
  return (['eventTypes', 'lists'] as const).flatMap((list) =>
    (set[list] ?? []).flatMap((records, index) =>
      records.fields.flatMap(({ classification }, at) =>
        classification
          ? [
              {
                path: [list, index, 'fields', at, 'classification'] as Path,
                rows: classification.rows,
                fields: new Map(fieldsOf(records).map((field): [string, Subject] => [field.id, field])),
              },
            ]
          : [],
      ),
    ),
  )
}
