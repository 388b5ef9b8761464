import type { CalendarDate } from '@tieuchi/schemas'
import type { PayloadRequest } from 'payload'

const vietnam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' })

/** The day it is in Vietnam, or the one that the caller of an operation set as `context.today`. */
export function todayOf(req: Pick<PayloadRequest, 'context'>): CalendarDate {
  const set = req.context?.today
  return typeof set === 'string' ? set : vietnam.format(new Date())
}
