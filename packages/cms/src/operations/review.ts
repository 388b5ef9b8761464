import { type CriteriaSet, checkCriteriaSet } from '@tieuchi/schemas'
import type { PayloadRequest } from 'payload'
import { type Problem, problemsOf } from '../hooks/problems.js'
import { latestRelease } from './releases.js'
import { revisionById } from './revision-in-action.js'

export interface Review {
  content: CriteriaSet
  /** The published revision before this one in the lineage. */
  baseline: CriteriaSet | null
  warnings: Problem[]
}

/** What a reviewer needs: the content, what it would follow, and what the checks remark. */
export async function reviewOf(req: PayloadRequest, id: string): Promise<Review> {
  const { content } = await revisionById(req, id)
  const release = await latestRelease(req, 'bundle')
  const earlier = (release?.bundle.revisions ?? [])
    .map(({ criteriaSet }) => criteriaSet)
    .filter((set) => set.id === content.id && set.revision < content.revision)
    .sort((a, b) => b.revision - a.revision)
  const { issues } = checkCriteriaSet(content)
  return { content, baseline: earlier[0] ?? null, warnings: problemsOf(issues, content, req) }
}
