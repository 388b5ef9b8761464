import { met, notMet } from '../compiled/outcome-code.js'
import type { Plan } from '../compiled/plan.js'
import { all, isAmong, type NumberList, not, type Program } from '../compiled/program.js'
import { type Column, isPlanes } from './column.js'
import { atMost, less, type Operand, open, same, whereKnown } from './compare-columns.js'
import { planesAmong } from './compare-planes.js'
import { complementMasks, emptyMask, every, foldMasks, type Masks, none, setBit } from './mask.js'
import type { Setting } from './setting.js'

/** Runs the program of a plan over all rows at once. */
export function runColumns(plan: Plan, rows: number, setting: Setting): Masks[] {
  const masks: Masks[] = []
  for (let node = 0; node < plan.program.size; node += 1)
    masks.push(runNode(plan, node, rows, setting, masks))
  return masks
}

/**
 * Runs some nodes of a program again.
 * @param nodes each after its parts
 * @param before the masks of all nodes, which stay as they are
 */
export function runAgain(
  plan: Plan,
  nodes: readonly number[],
  rows: number,
  setting: Setting,
  before: readonly Masks[],
): Masks[] {
  const masks = before.slice()
  for (const node of nodes) masks[node] = runNode(plan, node, rows, setting, masks)
  return masks
}

function runNode(plan: Plan, node: number, rows: number, setting: Setting, masks: readonly Masks[]): Masks {
  const { program } = plan
  return node < program.ends.notAmong ? comparison(plan, node, rows, setting) : group(program, node, masks)
}

/** The nodes that a comparison reads: slots, and for the last two sorts a list. */
function comparison({ program, slots }: Plan, node: number, rows: number, setting: Setting): Masks {
  const { first, second, ends } = program
  const { columns, fixed, lists } = setting
  const a = first[node] as number
  const b = second[node] as number
  const operand = (slot: number): Operand => columns[slot] ?? (fixed[slot - columns.length] as number)
  if (node < ends.less) return less(operand(a), operand(b), rows)
  if (node < ends.atMost) return atMost(operand(a), operand(b), rows)
  if (node < ends.same) return same(operand(a), operand(b), rows)
  if (node < ends.different) return complementMasks(same(operand(a), operand(b), rows))
  const listed = among(columns[a] as Column, lists[b], rows, () => slots.isWhole(a))
  return node < ends.among ? listed : complementMasks(listed)
}

function among(column: Column, list: NumberList | undefined, rows: number, isWhole: () => boolean): Masks {
  if (!list) return open(rows)
  if (isPlanes(column)) return whereKnown(planesAmong(column, list.numbers), column.known)
  const [yes, maybe] = [emptyMask(rows), emptyMask(rows)]
  for (let row = 0; row < rows; row += 1) {
    const outcome = isAmong(column.least[row] as number, column.most[row] as number, list, isWhole, 0)
    if (outcome === met) setBit(yes, row)
    if (outcome !== notMet) setBit(maybe, row)
  }
  return { yes, maybe }
}

function group(
  { first, second, parts, groups, ends }: Program,
  node: number,
  masks: readonly Masks[],
): Masks {
  const kind = groups[node - ends.notAmong]
  const own: Masks[] = []
  for (let at = first[node] as number; at < (second[node] as number); at += 1) {
    own.push(masks[parts[at] as number] as Masks)
  }
  return kind === not ? complementMasks(own[0] as Masks) : foldMasks(own, kind === all ? every : none)
}
