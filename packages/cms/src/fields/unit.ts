import { type UnitId, unitIds, unitOf } from '@tieuchi/schemas/model'
import type { SelectField } from 'payload'

/** The unit of a number, from the table of units; hidden for other types. */
export const unit = (): SelectField => ({
  name: 'unit',
  type: 'select',
  label: { vi: 'Đơn vị', en: 'Unit' },
  options: unitIds.map((id: UnitId) => ({ value: id, label: unitOf(id).label })),
  admin: {
    condition: (_, row) => row?.type === 'number',
    description: {
      vi: 'Giá trị được kiểm tra theo đơn vị, ví dụ phần trăm từ 0 đến 100.',
      en: 'Values are checked against the unit, such as percent from 0 to 100.',
    },
  },
})
