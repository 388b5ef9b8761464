import type { Band, Outcome, RequirementEvaluation } from '@tieuchi/schemas'
import { outcomeOf, requirementsOf, type Standing } from './requirements.js'

/** A band that the result has or can still have, and what it requires. */
export interface PossibleBand {
  id: string
  requirements: RequirementEvaluation[]
}

/** The band of the result, or every band still possible, best first. */
export function possibleBands(bands: readonly Band[], outcome: Outcome, standing: Standing): PossibleBand[] {
  const possible: PossibleBand[] = []
  for (const band of bands) {
    if (outcome !== 'undetermined' && outcome !== band.outcome) continue
    const requirements = requirementsOf(band, standing)
    const fits = outcomeOf(requirements)
    if (fits === 'not-met') continue
    possible.push({ id: band.id, requirements })
    if (fits === 'met' && outcome !== 'undetermined') break
  }
  return possible
}
