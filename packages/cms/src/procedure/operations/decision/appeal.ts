import { type PayloadRequest, ValidationError } from 'payload'
import { actorOf } from '../../../collections/user.js'
import { WorkflowError } from '../../../errors.js'
import { languageOf } from '../../../i18n/language.js'
import type { Appeal } from '../../collections/appeal.js'
import type { Decision } from '../../collections/decision.js'
import { decisionTexts } from '../../i18n/decisions.js'
import { todayOf } from '../../records/today.js'
import { procedureSlugs } from '../../slugs.js'
import { recordById, recordForStep, trusted } from '../record-for-step.js'
import { appealsOf } from './decidable.js'
import { dayProblem } from './paper.js'

export interface FileAppeal {
  req: PayloadRequest
  /** The refusal. */
  id: string
  grounds: unknown
  /** Today unless given. */
  filedOn?: unknown
  /** Ids of attached files of the same area. */
  files?: unknown
}

/**
 * Files the board's appeal against a refusal. One at a time: the next only after the last was answered.
 * @throws WorkflowError `not-a-refusal`, `appeal-open`, `appeal-granted`; ValidationError naming what is wrong
 */
export async function appeal({ req, id, ...input }: FileAppeal): Promise<Appeal> {
  const decision = await recordForStep<Decision>('appeal', req, procedureSlugs.decisions, id)
  if (decision.kind !== 'refuse') throw new WorkflowError('not-a-refusal', req)
  const earlier = await appealsOf(req, id)
  refuseWhileOpen(req, earlier)
  const filedOn = input.filedOn ?? todayOf(req)
  const { grounds, files } = await readAppeal(req, decision, { ...input, filedOn })
  const data = {
    title: `${decision.areaName}: ${decision.number}`,
    area: decision.area,
    decision: id,
    filedOn,
    grounds,
    files,
    by: actorOf(req.user ?? { id: 'system' }),
    key: `${id} ${earlier.length}`,
  }
  try {
    return (await req.payload.create({
      collection: procedureSlugs.appeals,
      data: data as never,
      depth: 0,
      req: trusted(req),
    })) as unknown as Appeal
  } catch (error) {
    // Somebody else of the board may have been first.
    refuseWhileOpen(req, await appealsOf(req, id))
    throw error
  }
}

function refuseWhileOpen(req: PayloadRequest, appeals: readonly Appeal[]): void {
  if (appeals.some(({ result }) => !result)) throw new WorkflowError('appeal-open', req)
  if (appeals.some(({ result }) => result === 'overturned')) throw new WorkflowError('appeal-granted', req)
}

async function readAppeal(
  req: PayloadRequest,
  decision: Decision,
  input: { grounds: unknown; filedOn: unknown; files?: unknown },
): Promise<{ grounds: string; files: string[] }> {
  const words = decisionTexts[languageOf(req)].problems
  const errors: { path: string; message: string }[] = []
  const grounds = typeof input.grounds === 'string' ? input.grounds.trim() : ''
  if (grounds === '') errors.push({ path: 'grounds', message: words.missing.grounds })
  if (grounds.length > 4000) errors.push({ path: 'grounds', message: words.tooLong(4000) })
  const message = dayProblem(req, input.filedOn, { notBefore: decision.decidedOn, why: 'refused' })
  if (message) errors.push({ path: 'filedOn', message })
  const files = Array.isArray(input.files) ? [...new Set(input.files.map(String))] : []
  if (!(await areOfArea(req, files, decision.area))) errors.push({ path: 'files', message: words.files })
  if (errors.length > 0) throw new ValidationError({ collection: procedureSlugs.appeals, errors, req }, req.t)
  return { grounds, files }
}

/** Each is looked up by itself: an id that cannot be one makes some databases refuse a whole list. */
async function areOfArea(req: PayloadRequest, files: string[], area: string): Promise<boolean> {
  if (files.length > 20) return false
  const found = await Promise.all(
    files.map((id) => recordById<{ area: string }>(req, procedureSlugs.files, id)),
  )
  return found.every((file) => file?.area === area)
}
