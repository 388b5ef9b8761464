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
  const [
    registrations,
    models,
    coreForce,
    fireGroups,
    propaganda,
    trainings,
    inspections,
    notices,
    mattersRaised,
    mattersAnswered,
    recognised,
    refused,
    rewards,
  ] = await Promise.all([
    count(slugs.registrations, inYear, { status: { equals: 'filed' } }),
    count(slugs.groups, active, kind('security-model', 'fire-safety-model')),
    count(slugs.groups, active, kind('civil-group', 'self-management-group', 'guards')),
    count(slugs.groups, active, kind('fire-safety-group')),
    count(slugs.activities, within('on'), kind('propaganda')),
    count(slugs.activities, within('on'), kind('training', 'drill')),
    count(slugs.inspections, within('on')),
    // What the year's job sends is not the police's.
    count(slugs.notices, within('sentOn'), { key: { exists: false } }),
    count(slugs.matters, within('raisedOn')),
    count(slugs.matters, within('raisedOn'), { answeredOn: { exists: true } }),
    count(slugs.decisions, inYear, kind('recognise')),
    count(slugs.decisions, inYear, kind('refuse')),
    count(slugs.nominations, inYear, { status: { equals: 'granted' } }),
  ])
  return {
    registrations,
    models,
    coreForce,
    fireGroups,
    propaganda,
    trainings,
    inspections,
    notices,
    mattersRaised,
    mattersAnswered,
    recognised,
    refused,
    rewards,
  }
}
