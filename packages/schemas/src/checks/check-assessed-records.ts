import * as z from 'zod'
import { calendarDate } from '../calendar-date.js'
import type { CriteriaSet } from '../criteria-set.js'
import type { EventType } from '../event-type.js'
import { type Issue, type Path, problem, warning } from '../issue.js'
import { issueLimit } from '../json-limits.js'
import type { ListType } from '../list-type.js'
import { fieldsOf, outcomeField } from '../model/record.js'
import { shapeIssues } from '../shape-issues.js'
import { writtenText } from '../written-text.js'
import { checkReportedValue, type Reported } from './check-reported-value.js'
import { fieldOf, listOf } from './read-entries.js'
import { similarTo } from './similar-id.js'

/** What every event and every entry has besides the fields that the set declares. */
const eventAround = z.looseObject({
  type: writtenText(64),
  on: calendarDate,
  id: z.string().max(200).optional(),
})
const entryAround = z.looseObject({
  id: z.string().max(200).optional(),
  name: z.string().max(500).optional(),
})

/** The events of an assessment are of types that the set has, and their fields fit. Ends at the issue limit. */
export function checkEvents(set: CriteriaSet, json: unknown, from: string | undefined): Issue[] {
  const types = new Map(
    (set.eventTypes ?? []).map((type) => [type.id, fieldsCheck(type, Object.keys(eventAround.shape))]),
  )
  const similar = similarTo([...types.keys()])
  const unknownType = (eventType: string, path: Path) =>
    problem('unknown-event-type', path, { eventType, similar: similar(eventType) })
  const issues: Issue[] = []
  const early: number[] = []
  const ids = new Map<string, number>()
  for (const [index, event] of listOf(fieldOf(json, 'events')).entries()) {
    if (issues.length > issueLimit) return issues
    const path: Path = ['events', index]
    const read = eventAround.safeParse(event)
    if (!read.success) issues.push(...shapeIssues(read.error, event, path))
    const type = fieldOf(event, 'type')
    if (typeof type !== 'string' || type.trim() === '') continue
    const check = types.get(type)
    issues.push(...(check ? check(event, path) : [unknownType(type, [...path, 'type'])]))
    if (!read.success) continue
    if (from !== undefined && read.data.on < from) early.push(index)
    issues.push(...repeatedId(ids, `${type} ${read.data.id}`, read.data.id, index, path))
  }
  for (const [index, type] of listOf(fieldOf(fieldOf(json, 'eventRecord'), 'types')).entries()) {
    if (typeof type === 'string' && !types.has(type)) {
      issues.push(unknownType(type, ['eventRecord', 'types', index]))
    }
  }
  if (from !== undefined && early[0] !== undefined) {
    issues.push(warning('event-before-record', ['events', early[0]], { from, events: early.length }))
  }
  return issues
}

/** The lists of an assessment are lists that the set has, and the fields of their entries fit. */
export function checkLists(set: CriteriaSet, json: unknown): Issue[] {
  const lists = fieldOf(json, 'lists')
  if (typeof lists !== 'object' || lists === null || Array.isArray(lists)) return []
  const known = new Map(
    (set.lists ?? []).map((list) => [list.id, fieldsCheck(list, Object.keys(entryAround.shape))]),
  )
  const similar = similarTo([...known.keys()])
  const issues: Issue[] = []
  for (const [id, entries] of Object.entries(lists)) {
    if (issues.length > issueLimit) return issues
    const check = known.get(id)
    if (!check) {
      issues.push(problem('unknown-list', ['lists', id], { list: id, similar: similar(id) }))
      continue
    }
    const ids = new Map<string, number>()
    for (const [index, entry] of listOf(entries).entries()) {
      if (issues.length > issueLimit) return issues
      const path: Path = ['lists', id, index]
      const read = entryAround.safeParse(entry)
      if (!read.success) issues.push(...shapeIssues(read.error, entry, path))
      issues.push(...check(entry, path))
      if (read.success) issues.push(...repeatedId(ids, `${read.data.id}`, read.data.id, index, path))
    }
  }
  return issues
}

/** What stands twice with one id was probably entered twice, and would be counted twice. */
function repeatedId(
  seen: Map<string, number>,
  key: string,
  id: string | undefined,
  index: number,
  path: Path,
): Issue[] {
  if (id === undefined) return []
  const first = seen.get(key)
  if (first !== undefined) return [warning('duplicate-id', [...path, 'id'], { id, first })]
  seen.set(key, index)
  return []
}

/** Returns a check of what a record holds besides its own names: fields that are declared, with values that fit. */
function fieldsCheck(
  records: EventType | ListType,
  own: readonly string[],
): (record: unknown, path: Path) => Issue[] {
  const fields = new Map<string, Reported>(fieldsOf(records).map((field) => [field.id, field]))
  const similar = similarTo([...fields.keys()])
  const judged = 'outcomesOf' in records && records.outcomesOf !== undefined
  return (record, path) => {
    if (typeof record !== 'object' || record === null || Array.isArray(record)) return []
    return Object.keys(record).flatMap((key) => {
      if (own.includes(key)) return []
      const value = (record as Record<string, unknown>)[key]
      const field = fields.get(key)
      if (!field) {
        const data = { field: key, records: records.id, similar: similar(key) }
        return [problem('unknown-field', [...path, key], data)]
      }
      if (judged && key === outcomeField.id && value === 'undetermined') return []
      return checkReportedValue(field, value, [...path, key])
    })
  }
}
