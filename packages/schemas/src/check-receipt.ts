import * as z from 'zod'
import { checkSet } from './checks/check-set.js'
import { fieldOf } from './checks/read-entries.js'
import { type Checked, type Issue, problem } from './issue.js'
import { exceedsLimits, valueLimits, withinIssueLimit } from './json-limits.js'
import { type ReceiptFile, receiptFile } from './receipt-file.js'
import { shapeIssues } from './shape-issues.js'

/** The receipt without its criteria set, which has a check of its own. */
const envelope = receiptFile.extend({ criteriaSet: z.unknown().optional() })

/**
 * Checks a receipt file: its shape, and the criteria set in it as `checkCriteriaSet` does, so that what it rests on
 * can be evaluated again. Lists every problem at once (up to 5000), takes any JSON value and never throws.
 * Values that do not fit their fact are no problem here: the verdict may say just that. Whether hashes and verdict
 * are right is for `verifyReceipt` in @tieuchi/rules to find.
 */
export function checkReceipt(json: unknown): Checked<'receipt', ReceiptFile> {
  const limit = exceedsLimits(json, valueLimits.assessment)
  if (limit) return { ok: false, issues: [limit] }
  const read = envelope.safeParse(json)
  const set = fieldOf(json, 'criteriaSet')
  // What was published once stays what it was, even where a later version reasons further.
  const checked = checkSet(set)
  const issues = withinIssueLimit([
    ...(read.success ? [] : shapeIssues(read.error, json)),
    ...(set === undefined ? setMissing(json) : checked.issues.map(inReceipt)),
  ])
  return read.success && checked.ok
    ? { ok: true, receipt: { ...read.data, criteriaSet: checked.criteriaSet }, issues }
    : { ok: false, issues }
}

const inReceipt = (issue: Issue): Issue => ({ ...issue, path: ['criteriaSet', ...issue.path] })

/** Said only of an object: of anything else, its type is the problem. */
const setMissing = (json: unknown): Issue[] =>
  typeof json === 'object' && json !== null && !Array.isArray(json)
    ? [problem('missing', ['criteriaSet'], {})]
    : []
