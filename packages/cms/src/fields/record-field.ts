import type { ArrayField, Field, NamedGroupField } from 'payload'
import { rowLabel } from './component.js'
import { condition } from './condition.js'
import { key } from './key.js'
import { localizedText } from './localized-text.js'
import { options } from './option.js'
import { reference } from './reference.js'
import { unit } from './unit.js'
import { valueType } from './value-type.js'

/** The typed fields of an event or of an entry of a list. */
export const recordFields = (): ArrayField => ({
  name: 'fields',
  type: 'array',
  label: { vi: 'Thông tin cần ghi', en: 'Fields' },
  labels: { singular: { vi: 'Thông tin', en: 'Field' }, plural: { vi: 'Thông tin', en: 'Fields' } },
  admin: {
    initCollapsed: true,
    components: rowLabel('label'),
    description: {
      vi: 'Những gì ghi về mỗi dòng, ngoài ngày và tên.',
      en: 'What is recorded of each, besides its day and its name.',
    },
  },
  fields: [
    key(),
    localizedText('label', { label: { vi: 'Tên thông tin', en: 'Label' }, required: true }),
    localizedText('description', { label: { vi: 'Giải thích', en: 'Description' }, long: true }),
    { type: 'row', fields: [valueType(), unit()] },
    options((_, row) => row?.type === 'choice'),
    classification(),
  ],
})

const classification = (): NamedGroupField => ({
  name: 'classification',
  type: 'group',
  label: { vi: 'Tự phân loại', en: 'Classification' },
  admin: {
    hideGutter: true,
    condition: (_, row) => row?.type === 'choice',
    description: {
      vi: 'Để trống nếu cơ sở tự chọn. Loại do cơ quan có thẩm quyền ghi sẵn thì giữ nguyên.',
      en: 'Leave empty if it is reported. A class that the record itself carries stands.',
    },
  },
  fields: [
    {
      name: 'rows',
      type: 'array',
      label: { vi: 'Bảng phân loại', en: 'Rows' },
      labels: {
        singular: { vi: 'Dòng phân loại', en: 'Row' },
        plural: { vi: 'Bảng phân loại', en: 'Rows' },
      },
      admin: {
        initCollapsed: true,
        components: rowLabel('option', 'when'),
        description: {
          vi: 'Xét lần lượt từ trên xuống; dòng đầu tiên đúng cho biết loại.',
          en: 'From the top; the first row that holds gives the class.',
        },
      },
      fields: classRow(),
    },
    reference('otherwise', 'OptionSelect', {
      label: { vi: 'Không đúng dòng nào thì là', en: 'Where no row holds' },
      description: { vi: 'Để trống: khi đó coi là chưa xác định.', en: 'Leave empty for “unknown”.' },
      shown: (_, group) => (group?.rows?.length ?? 0) > 0 || Boolean(group?.otherwise),
    }),
  ],
})

const classRow = (): Field[] => [
  reference('option', 'OptionSelect', { label: { vi: 'Loại', en: 'Class' }, required: true }),
  condition('when', { label: { vi: 'Khi', en: 'If' } }),
]
