import type { CollectionBeforeValidateHook } from 'payload'
import { refusalOf } from '../field-problem.js'
import { commitmentProblems } from '../records/commitment-problems.js'
import { householdCode } from '../records/household-code.js'

/** Writes a household's code in its one writing and refuses to count a household twice. */
export const checkCommitment: CollectionBeforeValidateHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (!data) return data
  // An operation that has looked at a whole list need not look at every row again.
  if (req.context.checkedCommitments !== true) {
    const problems = await commitmentProblems(req, { ...originalDoc, ...data })
    if (problems.length > 0) throw refusalOf(collection.slug, problems, req)
  }
  return {
    ...data,
    ...('household' in data ? { household: householdCode(data.household) } : {}),
    ...('withdrawnOn' in data ? { withdrawnOn: data.withdrawnOn || null } : {}),
  }
}
