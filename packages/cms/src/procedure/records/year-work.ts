import type { Where } from 'payload'
import type { OversightTexts } from '../i18n/oversight.js'
import { type ProcedureSlug, procedureSlugs } from '../slugs.js'
import type { Overview } from './overview.js'
import { countScope, type ReadRequest } from './scope-query.js'

export type YearWork = Record<keyof OversightTexts['workRows'], number>

/** What was done in the window of an overview, counted within the person's scope: one count for each line. */
export async function readYearWork(
  req: ReadRequest,
  { window, year }: Pick<Overview, 'window' | 'year'>,
): Promise<YearWork> {
  const count = (collection: ProcedureSlug, ...all: Where[]): Promise<number> =>
    countScope(req, collection, { and: all })
  const within = (path: string): Where => ({
    and: [{ [path]: { greater_than_equal: window.from } }, { [path]: { less_than: window.before } }],
  })
  const active: Where = {
    and: [
      { from: { less_than: window.before } },
      { or: [{ before: { exists: false } }, { before: { greater_than: window.from } }] },
    ],
  }
  const inYear: Where = { year: { equals: year } }
  const kind = (...kinds: string[]): Where => ({ kind: { in: kinds } })
  const slugs = procedureSlugs
  const counts: Record<keyof YearWork, Promise<number>> = {
    registrations: count(slugs.registrations, inYear, { status: { equals: 'filed' } }),
    models: count(slugs.groups, active, kind('security-model', 'fire-safety-model')),
    coreForce: count(slugs.groups, active, kind('civil-group', 'self-management-group', 'guards')),
    fireGroups: count(slugs.groups, active, kind('fire-safety-group')),
    propaganda: count(slugs.activities, within('on'), kind('propaganda')),
    trainings: count(slugs.activities, within('on'), kind('training', 'drill')),
    inspections: count(slugs.inspections, within('on')),
    // What the year's job sends is not the police's.
    notices: count(slugs.notices, within('sentOn'), { key: { exists: false } }),
    mattersRaised: count(slugs.matters, within('raisedOn')),
    mattersAnswered: count(slugs.matters, within('raisedOn'), { answeredOn: { exists: true } }),
    recognised: count(slugs.decisions, inYear, kind('recognise')),
    refused: count(slugs.decisions, inYear, kind('refuse')),
    rewards: count(slugs.nominations, inYear, { status: { equals: 'granted' } }),
  }
  const counted = Object.entries(counts).map(async ([name, found]) => [name, await found] as const)
  return Object.fromEntries(await Promise.all(counted)) as Record<keyof YearWork, number>
}
