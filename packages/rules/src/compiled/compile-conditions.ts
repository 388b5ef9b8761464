import type { Comparison, Condition } from '@tieuchi/schemas'
import type { Operator, OperatorId } from '@tieuchi/schemas/model'
import { all, any, type Ends, not, type Program } from './program.js'
import type { Slots } from './slots.js'

/** A program, and the node of every condition in it, also of those within others. */
export interface CompiledConditions {
  program: Program
  nodeOf: ReadonlyMap<Condition, number>
  /** Comparisons that cannot be made: they compare what is of two kinds, or by something else than order. */
  refused: Comparison[]
}

type Sort = keyof Ends

interface Leaf {
  first: number
  second: number
  conditions: Condition[]
}

interface Group {
  kind: number
  condition: Condition
  parts: readonly Condition[]
}

const sorts: readonly Sort[] = ['less', 'atMost', 'same', 'different', 'among', 'notAmong']

/** The row of an operator, of which only the test and the sort of operand are looked at. */
type OperatorOf = (id: OperatorId) => Pick<Operator, 'operand' | 'test'>

/** Makes one program of many conditions. Equal comparisons share a node, because they come out alike. */
export function compileConditions(
  conditions: readonly Condition[],
  slots: Slots,
  operatorOf: OperatorOf,
): CompiledConditions {
  const leaves = new Map<Sort, Map<string, Leaf>>(sorts.map((sort) => [sort, new Map()]))
  const groups: Group[] = []
  const refused: Comparison[] = []
  const gather = (condition: Condition): void => {
    if ('fact' in condition) {
      const leaf = leafOf(condition, slots, operatorOf)
      if (!leaf) {
        refused.push(condition)
        return
      }
      const own = leaves.get(leaf.sort) as Map<string, Leaf>
      const key = [leaf.first, leaf.second].join(' ')
      const known = own.get(key)
      if (known) known.conditions.push(condition)
      else own.set(key, { first: leaf.first, second: leaf.second, conditions: [condition] })
      return
    }
    const [kind, parts] =
      'all' in condition
        ? [all, condition.all]
        : 'any' in condition
          ? [any, condition.any]
          : [not, [condition.not]]
    for (const part of parts) gather(part)
    groups.push({ kind, condition, parts })
  }
  for (const condition of conditions) gather(condition)
  return { ...numbered(leaves, groups), refused }
}

function numbered(
  leaves: ReadonlyMap<Sort, ReadonlyMap<string, Leaf>>,
  groups: readonly Group[],
): Omit<CompiledConditions, 'refused'> {
  const nodeOf = new Map<Condition, number>()
  const [first, second, parts]: [number[], number[], number[]] = [[], [], []]
  const ends = {} as Ends
  for (const sort of sorts) {
    for (const leaf of leaves.get(sort)?.values() ?? []) {
      for (const condition of leaf.conditions) nodeOf.set(condition, first.length)
      first.push(leaf.first)
      second.push(leaf.second)
    }
    ends[sort] = first.length
  }
  for (const group of groups) {
    nodeOf.set(group.condition, first.length)
    first.push(parts.length)
    for (const part of group.parts) parts.push(nodeOf.get(part) ?? 0)
    second.push(parts.length)
  }
  const program: Program = {
    size: first.length,
    first: Int32Array.from(first),
    second: Int32Array.from(second),
    parts: Int32Array.from(parts),
    ends,
    groups: Uint8Array.from(groups.map(({ kind }) => kind)),
  }
  return { program, nodeOf }
}

function leafOf(
  { fact, operator, value }: Comparison,
  slots: Slots,
  operatorOf: OperatorOf,
): { sort: Sort; first: number; second: number } | undefined {
  const slot = slots.fact(fact)
  const kind = slot === undefined ? undefined : slots.facts[slot]?.type
  const row = operatorOf(operator)
  if (slot === undefined || kind === undefined || !row) return undefined
  if (row.operand === 'list') {
    const list = slots.list(value, kind)
    return list === undefined ? undefined : { sort: listSortOf(row), first: slot, second: list }
  }
  const other = slots.operand(value, kind)
  const order = orderOf(row)
  if (other === undefined || !order) return undefined
  const [first, second] = order.turned ? [other, slot] : [slot, other]
  return { sort: order.sort, first, second }
}

/** For which orders of two numbers an operator holds: the first is less, both are equal, the first is more. */
const orders: Partial<Record<string, { sort: Sort; turned?: true }>> = {
  'true false false': { sort: 'less' },
  'true true false': { sort: 'atMost' },
  'false true false': { sort: 'same' },
  'true false true': { sort: 'different' },
  'false false true': { sort: 'less', turned: true },
  'false true true': { sort: 'atMost', turned: true },
}

/** Operators look only at the order of two values, so one example of each order says all about them. */
function orderOf({ test }: Pick<Operator, 'test'>) {
  return orders[[test(0, 1), test(0, 0), test(1, 0)].join(' ')]
}

const listSortOf = ({ test }: Pick<Operator, 'test'>): Sort => (test(0, [0]) ? 'among' : 'notAmong')
