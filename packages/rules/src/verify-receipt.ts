import { checkReceipt, type Issue, type Path, problem, type ReceiptFile } from '@tieuchi/schemas'
import { canonicalJson } from './canonical-json.js'
import { evaluate } from './evaluate.js'
import { hashOf } from './hash.js'
import { type Difference, differencesBetween } from './receipt-differences.js'

/** What ran an evaluation: the package with its version, and the executor by its name. */
export interface RanWith {
  engine: string
  executor: string
}

interface Rerun {
  ok: true
  recorded: RanWith
  /** What ran it now. Another engine or executor is no difference; other bytes are. */
  used: RanWith
}

/**
 * What came of running a receipt again. `ok` says that the file is whole: its shape, the criteria set in it and every
 * hash. `same` says that the verdict came out again to the byte; otherwise `differences` says where it did not.
 */
export type ReceiptVerification =
  | (Rerun & { same: true })
  | (Rerun & { same: false; differences: Difference[] })
  | { ok: false; issues: Issue[] }

/**
 * Runs the verdict of a receipt file again, from nothing but the file, and says whether the bytes are the same. Takes
 * any JSON value; what is wrong with it is in the answer, never thrown.
 */
export function verifyReceipt(json: unknown): ReceiptVerification {
  const checked = checkReceipt(json)
  if (!checked.ok) return { ok: false, issues: checked.issues }
  const { criteriaSet, assessment, evaluation } = checked.receipt
  const issues = hashIssues(checked.receipt)
  if (issues.length > 0) return { ok: false, issues }
  const { receipt } = evaluation
  const again = evaluate(criteriaSet, assessment, {
    on: receipt.on,
    ...(receipt.knownAt !== undefined && { knownAt: receipt.knownAt }),
  })
  const ranWith = (from: RanWith): RanWith => ({ engine: from.engine, executor: from.executor })
  const recorded = ranWith(receipt)
  const found = JSON.parse(JSON.stringify({ ...again, receipt: { ...again.receipt, ...recorded } }))
  const result = { ok: true as const, recorded, used: ranWith(again.receipt) }
  return canonicalJson(found) === canonicalJson(evaluation)
    ? { ...result, same: true }
    : { ...result, same: false, differences: differencesBetween(evaluation, found) }
}

/** Every hash in the file that does not fit what it is of. */
function hashIssues({ hash, ...content }: ReceiptFile): Issue[] {
  const setHash = hashOf(content.criteriaSet)
  const { set, receipt } = content.evaluation
  const mismatch = (path: Path, expected: string, received: string): Issue[] =>
    expected === received ? [] : [problem('hash-mismatch', path, { expected, received })]
  return [
    ...mismatch(['hash'], hash, hashOf(content)),
    ...mismatch(['evaluation', 'set', 'hash'], set.hash, setHash),
    ...mismatch(['evaluation', 'receipt', 'setHash'], receipt.setHash, setHash),
    ...mismatch(
      ['evaluation', 'receipt', 'assessmentHash'],
      receipt.assessmentHash,
      hashOf(content.assessment),
    ),
  ]
}
