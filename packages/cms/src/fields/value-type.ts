import type { SelectField } from 'payload'

/** The type of a fact or of a record's field. */
export const valueType = (): SelectField => ({
  name: 'type',
  type: 'select',
  label: { vi: 'Kiểu', en: 'Type' },
  required: true,
  options: [
    { value: 'number', label: { vi: 'Số', en: 'Number' } },
    { value: 'boolean', label: { vi: 'Có hoặc không', en: 'Yes or no' } },
    { value: 'date', label: { vi: 'Ngày', en: 'Date' } },
    { value: 'choice', label: { vi: 'Chọn một', en: 'Choice' } },
  ],
})
