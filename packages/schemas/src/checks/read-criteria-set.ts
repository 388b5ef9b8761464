import { z } from 'zod'
import type { Comparison } from '../condition.js'
import { condition } from '../condition.js'
import { type CriteriaSet, criteriaSet, listLimits } from '../criteria-set.js'
import { type Criterion, criterion } from '../criterion.js'
import { type Fact, fact } from '../fact.js'
import type { Issue, Path } from '../issue.js'
import { issueLimit } from '../json-limits.js'
import { type LegalBasis, legalBasis, legalDocument } from '../legal-basis.js'
import { type Band, band } from '../outcome-rule.js'
import { type Parameter, type ParameterValue, parameter, parameterValue } from '../parameter.js'
import { type OpenPeriod, openPeriod } from '../period.js'
import { shapeIssues } from '../shape-issues.js'
import { readCondition } from './read-condition.js'
import { fieldOf, type Placed, readEntries, readFields } from './read-entries.js'

/** Legal bases that could be read; undefined where there is no list of them. */
export type ReadableBasis = Placed<Partial<LegalBasis>>[] | undefined

export interface ReadableCriterion
  extends Partial<Omit<Criterion, 'condition' | 'applicability' | 'legalBasis'>> {
  comparisons: { path: Path; comparison: Partial<Comparison> }[]
  legalBasis: ReadableBasis
}

export interface ReadableValue extends Partial<Omit<ParameterValue, 'legalBasis'>> {
  legalBasis: ReadableBasis
}

export interface ReadableParameter extends Partial<Omit<Parameter, 'values'>> {
  values: Placed<ReadableValue>[]
}

export type ListName = keyof typeof listLimits

/**
 * The parts of a document whose shape is right. The meaning of these is checked even where other parts are broken,
 * so that an author sees every problem at once.
 */
export interface ReadableParts {
  facts: Placed<Partial<Fact>>[]
  parameters: Placed<ReadableParameter>[]
  criteria: Placed<ReadableCriterion>[]
  bands: Placed<Partial<Band>>[]
  outcomeRule: Partial<CriteriaSet['outcomeRule']>
  inForce: OpenPeriod | undefined
  /** Every id that is declared, also by entries with other problems: a reference to one of these is not unknown. */
  declared: Record<ListName, Placed<string>[]>
}

const anyList = z.array(z.unknown())

/** The set with its lists unread; the entries are read one by one. */
const envelope = criteriaSet.extend({
  legalDocuments: anyList.max(listLimits.legalDocuments),
  facts: anyList.max(listLimits.facts),
  parameters: anyList.max(listLimits.parameters),
  criteria: anyList.max(listLimits.criteria),
  bands: anyList.max(listLimits.bands),
})

/** Conditions are read by a walk of their own. */
const criterionAround = criterion.extend({ condition: z.unknown(), applicability: z.unknown().optional() })

/** Reads a document: the parts that are well-formed, the issues of shape, and the set itself where there are none. */
export function readCriteriaSet(json: unknown): {
  parts: ReadableParts
  issues: Issue[]
  criteriaSet: CriteriaSet | undefined
} {
  const root = envelope.safeParse(json)
  const read = <Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>, list: ListName) =>
    readEntries(schema, fieldOf(json, list), [list], listLimits[list])
  const documents = read(legalDocument, 'legalDocuments')
  const facts = read(fact, 'facts')
  const parameters = read(parameter, 'parameters')
  const around = read(criterionAround, 'criteria')
  const bands = read(band, 'bands')
  const criteria: ReturnType<typeof readCriterion>[] = []
  let found = 0
  for (const { index, item } of around.entries) {
    const criterion = readCriterion(index, item, json)
    criteria.push(criterion)
    found += criterion.issues.length
    if (found > issueLimit) break
  }
  const issues = [
    ...(root.success ? [] : shapeIssues(root.error, json)),
    ...[documents, facts, parameters, around, bands, ...criteria].flatMap((part) => part.issues),
  ]
  return {
    parts: {
      facts: facts.entries,
      parameters: parameters.entries.map(({ index, item }) => ({
        index,
        item: { ...item, values: readValues(fieldOf(entryOf(json, 'parameters', index), 'values')) },
      })),
      criteria: criteria.map((part) => part.placed),
      bands: bands.entries,
      outcomeRule: readFields(criteriaSet.shape.outcomeRule, fieldOf(json, 'outcomeRule')),
      inForce: openPeriod.safeParse(fieldOf(json, 'inForce')).data,
      declared: {
        legalDocuments: idsIn(fieldOf(json, 'legalDocuments')),
        facts: idsIn(fieldOf(json, 'facts')),
        parameters: idsIn(fieldOf(json, 'parameters')),
        criteria: idsIn(fieldOf(json, 'criteria')),
        bands: idsIn(fieldOf(json, 'bands')),
        eventTypes: idsIn(fieldOf(json, 'eventTypes')),
        lists: idsIn(fieldOf(json, 'lists')),
        exclusions: idsIn(fieldOf(json, 'exclusions')),
      },
    },
    issues,
    criteriaSet:
      root.success && issues.length === 0
        ? ({
            ...root.data,
            legalDocuments: documents.entries.map(({ item }) => item),
            facts: facts.entries.map(({ item }) => item),
            parameters: parameters.entries.map(({ item }) => item),
            criteria: around.entries.map(({ item }) => withConditions(item)),
            bands: bands.entries.map(({ item }) => item),
          } as CriteriaSet)
        : undefined,
  }
}

type CriterionAround = Partial<z.infer<typeof criterionAround>>

function readCriterion(
  index: number,
  item: CriterionAround,
  json: unknown,
): { placed: Placed<ReadableCriterion>; issues: Issue[] } {
  const raw = entryOf(json, 'criteria', index)
  const conditions = (['condition', 'applicability'] as const).flatMap((key) => {
    const value = fieldOf(raw, key)
    return value === undefined ? [] : [readCondition(value, ['criteria', index, key])]
  })
  const { condition: _, applicability: __, legalBasis: ___, ...own } = item
  return {
    placed: {
      index,
      item: {
        ...own,
        comparisons: conditions.flatMap(({ comparisons }) => comparisons),
        legalBasis: readBasis(fieldOf(raw, 'legalBasis')),
      },
    },
    issues: conditions.flatMap(({ issues }) => issues),
  }
}

/** A criterion whose conditions were read without issues, with copies of them like those that zod makes of the rest. */
function withConditions(item: CriterionAround) {
  return {
    ...item,
    condition: condition.parse(item.condition),
    ...(item.applicability === undefined ? {} : { applicability: condition.parse(item.applicability) }),
  }
}

function readValues(list: unknown): Placed<ReadableValue>[] {
  return readEntries(parameterValue, list, [], 200).entries.map(({ index, item }) => ({
    index,
    item: {
      ...item,
      legalBasis: readBasis(fieldOf(Array.isArray(list) ? list[index] : undefined, 'legalBasis')),
    },
  }))
}

function readBasis(list: unknown): ReadableBasis {
  return Array.isArray(list) ? readEntries(legalBasis, list, [], 50).entries : undefined
}

function entryOf(json: unknown, list: ListName, index: number): unknown {
  const entries = fieldOf(json, list)
  return Array.isArray(entries) ? entries[index] : undefined
}

function idsIn(list: unknown): Placed<string>[] {
  const entries: unknown[] = Array.isArray(list) ? list : []
  return entries.flatMap((entry, index) => {
    const id = fieldOf(entry, 'id')
    return typeof id === 'string' ? [{ index, item: id }] : []
  })
}
