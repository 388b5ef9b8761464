import type { PayloadRequest } from 'payload'
import { WorkflowError } from '../../../errors.js'
import { stages, type YearAssessment } from '../../collections/assessment.js'
import type { Verdict } from '../../collections/verdict.js'
import { type Judgement, type JudgeOptions, judge } from '../../records/judge.js'
import { sameCriteria } from '../../records/year-criteria.js'
import { procedureSlugs } from '../../slugs.js'
import { differencesBetween } from './differences.js'
import { assessmentById, assessmentFor, verdictOf } from './load.js'
import type { Rerun, RerunResult } from './step.js'
import { writeVerdict } from './write-verdict.js'

/**
 * Gives a verdict again beside those that were given, for whoever may. Nothing that was given changes.
 * @throws WorkflowError `no-verdict-yet`, and those of any step
 */
export async function rerun({ as = 'rerun', ...options }: Rerun): Promise<RerunResult> {
  const { req } = options
  return runAgain(req, await assessmentFor('run-again', options), as)
}

/**
 * Gives the verdict of an assessment again, whoever asks: as an appeal by the very criteria of the verdict that counts,
 * known as they were at its instant; otherwise by what is published now. The records are those of now in both. Where
 * nothing changed since the last time, that time's verdict is the answer.
 * @throws WorkflowError `no-verdict-yet`
 */
export async function runAgain(
  req: PayloadRequest,
  of: YearAssessment | string,
  as: 'rerun' | 'appeal' = 'rerun',
): Promise<RerunResult> {
  const assessment = typeof of === 'string' ? await assessmentById(req, of) : of
  const against = await latestVerdict(req, assessment)
  const asItStood = as === 'appeal' ? await criteriaOf(req, against) : {}
  const judged = await judge(req, assessment, asItStood)
  const verdict =
    (await givenBefore(req, assessment, as, judged)) ??
    (await writeVerdict(req, assessment, judged, { stage: as }))
  return { verdict, against, differences: await differencesBetween(req, against, verdict) }
}

/** The verdict that counts: that of the last stage that was handed in. @throws WorkflowError `no-verdict-yet` */
export async function latestVerdict(req: PayloadRequest, assessment: YearAssessment): Promise<Verdict> {
  const stage = [...stages].reverse().find((one) => assessment.submitted[one])
  const verdict = stage && (await verdictOf(req, assessment, stage))
  if (!verdict) throw new WorkflowError('no-verdict-yet', req)
  return verdict
}

async function criteriaOf(req: PayloadRequest, { setId, year, setHash, at }: Verdict): Promise<JudgeOptions> {
  const criteria = await sameCriteria(req, setId, year, setHash)
  return { criteria, knownAt: new Date(at).toISOString() }
}

async function givenBefore(
  req: PayloadRequest,
  { id }: YearAssessment,
  as: 'rerun' | 'appeal',
  { evaluation }: Judgement,
): Promise<Verdict | undefined> {
  const { docs } = await req.payload.find({
    collection: procedureSlugs.verdicts,
    where: { and: [{ assessment: { equals: id } }, { stage: { equals: as } }] },
    sort: '-at',
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  })
  const last = docs[0] as unknown as Verdict | undefined
  const isSame =
    last?.setHash === evaluation.receipt.setHash &&
    last.evaluation.receipt.assessmentHash === evaluation.receipt.assessmentHash
  return isSame ? last : undefined
}
