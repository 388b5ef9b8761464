import { z } from 'zod'
import { calendarDate } from './calendar-date.js'

/** A half-open period: `from` belongs to it, `before` is the first day that no longer does. */
export const openPeriod = z
  .strictObject({ from: calendarDate, before: calendarDate.optional() })
  .refine((period) => period.before === undefined || period.from < period.before, {
    path: ['before'],
    params: { code: 'period-empty' },
  })
export type OpenPeriod = z.infer<typeof openPeriod>

export const period = z
  .strictObject({ from: calendarDate, before: calendarDate })
  .refine(({ from, before }) => from < before, { path: ['before'], params: { code: 'period-empty' } })
export type Period = z.infer<typeof period>
