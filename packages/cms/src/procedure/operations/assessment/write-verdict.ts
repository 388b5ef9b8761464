import type { PayloadRequest } from 'payload'
import { actorOf } from '../../../collections/user.js'
import type { Departure, YearAssessment } from '../../collections/assessment.js'
import type { Verdict } from '../../collections/verdict.js'
import { givingVerdict } from '../../hooks/verdicts-are-final.js'
import type { Judgement } from '../../records/judge.js'
import { momentOf } from '../../records/today.js'
import { procedureSlugs } from '../../slugs.js'

/** Keeps what was judged and what came of it, once and for all. */
export async function writeVerdict(
  req: PayloadRequest,
  assessment: Pick<YearAssessment, 'id' | 'area' | 'year'>,
  { evaluation, input, criteria }: Judgement,
  { stage, departures = [] }: { stage: Verdict['stage']; departures?: Departure[] },
): Promise<Verdict> {
  const data: Omit<Verdict, 'id'> = {
    assessment: assessment.id,
    area: assessment.area,
    year: assessment.year,
    stage,
    at: momentOf(req),
    by: actorOf(req.user ?? { id: 'system' }),
    setId: criteria.criteriaSet.id,
    revision: criteria.criteriaSet.revision,
    setHash: criteria.hash,
    on: evaluation.on,
    knownAt: evaluation.knownAt ?? null,
    outcome: evaluation.outcome,
    input,
    evaluation,
    departures,
  }
  const created = await req.payload.create({
    collection: procedureSlugs.verdicts,
    data: data as never,
    depth: 0,
    req: givingVerdict(req),
  })
  return created as unknown as Verdict
}

/** Takes back a verdict that was not given after all, because somebody else took the step first. */
export async function withdrawVerdict(req: PayloadRequest, { id }: Pick<Verdict, 'id'>): Promise<void> {
  await req.payload.db.deleteOne({
    collection: procedureSlugs.verdicts,
    where: { id: { equals: id } },
    returning: false,
    req,
  })
}

/** Takes back what a hand-in that was cut off left of the same stage, once one has been taken. */
export async function withdrawOthers(
  req: PayloadRequest,
  { id, stage }: Pick<Verdict, 'id' | 'stage'>,
  { id: assessment, returns }: Pick<YearAssessment, 'id' | 'returns'>,
): Promise<void> {
  // What was handed in and sent back was given all the same.
  const given = [id, ...(returns ?? []).map(({ self }) => self.verdict)]
  await req.payload.db.deleteMany({
    collection: procedureSlugs.verdicts,
    where: {
      and: [{ assessment: { equals: assessment } }, { stage: { equals: stage } }, { id: { not_in: given } }],
    },
    req,
  })
}
