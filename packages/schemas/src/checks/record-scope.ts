import { type Issue, type Path, problem } from '../issue.js'
import { outcomeField } from '../model/record.js'
import type { Option } from '../option.js'
import type { RecordField } from '../record-field.js'
import { type Measured, type Scope, unitsDiffer } from './check-comparison.js'
import type { ReadableFact, ReadableParts, ReadableRecords } from './readable-parts.js'
import { similarTo } from './similar-id.js'

/** One kind of record as conditions over it see it. */
interface Kind {
  id: string
  fields: Map<string | undefined, Partial<RecordField>>
  declares(field: string): boolean
  similar(field: string): string | null
}

/** The kinds of records of a set, by which conditions over records and fields in derivations are checked. */
export interface RecordScopes {
  /** The fields of one event type or list. */
  of(records: ReadableRecords): Scope
  /** The fields that all records of a derivation have; undefined where these records cannot be known. */
  behind(records: ReadableFact['records']): Scope | undefined
}

type Parameters = Pick<Scope, 'parameters' | 'declaredParameters'>

export function recordScopes({ eventTypes, lists }: ReadableParts, parameters: Parameters): RecordScopes {
  const kinds = new Map<ReadableRecords, Kind>()
  const kindOf = (records: ReadableRecords) => {
    const known = kinds.get(records) ?? readKind(records)
    kinds.set(records, known)
    return known
  }
  const events = new Map(eventTypes.map(({ item }) => [item.id, item]))
  const entries = new Map(lists.map(({ item }) => [item.id, item]))
  const scopes = new Map<string, Scope>()
  return {
    of: (records) => scopeOf([kindOf(records)], parameters),
    behind({ events: named, list }) {
      if ((named === undefined) === (list === undefined)) return undefined
      const found = list === undefined ? (named ?? []).map((id) => events.get(id)) : [entries.get(list)]
      if (found.length === 0 || found.some((records) => records === undefined)) return undefined
      const key = JSON.stringify([named, list])
      const scope = scopes.get(key) ?? scopeOf((found as ReadableRecords[]).map(kindOf), parameters)
      scopes.set(key, scope)
      return scope
    },
  }
}

function readKind(records: ReadableRecords): Kind {
  const fields = new Map<string | undefined, Partial<RecordField>>(
    records.fields.map(({ item }) => [item.id, item]),
  )
  const declared = new Set(records.declaredFields.map(({ item }) => item))
  if (records.outcomesOf !== undefined) {
    fields.set(outcomeField.id, outcomeField)
    declared.add(outcomeField.id)
  }
  return {
    id: records.id ?? '',
    fields,
    declares: (field) => declared.has(field),
    similar: similarTo([...declared]),
  }
}

/** A field of several kinds of records has one type and one unit; the options of all of them may be asked for. */
function scopeOf(kinds: Kind[], parameters: Parameters): Scope {
  const [first] = kinds
  const shared = [...(first?.fields ?? [])].flatMap(([id, field]): [string | undefined, Measured][] => {
    if (id !== undefined && differing(kinds, id)) return []
    const others = kinds.map(({ fields }) => fields.get(id))
    const options = others.map((other) => other?.options)
    const { options: _, ...own } = field
    const all = options.includes(undefined) ? undefined : distinct((options as Option[][]).flat())
    return [[id, { ...own, ...(all ? { options: all } : {}) }]]
  })
  const lacking = (field: string) => kinds.find((kind) => !kind.declares(field))
  return {
    ...parameters,
    measured: new Map(shared),
    declares: (field) => lacking(field) === undefined && differing(kinds, field) === undefined,
    unknown: (field, path) => unfit(kinds, field, path),
  }
}

const distinct = (options: Option[]): Option[] => [
  ...new Map(options.map((option) => [option.id, option])).values(),
]

function unfit(kinds: Kind[], field: string, path: Path): Issue {
  const lacking = kinds.find((kind) => !kind.declares(field))
  const other = differing(kinds, field)
  if (lacking === undefined && other !== undefined) {
    return problem('field-differs', path, { field, records: kinds[0]?.id ?? '', other: other.id })
  }
  const { id = '', similar } = lacking ?? {}
  return problem('unknown-field', path, { field, records: id, similar: similar?.(field) ?? null })
}

/** The first kind of record whose field has another type or unit than that of the first. */
function differing(kinds: Kind[], field: string): Kind | undefined {
  const [first] = kinds
  const own = first?.fields.get(field)
  if (own?.type === undefined) return undefined
  return kinds.find(({ fields }) => {
    const other = fields.get(field)
    return other?.type !== undefined && (other.type !== own.type || unitsDiffer(own, other))
  })
}
