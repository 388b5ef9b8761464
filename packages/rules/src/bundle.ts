import type { Bundle, CriteriaSet, Issue, PublishedRevision } from '@tieuchi/schemas'
import { hashOf } from './hash.js'

/**
 * The bundle that follows another: everything published so far and one more revision, with the next sequence number.
 * @param last the bundle in use, or undefined for the first
 * @param revisions the criteria sets to add
 * @param publishedAt an ISO 8601 instant in UTC
 */
export function nextBundle(
  last: Bundle | undefined,
  revisions: readonly CriteriaSet[],
  publishedAt: string,
): Bundle {
  const added = revisions.map(
    (criteriaSet): PublishedRevision => ({ hash: hashOf(criteriaSet), publishedAt, criteriaSet }),
  )
  const content = {
    formatVersion: 1 as const,
    sequence: (last?.sequence ?? 0) + 1,
    publishedAt,
    revisions: [...(last?.revisions ?? []), ...added],
  }
  return { ...content, hash: hashOf(content) }
}

/** Every hash in the bundle that does not fit its content. */
export function hashIssues({ hash, ...content }: Bundle): Issue[] {
  const mismatch = (path: (string | number)[], expected: string, json: unknown): Issue[] => {
    const received = hashOf(json)
    return received === expected
      ? []
      : [{ code: 'hash-mismatch', path, data: { expected, received }, severity: 'error' }]
  }
  return [
    ...mismatch(['hash'], hash, content),
    ...content.revisions.flatMap((revision, index) =>
      mismatch(['revisions', index, 'hash'], revision.hash, revision.criteriaSet),
    ),
  ]
}
