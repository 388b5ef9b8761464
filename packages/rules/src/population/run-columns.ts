import { met, notMet } from '../compiled/outcome-code.js'
import { all, isAmong, type NumberList, not, type Program, type Values } from '../compiled/program.js'
import type { Column } from './columns.js'
import { atMost, less, type Operand, same, swapped } from './compare-columns.js'
import { andInto, emptyMask, type Masks, orInto, setBit, wordsFor } from './mask.js'

/** What a program is run over: the columns of the facts, and the slots behind them, which hold the same in every row. */
export interface ColumnValues {
  rows: number
  columns: readonly Column[]
  values: Values
}

/**
 * Runs a program over all rows at once.
 * @param known what is known already: the masks of the nodes that need not be run again
 */
export function runColumns(
  program: Program,
  over: ColumnValues,
  known: (node: number) => Masks | undefined = () => undefined,
): Masks[] {
  const masks: Masks[] = []
  for (let node = 0; node < program.size; node += 1) {
    masks.push(
      known(node) ?? (isGroup(program, node) ? group(program, node, masks) : comparison(program, node, over)),
    )
  }
  return masks
}

const isGroup = ({ ends }: Program, node: number): boolean => node >= ends.notAmong

/** The nodes that a comparison reads: slots, and for the last two sorts a list. */
function comparison({ first, second, ends }: Program, node: number, over: ColumnValues): Masks {
  const { rows, columns, values } = over
  const a = first[node] as number
  const b = second[node] as number
  const operand = (slot: number): Operand => columns[slot] ?? (values.least[slot] as number)
  if (node < ends.less) return less(operand(a), operand(b), rows)
  if (node < ends.atMost) return atMost(operand(a), operand(b), rows)
  if (node < ends.same) return same(operand(a), operand(b), rows)
  if (node < ends.different) return swapped(same(operand(a), operand(b), rows))
  const listed = among(a, values.lists[b], over)
  return node < ends.among ? listed : swapped(listed)
}

function among(slot: number, list: NumberList | undefined, { rows, columns, values }: ColumnValues): Masks {
  const column = columns[slot] as Column
  const { least, most, exact } = column
  if (exact && list && list.numbers.length <= mostTogether) {
    return list.numbers.map((number) => same(column, number, rows)).reduce(either)
  }
  const masks = { yes: emptyMask(wordsFor(rows)), no: emptyMask(wordsFor(rows)) }
  for (let row = 0; row < rows; row += 1) {
    const outcome = isAmong(least[row] as number, most[row] as number, list, values.isWhole, slot)
    if (outcome === met) setBit(masks.yes, row)
    else if (outcome === notMet) setBit(masks.no, row)
  }
  return masks
}

/** Longer lists are looked through row by row. */
const mostTogether = 8

function either(one: Masks, other: Masks): Masks {
  orInto(one.yes, other.yes)
  andInto(one.no, other.no)
  return one
}

/** Both masks of `all` in three-valued logic: certain where every part is, refused where one part is; `any` mirrors it. */
function group(
  { first, second, parts, groups, ends }: Program,
  node: number,
  masks: readonly Masks[],
): Masks {
  const kind = groups[node - ends.notAmong]
  const begin = first[node] as number
  const end = second[node] as number
  const part = (at: number) => masks[parts[at] as number] as Masks
  if (kind === not) return swapped(part(begin))
  if (end === begin + 1) return part(begin)
  const yes = part(begin).yes.slice()
  const no = part(begin).no.slice()
  for (let at = begin + 1; at < end; at += 1) {
    const own = part(at)
    if (kind === all) {
      andInto(yes, own.yes)
      orInto(no, own.no)
    } else {
      orInto(yes, own.yes)
      andInto(no, own.no)
    }
  }
  return { yes, no }
}
