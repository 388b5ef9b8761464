import type { Condition, Criterion } from '@tieuchi/schemas'
import { met, notMet, open } from '../compiled/outcome-code.js'
import type { Plan } from '../compiled/plan.js'
import { hasRequirements } from '../compiled/verdict.js'
import type { Basis } from './basis.js'
import type { Column } from './columns.js'
import {
  andInto,
  emptyMask,
  fullMask,
  has,
  type Mask,
  type Masks,
  orInto,
  setBit,
  withoutInto,
  wordsFor,
} from './mask.js'

/** The rows of each outcome; every row is in at most one of them, and open where it is in none. */
export type OutcomeMasks = Record<'met' | 'notMet' | 'notApplicable', Mask>

/** Where all of some criteria are met or do not apply, and where one of them is not met. */
export type Conjunction = Pick<OutcomeMasks, 'met' | 'notMet'>

/** The outcome of a criterion in every row. */
export function criterionOutcomes(
  { condition, applicability }: Criterion,
  plan: Plan,
  nodes: readonly Masks[],
  rows: number,
): OutcomeMasks {
  const own = masksOf(condition, plan, nodes)
  if (!applicability) return { met: own.yes, notMet: own.no, notApplicable: emptyMask(wordsFor(rows)) }
  const applies = masksOf(applicability, plan, nodes)
  const [met, notMet] = [own.yes.slice(), own.no.slice()]
  andInto(met, applies.yes)
  andInto(notMet, applies.yes)
  return { met, notMet, notApplicable: applies.no }
}

/** @param settled what other criteria came to already, of which these are to be taken in */
export function conjunctionOf(
  criteria: readonly Criterion[],
  plan: Plan,
  nodes: readonly Masks[],
  rows: number,
  settled?: Conjunction,
): Conjunction {
  const met = settled?.met.slice() ?? fullMask(rows)
  const notMet = settled?.notMet.slice() ?? emptyMask(wordsFor(rows))
  for (const criterion of criteria) {
    const own = criterionOutcomes(criterion, plan, nodes, rows)
    if (criterion.applicability) {
      const metOrNone = own.met.slice()
      orInto(metOrNone, own.notApplicable)
      andInto(met, metOrNone)
    } else andInto(met, own.met)
    orInto(notMet, own.notMet)
  }
  return { met, notMet }
}

/** The criteria that all have to be met. */
export const requiredIn = (plan: Plan): Criterion[] =>
  plan.set.criteria.filter(({ kind }) => kind === 'required')

/**
 * The outcome of the whole in every row, as `overallOutcome` finds it in one.
 * @param required what the required criteria came to together; its masks are changed
 */
export function overallOutcomes(
  plan: Plan,
  nodes: readonly Masks[],
  rows: number,
  { met, notMet }: Conjunction,
): OutcomeMasks {
  const { criteria, exclusions = [] } = plan.set
  const notApplicable = emptyMask(wordsFor(rows))
  const decisive = criteria.filter(({ kind }) => kind !== 'advisory')
  if (decisive.length > 0 && decisive.every(({ applicability }) => applicability)) {
    const surely = emptyMask(wordsFor(rows))
    notApplicable.set(fullMask(rows))
    for (const { applicability } of decisive) {
      const applies = masksOf(applicability as Condition, plan, nodes)
      orInto(surely, applies.yes)
      andInto(notApplicable, applies.no)
    }
    andInto(met, surely)
    andInto(notMet, surely)
  }
  for (const { when } of exclusions) {
    const excluded = masksOf(when, plan, nodes)
    andInto(met, excluded.no)
    andInto(notMet, excluded.no)
    orInto(notApplicable, excluded.yes)
  }
  return { met, notMet, notApplicable }
}

const masksOf = (condition: Condition, { nodeOf }: Plan, nodes: readonly Masks[]): Masks =>
  nodes[nodeOf.get(condition) as number] as Masks

/** The outcome of the whole where more is asked for than the criteria: row by row, but only in rows that may have changed. */
export function ruledOutcomes(
  { plan, verdict, binding, columns, rows }: Basis,
  nodes: readonly Masks[],
  before?: { masks: OutcomeMasks; changed: Mask },
): OutcomeMasks {
  const mask = (from?: Mask) => from?.slice() ?? emptyMask(wordsFor(rows))
  const masks: OutcomeMasks = {
    met: mask(before?.masks.met),
    notMet: mask(before?.masks.notMet),
    notApplicable: mask(before?.masks.notApplicable),
  }
  // In the order of the outcomes’ numbers; what is open is in none.
  const byCode = [masks.notMet, undefined, masks.met, masks.notApplicable]
  if (before) for (const one of Object.values(masks)) withoutInto(one, before.changed)
  const { least, most } = binding
  const codes = new Uint8Array(plan.program.size)
  for (let row = 0; row < rows; row += 1) {
    if (before && !has(before.changed, row)) continue
    for (let node = 0; node < nodes.length; node += 1) {
      const { yes, no } = nodes[node] as Masks
      codes[node] = has(yes, row) ? met : has(no, row) ? notMet : open
    }
    for (let slot = 0; slot < columns.length; slot += 1) {
      const column = columns[slot] as Column
      least[slot] = column.least[row] as number
      most[slot] = column.most[row] as number
    }
    const own = byCode[verdict(codes, binding)]
    if (own) setBit(own, row)
  }
  return masks
}

/** True where the outcome needs more than the masks of the criteria. */
export const isRuled = (plan: Plan): boolean => hasRequirements(plan.set.outcomeRule)
