export { createReceipt } from './receipt.js'
export type { Difference } from './receipt-differences.js'
export {
  type RanWith,
  type ReceiptVerification,
  verifyReceipt,
} from './verify-receipt.js'
