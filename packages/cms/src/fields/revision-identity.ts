import type { NamedGroupField, NumberField, TextField } from 'payload'
import { clientComponent } from './component.js'
import { periodEnds } from './period.js'

export const setId = (): TextField => ({
  name: 'setId',
  type: 'text',
  label: { vi: 'Mã bộ tiêu chí', en: 'Set id' },
  required: true,
  index: true,
  access: { update: () => false },
  admin: {
    width: '50%',
    description: {
      vi: 'Ví dụ: vn.residential-area. Phần mềm khác gọi bộ tiêu chí theo mã này, nên không đổi được.',
      en: 'Such as vn.residential-area. Apps ask for the set by this id, so it cannot change.',
    },
  },
})

export const revisionNumber = (): NumberField => ({
  name: 'revision',
  type: 'number',
  label: { vi: 'Bản số', en: 'Revision' },
  access: { update: () => false },
  admin: {
    width: '50%',
    description: { vi: 'Để trống để lấy số kế tiếp.', en: 'Leave empty for the next number.' },
  },
})

export const inForce = (): NamedGroupField => ({
  name: 'inForce',
  type: 'group',
  label: { vi: 'Thời gian có hiệu lực', en: 'In force' },
  admin: { hideGutter: true },
  fields: [periodEnds()],
})

export const window = (): NamedGroupField => ({
  name: 'window',
  type: 'group',
  label: { vi: 'Kỳ đánh giá hằng năm', en: 'Yearly assessment window' },
  admin: { hideGutter: true },
  fields: [
    {
      name: 'start',
      type: 'text',
      label: { vi: 'Bắt đầu từ ngày', en: 'Begins on' },
      required: true,
      admin: {
        components: { Field: clientComponent('MonthDayField') },
        description: {
          vi: 'Ví dụ ngày 1 tháng 11: kỳ đánh giá từ ngày 1 tháng 11 đến trước ngày 1 tháng 11 năm sau.',
          en: 'Such as 1 November: from 1 November to before 1 November of the next year.',
        },
      },
    },
  ],
})
