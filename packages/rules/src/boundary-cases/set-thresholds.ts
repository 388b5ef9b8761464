import type { Condition, CriteriaSet, Criterion } from '@tieuchi/schemas'
import type { Wanted } from '@tieuchi/schemas/model'
import type { Threshold } from './boundary-case.js'
import { decidingComparisons } from './deciding.js'

/** A threshold over facts, and what must be so that it alone decides what its place decides. */
export interface SetThreshold extends Threshold {
  comparison: NonNullable<Threshold['comparison']>
  others: Wanted[]
  /** What is wanted besides where that is possible, so that the rest of the assessment is in order. */
  wished: Wanted[]
}

/** Every comparison over facts that decides something in a set. */
export function setThresholds(set: CriteriaSet): SetThreshold[] {
  const exclusions = (set.exclusions ?? []).map(({ when }) => ({ condition: when, holds: false }))
  const at = (
    place: Threshold['place'],
    of: string,
    path: (string | number)[],
    condition: Condition | undefined,
    besides: Wanted[],
    wished: Wanted[],
  ): SetThreshold[] =>
    condition === undefined
      ? []
      : decidingComparisons(condition).map(({ path: inner, comparison, others }) => ({
          place,
          of,
          path: [...path, ...inner],
          comparison,
          others: [...others, ...besides],
          wished,
        }))
  return [
    ...set.criteria.flatMap((criterion, index) => {
      const { id, condition, applicability, tiers = [], deductions = [] } = criterion
      const path = ['criteria', index]
      const applies: Wanted[] = applicability ? [{ condition: applicability, holds: true }] : []
      const wished = inOrder(set, criterion)
      return [
        ...at('condition', id, [...path, 'condition'], condition, applies, wished),
        ...at('applicability', id, [...path, 'applicability'], applicability, [], wished),
        ...tiers.flatMap(({ when }, place) =>
          at(
            'tier',
            id,
            [...path, 'tiers', place, 'when'],
            when,
            [...applies, ...noneOf(tiers.slice(0, place))],
            [...wished, ...noneOf(deductions)],
          ),
        ),
        ...deductions.flatMap(({ when }, place) =>
          at('deduction', id, [...path, 'deductions', place, 'when'], when, applies, [
            ...wished,
            { condition: tiers[0]?.when ?? condition, holds: true },
          ]),
        ),
      ]
    }),
    ...(set.exclusions ?? []).flatMap(({ id, when }, index) =>
      at(
        'exclusion',
        id,
        ['exclusions', index, 'when'],
        when,
        exclusions.filter(({ condition }) => condition !== when),
        [...inOrder(set).slice(exclusions.length)],
      ),
    ),
    ...set.bands.flatMap((band, index) => {
      const earlier = set.bands.slice(0, index).filter(({ outcome }) => outcome === band.outcome)
      return at(
        'band',
        band.id,
        ['bands', index, 'when'],
        band.when,
        [...outcomeOf(set, band.outcome), ...noneOf(earlier)],
        exclusions,
      )
    }),
  ]
}

/** No exclusion holds, and every required criterion, but the one left out, is met or does not apply. */
export function inOrder({ exclusions = [], criteria }: CriteriaSet, leftOut?: Criterion): Wanted[] {
  return [
    ...exclusions.map(({ when }) => ({ condition: when, holds: false })),
    ...criteria.filter((one) => one !== leftOut && one.kind === 'required').flatMap(inOrderFor),
  ]
}

/** Every other criterion is met as well, or does not apply. */
export function allMet({ criteria }: CriteriaSet): Wanted[] {
  return criteria.filter(({ kind }) => kind !== 'required').flatMap(inOrderFor)
}

/** A criterion is met, or does not apply. */
function inOrderFor({ condition, applicability }: Criterion): Wanted[] {
  if (!applicability) return [{ condition, holds: true }]
  return [{ condition: { any: [{ not: applicability }, condition] }, holds: true }]
}

function noneOf(parts: readonly { when?: Condition | undefined }[]): Wanted[] {
  return parts.flatMap(({ when }) => (when ? [{ condition: when, holds: false }] : []))
}

/** All required criteria are met, or the first of them is not. */
function outcomeOf(set: CriteriaSet, outcome: 'met' | 'not-met'): Wanted[] {
  const required = set.criteria.filter(({ kind }) => kind === 'required')
  if (outcome === 'met') return required.flatMap(inOrderFor)
  const [first] = required
  return first ? [{ condition: first.condition, holds: false }] : []
}
