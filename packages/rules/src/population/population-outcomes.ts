import type { CriterionNodes } from '../compiled/criterion-nodes.js'
import { met, notApplicable, notMet, open } from '../compiled/outcome-code.js'
import type { Plan } from '../compiled/plan.js'
import { hasRequirements } from '../compiled/verdict.js'
import type { Basis } from './basis.js'
import { readRow } from './column.js'
import {
  complement,
  complementMasks,
  emptyMask,
  every,
  fold,
  foldMasks,
  has,
  type Mask,
  type Masks,
  none,
  setBit,
} from './mask.js'
import { bindingOf, type Setting } from './setting.js'
import type { Whole } from './whole.js'

/** How something came out in every row: where it does not apply it is neither met nor refused. */
export interface OutcomeMasks extends Masks {
  /** The rows to which it does not apply; undefined where it applies to all. */
  notApplicable: Mask | undefined
}

/** The outcome of a criterion in every row. */
export function criterionOutcomes(
  { condition, applicability }: CriterionNodes,
  nodes: readonly Masks[],
): OutcomeMasks {
  const own = nodes[condition] as Masks
  return applicability === undefined
    ? { yes: own.yes, maybe: own.maybe, notApplicable: undefined }
    : whereApplies(own, nodes[applicability] as Masks)
}

/** Where it is open whether something applies, it is open how it comes out. */
function whereApplies(own: Masks, applies: Masks): OutcomeMasks {
  return {
    yes: fold([own.yes, applies.yes], every, none),
    maybe: fold([own.maybe, applies.yes], none, theSecond),
    notApplicable: complement(applies.maybe),
  }
}

const theSecond = 0b10

/**
 * The outcome of the whole in every row, as `overallOutcome` finds it in one.
 * @param required where all required criteria are met or do not apply
 */
export function overallOutcomes(
  { applicabilities, exclusions }: Whole,
  nodes: readonly Masks[],
  required: Masks,
): OutcomeMasks {
  let outcomes: OutcomeMasks = { yes: required.yes, maybe: required.maybe, notApplicable: undefined }
  if (applicabilities.length > 0) outcomes = whereApplies(required, anyOf(applicabilities, nodes))
  if (exclusions.length === 0) return outcomes
  const excluded = anyOf(exclusions, nodes)
  const { notApplicable = excluded.yes } = outcomes
  return {
    ...whereApplies(outcomes, complementMasks(excluded)),
    notApplicable: fold([notApplicable, excluded.yes], none, none),
  }
}

const anyOf = (some: readonly number[], nodes: readonly Masks[]): Masks =>
  foldMasks(
    some.map((node) => nodes[node] as Masks),
    none,
  )

/** The outcome of the whole where more is asked for than the criteria: row by row, but only in rows that may have changed. */
export function ruledOutcomes(
  basis: Basis,
  setting: Setting,
  nodes: readonly Masks[],
  before?: { outcomes: OutcomeMasks; changed: Mask },
): OutcomeMasks {
  const unchanged = (mask: Mask | undefined) =>
    before && mask ? fold([mask, before.changed], every, theSecond) : emptyMask(basis.rows)
  const yes = unchanged(before?.outcomes.yes)
  const maybe = unchanged(before?.outcomes.maybe)
  const none = unchanged(before?.outcomes.notApplicable)
  const { plan, verdict, rows } = basis
  const binding = bindingOf(basis, setting)
  const codes = new Uint8Array(plan.program.size)
  for (let row = 0; row < rows; row += 1) {
    if (before && !has(before.changed, row)) continue
    for (let node = 0; node < nodes.length; node += 1) {
      const masks = nodes[node] as Masks
      codes[node] = has(masks.yes, row) ? met : has(masks.maybe, row) ? open : notMet
    }
    readRow(setting.columns, row, binding)
    const outcome = verdict(codes, binding)
    if (outcome === met) setBit(yes, row)
    if (outcome !== notMet) setBit(maybe, row)
    if (outcome === notApplicable) setBit(none, row)
  }
  return { yes, maybe, notApplicable: none }
}

/** True where the outcome needs more than the masks of the criteria. */
export const isRuled = (plan: Plan): boolean => hasRequirements(plan.set.outcomeRule)
