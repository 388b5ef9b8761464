import type { Assessment, CriteriaSet, Evaluation, ReceiptFile } from '@tieuchi/schemas'
import { hashOf } from './hash.js'

/**
 * A verdict with everything it rests on, as plain JSON: whoever has it can run it again without asking anybody, with
 * `verifyReceipt` or `tieuchi verify`. The hash shows that the file was changed; it does not show who made it.
 * @param criteriaSet the revision that the evaluation was made with
 * @param assessment what was judged, as JSON carries it
 */
export function createReceipt(
  criteriaSet: CriteriaSet,
  assessment: Assessment,
  evaluation: Evaluation,
): ReceiptFile {
  const content = asJson({ formatVersion: 1 as const, criteriaSet, assessment, evaluation })
  return { ...content, hash: hashOf(content) }
}

const asJson = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value))
