import type {
  CriterionEvaluation,
  ExclusionEvaluation,
  Outcome,
  RequirementEvaluation,
  Unknown,
} from '@tieuchi/schemas'
import type { PossibleBand } from './bands.js'
import { possibleTiers } from './points.js'
import { distinct, openQuestions } from './reasons.js'

/** What leaves the outcome or the points of a criterion open. */
export function missingFor(criterion: Omit<CriterionEvaluation, 'missing'>): Unknown[] {
  const { outcome, points, reasons, applicability, tiers = [], deductions = [] } = criterion
  const missing: Unknown[] = []
  if (outcome === 'undetermined') {
    missing.push(...(applicability ? openQuestions(applicability) : []), ...openQuestions(reasons))
  }
  if (points && points.minimum < points.maximum) {
    missing.push(...possibleTiers(tiers).flatMap((tier) => openQuestions(tier.reasons)))
    for (const deduction of deductions.filter(({ minimum, maximum }) => minimum < maximum)) {
      missing.push(
        ...(deduction.unknown ?? []),
        ...(deduction.reasons ? openQuestions(deduction.reasons) : []),
      )
    }
  }
  return distinct(missing)
}

/** What leaves anything of the answer open: the outcome, the points or the band. */
export function missingForAnswer({
  outcome,
  exclusions,
  criteria,
  requirements,
  bands,
}: {
  outcome: Outcome
  exclusions: readonly ExclusionEvaluation[]
  criteria: readonly CriterionEvaluation[]
  requirements: readonly RequirementEvaluation[]
  bands: readonly PossibleBand[]
}): Unknown[] {
  // Whoever is not assessed need not report anything.
  if (exclusions.some((exclusion) => exclusion.outcome === 'met')) return []
  return distinct([
    ...(outcome === 'undetermined' ? exclusions.flatMap(({ reasons }) => openQuestions(reasons)) : []),
    ...criteria.flatMap(missingFor),
    ...(outcome === 'undetermined' ? requirements.flatMap(openIn) : []),
    ...bands.flatMap((band) => band.requirements.flatMap(openIn)),
  ])
}

/** What a requirement itself asks for; what its criteria ask for stands with them. */
function openIn(requirement: RequirementEvaluation): Unknown[] {
  if (requirement.outcome !== 'undetermined') return []
  if (requirement.kind === 'condition') return openQuestions(requirement.reasons)
  if (requirement.kind === 'mandatory') return []
  const { required, parameter } = requirement
  return required === null && parameter !== undefined ? [{ code: 'parameter-without-value', parameter }] : []
}
