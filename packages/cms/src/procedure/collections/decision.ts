import type { CalendarDate } from '@tieuchi/schemas'
import type { Actor } from '../../collections/user.js'

export type DecisionKind = 'recognise' | 'refuse' | 'revoke'

/** A decision of the authority. It is never changed; a later decision revokes it. */
export interface Decision {
  id: string
  kind: DecisionKind
  /** The number of the paper, such as `12/QĐ-UBND`. */
  number: string
  decidedOn: CalendarDate
  area: string
  year: number
  assessment: string
  /** The authority that the date says. */
  unit: string
  /** Names as they were on the day, so that a certificate stays what it was. */
  areaName: string
  communeName: string
  unitName: string
  signer: string
  signerPosition: string
  reasons?: string | null
  /** Of a recognition: what anybody can check on the public page. */
  code?: string | null
  /** Of a revocation: the recognition that it ends. */
  revokes?: string | null
  /** Of a recognition after a refusal: the appeal that was granted. */
  appeal?: string | null
  /** What it decides, so that nothing is decided twice. */
  key: string
  /** The authority, the calendar year and the number, so that no number is given twice. */
  numberKey: string
  /** What the public register is searched in, without tone marks. */
  searched: string
  by: Actor
  at: string
}
