import type { NumberField } from 'payload'

/** The assessment year: the calendar year in which the window of the criteria set ends. */
export const yearField = (): NumberField => ({
  name: 'year',
  type: 'number',
  label: { vi: 'Năm đánh giá', en: 'Assessment year' },
  required: true,
  index: true,
  min: 1975,
  max: 2200,
  admin: { width: '50%' },
})
