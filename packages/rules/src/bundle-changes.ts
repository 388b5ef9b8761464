import type { Bundle, PublishedRevision } from '@tieuchi/schemas'

/** A revision that came or went with a new bundle. */
export interface RevisionChange {
  set: string
  revision: number
  change: 'added' | 'removed' | 'replaced'
}

/** What a new bundle brings and takes away, compared with the one before. */
export function changesBetween(before: Bundle, after: Bundle): RevisionChange[] {
  const known = new Map(before.revisions.map((revision) => [keyOf(revision), revision]))
  const changes: RevisionChange[] = []
  for (const revision of after.revisions) {
    const old = known.get(keyOf(revision))
    known.delete(keyOf(revision))
    if (!old) changes.push(changeOf(revision, 'added'))
    else if (old.hash !== revision.hash) changes.push(changeOf(revision, 'replaced'))
  }
  return [...changes, ...[...known.values()].map((revision) => changeOf(revision, 'removed'))]
}

const keyOf = ({ criteriaSet }: PublishedRevision) => `${criteriaSet.id}@${criteriaSet.revision}`

const changeOf = ({ criteriaSet }: PublishedRevision, change: RevisionChange['change']): RevisionChange => ({
  set: criteriaSet.id,
  revision: criteriaSet.revision,
  change,
})
