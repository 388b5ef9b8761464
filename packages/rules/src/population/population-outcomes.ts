import type { Criterion } from '@tieuchi/schemas'
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

/** The rows of each outcome; every row is in exactly one of them. */
export type OutcomeMasks = Record<'met' | 'notMet' | 'open' | 'notApplicable', Mask>

/** The outcome of a criterion in every row. */
export function criterionOutcomes(
  { condition, applicability }: Criterion,
  plan: Plan,
  nodes: readonly Masks[],
  rows: number,
): OutcomeMasks {
  const own = nodes[plan.nodeOf.get(condition) as number] as Masks
  const applies = applicability && nodes[plan.nodeOf.get(applicability) as number]
  const [isMet, isNotMet] = [own.yes.slice(), own.no.slice()]
  if (applies) {
    andInto(isMet, applies.yes)
    andInto(isNotMet, applies.yes)
  }
  return withOpen(isMet, isNotMet, applies?.no ?? emptyMask(wordsFor(rows)), rows)
}

/** The outcome of the whole in every row, as `overallOutcome` finds it in one. */
export function overallOutcomes(plan: Plan, nodes: readonly Masks[], rows: number): OutcomeMasks {
  const { criteria, exclusions = [] } = plan.set
  const isMet = fullMask(rows)
  const isNotMet = emptyMask(wordsFor(rows))
  const decisive = criteria.filter(({ kind }) => kind !== 'advisory')
  for (const { kind, condition, applicability } of decisive) {
    if (kind !== 'required') continue
    const own = nodes[plan.nodeOf.get(condition) as number] as Masks
    if (!applicability) {
      andInto(isMet, own.yes)
      orInto(isNotMet, own.no)
      continue
    }
    const applies = nodes[plan.nodeOf.get(applicability) as number] as Masks
    const metOrNone = own.yes.slice()
    andInto(metOrNone, applies.yes)
    orInto(metOrNone, applies.no)
    andInto(isMet, metOrNone)
    const failed = own.no.slice()
    andInto(failed, applies.yes)
    orInto(isNotMet, failed)
  }
  const nothingApplies = emptyMask(wordsFor(rows))
  if (decisive.length > 0 && decisive.every(({ applicability }) => applicability)) {
    const surely = emptyMask(wordsFor(rows))
    nothingApplies.set(fullMask(rows))
    for (const { applicability } of decisive) {
      const applies = nodes[plan.nodeOf.get(applicability as Criterion['condition']) as number] as Masks
      orInto(surely, applies.yes)
      andInto(nothingApplies, applies.no)
    }
    andInto(isMet, surely)
    andInto(isNotMet, surely)
  }
  for (const { when } of exclusions) {
    const excluded = nodes[plan.nodeOf.get(when) as number] as Masks
    andInto(isMet, excluded.no)
    andInto(isNotMet, excluded.no)
    orInto(nothingApplies, excluded.yes)
  }
  return withOpen(isMet, isNotMet, nothingApplies, rows)
}

/** The outcome of the whole where more is asked for than the criteria: row by row, but only in rows that may have changed. */
export function ruledOutcomes(
  { plan, verdict, binding, columns, rows }: Basis,
  nodes: readonly Masks[],
  before?: { masks: OutcomeMasks; changed: Mask },
): OutcomeMasks {
  const masks: OutcomeMasks = before
    ? {
        met: before.masks.met.slice(),
        notMet: before.masks.notMet.slice(),
        open: before.masks.open.slice(),
        notApplicable: before.masks.notApplicable.slice(),
      }
    : {
        met: emptyMask(wordsFor(rows)),
        notMet: emptyMask(wordsFor(rows)),
        open: emptyMask(wordsFor(rows)),
        notApplicable: emptyMask(wordsFor(rows)),
      }
  // In the order of the outcomes’ numbers.
  const byCode = [masks.notMet, masks.met, masks.open, masks.notApplicable]
  if (before) for (const mask of Object.values(masks)) withoutInto(mask, before.changed)
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
    setBit(byCode[verdict(codes, binding)] as Mask, row)
  }
  return masks
}

function withOpen(isMet: Mask, isNotMet: Mask, nothing: Mask, rows: number): OutcomeMasks {
  const rest = fullMask(rows)
  for (const mask of [isMet, isNotMet, nothing]) withoutInto(rest, mask)
  return { met: isMet, notMet: isNotMet, open: rest, notApplicable: nothing }
}

/** True where the outcome needs more than the masks of the criteria. */
export const isRuled = (plan: Plan): boolean => hasRequirements(plan.set.outcomeRule)
