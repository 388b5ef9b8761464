import { evaluate } from '@tieuchi/rules'
import type { Evaluation, Outcome } from '@tieuchi/schemas'
import type { PayloadRequest } from 'payload'
import type { Verdict } from '../../collections/verdict.js'
import { sameCriteria } from '../../records/year-criteria.js'
import type { VerdictDifferences } from './step.js'

/**
 * What differs between two verdicts of an assessment, and why. Where both the criteria and the records changed, each is
 * tried alone: a criterion changed because of the one that brings the new outcome by itself.
 * @throws WorkflowError `no-release`, `no-criteria-for-year`
 */
export async function differencesBetween(
  req: PayloadRequest,
  before: Verdict,
  after: Verdict,
): Promise<VerdictDifferences> {
  const [byLaw, byRecords] = await Promise.all([
    before.setHash === after.setHash ? before.evaluation : judgedBy(req, after, before),
    before.setHash === after.setHash ? after.evaluation : judgedBy(req, before, after),
  ])
  const outcomes = [before.evaluation, after.evaluation, byLaw, byRecords].map(outcomesOf)
  const [earlier, later, law, records] = outcomes as [Outcomes, Outcomes, Outcomes, Outcomes]
  const ids = [...new Set([...earlier.keys(), ...later.keys()])]
  return {
    outcome: before.outcome === after.outcome ? null : { before: before.outcome, after: after.outcome },
    revision: before.setHash === after.setHash ? null : { before: before.revision, after: after.revision },
    facts: factsBetween(before.evaluation, after.evaluation),
    criteria: ids.flatMap((id) => {
      const [from, to] = [earlier.get(id), later.get(id)]
      if (from?.outcome === to?.outcome) return []
      const alone = [law, records].map((tried) => tried.get(id)?.outcome === to?.outcome)
      return [
        {
          id,
          code: (to ?? from)?.code ?? id,
          before: from?.outcome ?? null,
          after: to?.outcome ?? null,
          because: alone[0] === alone[1] ? 'both' : alone[0] ? 'law' : 'records',
        } as const,
      ]
    }),
  }
}

/** What was judged in one verdict, by the criteria of another. */
async function judgedBy(req: PayloadRequest, law: Verdict, records: Verdict): Promise<Evaluation> {
  const { criteriaSet, hash } = await sameCriteria(req, law.setId, law.year, law.setHash)
  return evaluate(criteriaSet, records.input, { on: law.on, setHash: hash })
}

type Outcomes = Map<string, { code: string; outcome: Outcome }>

const outcomesOf = ({ criteria }: Evaluation): Outcomes =>
  new Map(criteria.map(({ id, code, outcome }) => [id, { code, outcome }]))

function factsBetween(before: Evaluation, after: Evaluation): VerdictDifferences['facts'] {
  const valuesOf = ({ facts = [] }: Evaluation) =>
    new Map(facts.map(({ id, value }) => [id, Array.isArray(value) ? JSON.stringify(value) : value]))
  const [earlier, later] = [valuesOf(before), valuesOf(after)]
  // A fact that only one of the criteria sets knows differs by the law and not by what is recorded.
  return [...later].flatMap(([fact, value]) => {
    const was = earlier.get(fact)
    return was === undefined || was === value ? [] : [{ fact, before: was, after: value }]
  })
}
