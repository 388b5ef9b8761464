import type { Field } from 'payload'
import { calendarDate } from './calendar-date.js'
import { key } from './key.js'
import { localizedText } from './localized-text.js'

/** The fields of a legal document: the same in the register and in a criteria set. */
export const legalDocumentFields = (): (Field & { name?: string })[] => [
  key({
    vi: 'Ví dụ: tt-124-2021-bca. Căn cứ pháp lý của tiêu chí và ngưỡng trỏ đến mã này.',
    en: 'Such as tt-124-2021-bca. The legal basis of criteria and parameters points to it.',
  }),
  {
    name: 'number',
    type: 'text',
    label: { vi: 'Số, ký hiệu', en: 'Number' },
    required: true,
    admin: {
      description: {
        vi: 'Như in trên văn bản, ví dụ: 124/2021/TT-BCA.',
        en: 'As printed, such as 124/2021/TT-BCA.',
      },
    },
  },
  localizedText('title', { label: { vi: 'Trích yếu', en: 'Title' }, required: true, long: true }),
  localizedText('issuer', { label: { vi: 'Cơ quan ban hành', en: 'Issuer' } }),
  {
    type: 'row',
    fields: [
      calendarDate('issuedOn', { label: { vi: 'Ngày ban hành', en: 'Issued on' } }),
      calendarDate('inForceFrom', { label: { vi: 'Có hiệu lực từ ngày', en: 'In force from' } }),
    ],
  },
  { name: 'url', type: 'text', label: { vi: 'Địa chỉ trên mạng', en: 'Web address' } },
]
