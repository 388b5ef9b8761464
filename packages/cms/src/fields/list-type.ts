import type { ArrayField } from 'payload'
import { rowLabel } from './component.js'
import { key } from './key.js'
import { localizedText } from './localized-text.js'
import { recordFields } from './record-field.js'

/** The lists that an assessment carries. */
export const lists = (): ArrayField => ({
  name: 'lists',
  type: 'array',
  label: { vi: 'Danh sách', en: 'Lists' },
  labels: { singular: { vi: 'Danh sách', en: 'List' }, plural: { vi: 'Danh sách', en: 'Lists' } },
  admin: {
    initCollapsed: true,
    components: rowLabel('label'),
    description: {
      vi: 'Những danh sách nộp kèm khi đánh giá, ví dụ các tổ liên gia. Chỉ số có thể đếm từ đây.',
      en: 'Lists that come with an assessment, such as groups of households. Facts can be counted from them.',
    },
  },
  fields: [
    key(),
    localizedText('label', { label: { vi: 'Tên danh sách', en: 'Label' }, required: true }),
    localizedText('description', { label: { vi: 'Giải thích', en: 'Description' }, long: true }),
    {
      name: 'outcomesOf',
      type: 'text',
      label: { vi: 'Kết quả xét theo bộ tiêu chí', en: 'Judged by the set' },
      admin: {
        description: {
          vi: 'Nếu mỗi dòng là một nơi đã được xét, ghi mã bộ tiêu chí dùng để xét, ví dụ vn.residential-area. Mỗi dòng khi đó có thêm thông tin “Kết quả”.',
          en: 'Where each entry is a subject that was judged, the id of the set, such as vn.residential-area. Each entry then has a field “Outcome”.',
        },
      },
    },
    recordFields(),
  ],
})
