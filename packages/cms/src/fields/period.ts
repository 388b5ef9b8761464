import type { RowField } from 'payload'
import { calendarDate } from './calendar-date.js'

/** The two ends of a half-open period, side by side. */
export const periodEnds = (): RowField => ({
  type: 'row',
  fields: [
    calendarDate('from', { label: { vi: 'Từ ngày', en: 'From' }, required: true }),
    calendarDate('before', {
      label: { vi: 'Đến trước ngày', en: 'Before' },
      description: {
        vi: 'Ngày đầu tiên không còn áp dụng. Để trống nếu chưa biết.',
        en: 'The first day that it no longer holds. Leave empty if unknown.',
      },
    }),
  ],
})
