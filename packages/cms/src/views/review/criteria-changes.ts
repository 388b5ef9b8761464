import type {
  Band,
  CriteriaSet,
  Criterion,
  Fact,
  LegalDocument,
  Parameter,
  ParameterValue,
} from '@tieuchi/schemas'
import { parameterValueOn } from '@tieuchi/schemas/model'

interface Listed {
  legalDocuments: LegalDocument
  facts: Fact
  parameters: Parameter
  criteria: Criterion
  bands: Band
}
export type ListName = keyof Listed

/** One difference between two revisions of a set. */
export type Change =
  | { kind: 'set-changed'; parts: string[] }
  | { kind: 'order-changed'; list: ListName }
  | { [List in ListName]: ItemChange<List> }[ListName]
  | { kind: 'value-added'; parameter: Parameter; value: ParameterValue; instead?: ParameterValue }
  | { kind: 'value-removed'; parameter: Parameter; value: ParameterValue }
  | {
      kind: 'value-changed'
      parameter: Parameter
      before: ParameterValue
      after: ParameterValue
      parts: string[]
    }

export type ItemChange<List extends ListName> =
  | { kind: 'added' | 'removed'; list: List; item: Listed[List] }
  | { kind: 'changed'; list: List; before: Listed[List]; after: Listed[List]; parts: string[] }

const lists: readonly ListName[] = ['legalDocuments', 'facts', 'parameters', 'criteria', 'bands']
const setParts = ['title', 'description', 'inForce', 'window', 'outcomeRule'] as const

/** What differs between two revisions, in the order of the form. Items are matched by id, dated values by their date. */
export function criteriaChanges(before: CriteriaSet, after: CriteriaSet): Change[] {
  const parts = setParts.filter((part) => !same(before[part], after[part]))
  return [
    ...(parts.length > 0 ? [{ kind: 'set-changed' as const, parts: [...parts] }] : []),
    ...lists.flatMap((list) => listChanges(list, before[list] as Item[], after[list] as Item[])),
  ]
}

interface Item {
  id: string
}

function listChanges(list: ListName, before: readonly Item[], after: readonly Item[]): Change[] {
  const kept = after.flatMap((item) =>
    itemChanges(
      list,
      before.find(({ id }) => id === item.id),
      item,
    ),
  )
  const removed = before
    .filter(({ id }) => !after.some((item) => item.id === id))
    .map((item) => ({ kind: 'removed', list, item }) as Change)
  const moved = !same(idsIn(before, after), idsIn(after, before))
  return [...kept, ...removed, ...(moved ? [{ kind: 'order-changed' as const, list }] : [])]
}

function itemChanges(list: ListName, before: Item | undefined, after: Item): Change[] {
  if (!before) return [{ kind: 'added', list, item: after } as Change]
  const parts = differingParts(before, after)
  const changed = parts.length > 0 ? [{ kind: 'changed', list, before, after, parts } as Change] : []
  if (list !== 'parameters') return changed
  return [...changed, ...valueChanges(before as Parameter, after as Parameter)]
}

/** The dated values of a parameter that were added, changed or dropped. */
function valueChanges(before: Parameter, after: Parameter): Change[] {
  const valueFrom = (parameter: Parameter, from: string) =>
    parameter.values.find((value) => value.from === from)
  const kept = after.values.flatMap((value): Change[] => {
    const old = valueFrom(before, value.from)
    if (!old) {
      const instead = parameterValueOn(before, value.from)
      return [{ kind: 'value-added', parameter: after, value, ...(instead ? { instead } : {}) }]
    }
    const parts = differingParts(old, value)
    return parts.length > 0
      ? [{ kind: 'value-changed', parameter: after, before: old, after: value, parts }]
      : []
  })
  const dropped = before.values.filter(({ from }) => !valueFrom(after, from))
  return [...kept, ...dropped.map((value): Change => ({ kind: 'value-removed', parameter: after, value }))]
}

/** The names of the parts that differ; the values of a parameter are compared one by one elsewhere. */
function differingParts(before: object, after: object): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].filter(
    (name) => name !== 'values' && !same((before as Loose)[name], (after as Loose)[name]),
  )
}
type Loose = Record<string, unknown>

const idsIn = (list: readonly Item[], other: readonly Item[]): string[] =>
  list.filter(({ id }) => other.some((item) => item.id === id)).map(({ id }) => id)

/** Equal as JSON, whatever the order of keys. */
function same(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other
  const [left, right] = [Object.entries(one), Object.entries(other)]
  if (Array.isArray(one) !== Array.isArray(other) || left.length !== right.length) return false
  return left.every(([key, value]) => key in other && same(value, (other as Loose)[key]))
}
