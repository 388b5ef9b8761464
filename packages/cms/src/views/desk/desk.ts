import type { CalendarDate, CriteriaSet, LocalizedText } from '@tieuchi/schemas'
import { isWithin } from '@tieuchi/schemas/model'
import type { Revision } from '../../collections/revision.js'
import { type Action, objection } from '../../operations/action.js'

export type DeskRevision = Pick<
  Revision,
  'id' | 'setId' | 'revision' | 'name' | 'status' | 'contributors' | 'submission' | 'updatedAt'
> & { published: object | null; title?: LocalizedText }

/** What lies on a person's desk: revisions by what is to be done with them. */
export interface Desk {
  toApprove: DeskRevision[]
  toPublish: DeskRevision[]
  drafts: DeskRevision[]
  waiting: DeskRevision[]
}

/** Sorts unpublished revisions by what this person can do next. */
export function deskOf(revisions: readonly DeskRevision[], user: { id: string | number }): Desk {
  const open = revisions.filter(({ published }) => !published)
  const may = (action: Action) => (revision: DeskRevision) =>
    objection(action, revision, false, user) === undefined
  const isMine = ({ contributors }: DeskRevision) => contributors.includes(String(user.id))
  return {
    toApprove: open.filter(may('approve')),
    toPublish: open.filter(may('publish')),
    drafts: open.filter((revision) => revision.status === 'draft' && isMine(revision)),
    waiting: open.filter(
      ({ status, submission }) => status === 'submitted' && submission?.user.id === String(user.id),
    ),
  }
}

export interface InForce {
  setId: string
  revision: number
  title: LocalizedText
  from: CalendarDate
  /** False while its day has not come. */
  now: boolean
}

/** What a bundle puts in force: per set the revision that applies on the date, and those still to come. */
export function inForceOn(revisions: readonly { criteriaSet: CriteriaSet }[], on: CalendarDate): InForce[] {
  const sets = revisions.map(({ criteriaSet }) => criteriaSet).sort((a, b) => b.revision - a.revision)
  return [...new Set(sets.map(({ id }) => id))].sort().flatMap((id) => {
    const lineage = sets.filter((set) => set.id === id)
    const now = lineage.find(({ inForce }) => isWithin(inForce, on))
    const coming = lineage.filter(({ inForce }) => inForce.from > on)
    return [...(now ? [line(now, true)] : []), ...coming.map((set) => line(set, false))]
  })
}

const line = ({ id, revision, title, inForce }: CriteriaSet, now: boolean): InForce => ({
  setId: id,
  revision,
  title,
  from: inForce.from,
  now,
})
