import * as z from 'zod'
import { type CriteriaSet, criteriaSet, listLimits } from '../criteria-set.js'
import { criterion } from '../criterion.js'
import { eventType } from '../event-type.js'
import { exclusion } from '../exclusion.js'
import { fact } from '../fact.js'
import type { Issue } from '../issue.js'
import { legalBasis, legalDocument } from '../legal-basis.js'
import { listType } from '../list-type.js'
import { band } from '../outcome-rule.js'
import { parameter, parameterValue } from '../parameter.js'
import { openPeriod } from '../period.js'
import { recordField } from '../record-field.js'
import { shapeIssues } from '../shape-issues.js'
import type { ConditionPlace } from './lift-conditions.js'
import { type Conditioned, readConditioned } from './read-conditioned.js'
import { fieldOf, idsIn, listOf, type Placed, readEntries, readFields, textsIn } from './read-entries.js'
import type {
  ListName,
  ReadableBasis,
  ReadableFact,
  ReadableParts,
  ReadableRecords,
  ReadableValue,
} from './readable-parts.js'

const anyList = z.array(z.unknown())
const listNames = Object.keys(listLimits) as ListName[]

/** The set with its lists unread; the entries are read one by one. */
const envelope = criteriaSet.extend({
  legalDocuments: anyList.max(listLimits.legalDocuments),
  facts: anyList.max(listLimits.facts),
  parameters: anyList.max(listLimits.parameters),
  criteria: anyList.max(listLimits.criteria),
  bands: anyList.max(listLimits.bands),
  eventTypes: anyList.max(listLimits.eventTypes).optional(),
  lists: anyList.max(listLimits.lists).optional(),
  exclusions: anyList.max(listLimits.exclusions).optional(),
})

/** Where the entries of each list hold conditions. */
const conditionPlaces = {
  criteria: [['condition'], ['applicability'], ['tiers', '*', 'when'], ['deductions', '*', 'when']],
  facts: [
    ['derived', 'where'],
    ['derived', 'meets'],
  ],
  bands: [['when']],
  exclusions: [['when']],
  records: [['fields', '*', 'classification', 'rows', '*', 'when']],
} satisfies Record<string, ConditionPlace[]>

/** Reads a document: the parts that are well-formed, the issues of shape, and the set itself where there are none. */
export function readCriteriaSet(json: unknown): {
  parts: ReadableParts
  issues: Issue[]
  criteriaSet: CriteriaSet | undefined
} {
  const root = envelope.safeParse(json)
  const plain = <Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>, list: ListName) => {
    const read = readEntries(schema, fieldOf(json, list), [list], listLimits[list])
    return { ...read, whole: () => read.entries.map(({ item }) => item) }
  }
  const conditioned = <Shape extends z.ZodRawShape>(
    schema: z.ZodObject<Shape>,
    list: ListName,
    places: readonly ConditionPlace[],
  ) => readConditioned(schema, json, list, listLimits[list], places)
  const lists = {
    legalDocuments: plain(legalDocument, 'legalDocuments'),
    facts: conditioned(fact, 'facts', conditionPlaces.facts),
    parameters: plain(parameter, 'parameters'),
    criteria: conditioned(criterion, 'criteria', conditionPlaces.criteria),
    bands: conditioned(band, 'bands', conditionPlaces.bands),
    eventTypes: conditioned(eventType, 'eventTypes', conditionPlaces.records),
    lists: conditioned(listType, 'lists', conditionPlaces.records),
    exclusions: conditioned(exclusion, 'exclusions', conditionPlaces.exclusions),
  }
  const issues = [
    ...(root.success ? [] : shapeIssues(root.error, json)),
    ...listNames.flatMap((list) => lists[list].issues),
  ]
  return {
    parts: {
      ...readFields(criteriaSet.pick({ id: true, revision: true, basedOn: true }), json),
      facts: lists.facts.entries.map(readFact),
      parameters: lists.parameters.entries.map(({ index, item }) => ({
        index,
        item: { ...item, values: readValues(fieldOf(listOf(fieldOf(json, 'parameters'))[index], 'values')) },
      })),
      criteria: lists.criteria.entries.map(withBasis),
      bands: lists.bands.entries.map(({ index, item, conditions }) => ({
        index,
        item: { ...item, conditions },
      })),
      exclusions: lists.exclusions.entries.map(withBasis),
      eventTypes: lists.eventTypes.entries.map(readRecords),
      lists: lists.lists.entries.map(readRecords),
      outcomeRule: readFields(criteriaSet.shape.outcomeRule, fieldOf(json, 'outcomeRule')),
      inForce: openPeriod.safeParse(fieldOf(json, 'inForce')).data,
      declared: Object.fromEntries(
        listNames.map((list) => [list, idsIn(fieldOf(json, list))]),
      ) as ReadableParts['declared'],
    } as ReadableParts,
    issues,
    criteriaSet: root.success && issues.length === 0 ? wholeSet(root.data, lists) : undefined,
  }
}

/** The set with its entries, in the order of its own keys. */
function wholeSet(
  around: z.infer<typeof envelope>,
  lists: Record<ListName, { whole(): unknown[] }>,
): CriteriaSet {
  const entries = listNames.filter((list) => around[list] !== undefined)
  return {
    ...around,
    ...Object.fromEntries(entries.map((list) => [list, lists[list].whole()])),
  } as CriteriaSet
}

function withBasis<Item extends object>({ index, item, around, conditions }: Conditioned<Item>) {
  return { index, item: { ...item, conditions, legalBasis: readBasis(fieldOf(around, 'legalBasis')) } }
}

function readFact({
  index,
  item,
  around,
  conditions,
}: Conditioned<Omit<ReadableFact, 'conditions' | 'records'>>) {
  const derived = fieldOf(around, 'derived')
  const events = fieldOf(derived, 'events')
  const list = fieldOf(derived, 'list')
  const records = {
    ...(Array.isArray(events) ? { events: textsIn(events) } : {}),
    ...(typeof list === 'string' ? { list } : {}),
  }
  return { index, item: { ...item, conditions, records } }
}

function readRecords({ index, item, around, conditions }: Conditioned<object>): Placed<ReadableRecords> {
  const fields = fieldOf(around, 'fields')
  return {
    index,
    item: {
      ...item,
      conditions,
      legalBasis: readBasis(fieldOf(around, 'legalBasis')),
      fields: readEntries(recordField, fields, [], 100).entries,
      declaredFields: idsIn(fields),
    },
  }
}

function readValues(list: unknown): Placed<ReadableValue>[] {
  return readEntries(parameterValue, list, [], 200).entries.map(({ index, item }) => ({
    index,
    item: { ...item, legalBasis: readBasis(fieldOf(listOf(list)[index], 'legalBasis')) },
  }))
}

function readBasis(list: unknown): ReadableBasis {
  return Array.isArray(list) ? readEntries(legalBasis, list, [], 50).entries : undefined
}
