import type { Field } from 'payload'
import type { Member } from '../access/scope.js'
import { leaveUnitOfBoard } from '../hooks/keep-nomination.js'
import { movementLabels, nomineeKindLabels, occasionLabels } from '../i18n/rewards.js'
import { todayOf } from '../records/today.js'
import { choice } from './choice.js'
import { areaField, unitField } from './places.js'
import { yearField } from './year.js'

/** Who is nominated, by which unit, and on which occasion. */
export function nomineeFields(): Field[] {
  const unit = unitField({ label: { vi: 'Đơn vị đề nghị', en: 'Unit that nominates' } })
  const movement = choice('movement', { vi: 'Phong trào', en: 'Movement' }, movementLabels)
  return [
    {
      type: 'row',
      fields: [
        {
          ...unit,
          hooks: { beforeValidate: [leaveUnitOfBoard] },
          admin: {
            ...unit.admin,
            // A board nominates through the commune of its area.
            condition: (_, __, { user }) => Boolean((user as unknown as Member | null)?.unit),
          },
        } as Field,
        areaField({ required: false }),
      ],
    },
    {
      type: 'row',
      fields: [
        choice('kind', { vi: 'Đối tượng', en: 'Kind' }, nomineeKindLabels, { required: true, index: true }),
        {
          name: 'subject',
          type: 'text',
          required: true,
          maxLength: 200,
          label: { vi: 'Tên hoặc mã', en: 'Name or code' },
          admin: {
            width: '50%',
            description: {
              vi: 'Hộ gia đình chỉ ghi mã hộ.',
              en: 'Of a household the code only.',
            },
          },
        },
        choice('occasion', { vi: 'Dịp', en: 'Occasion' }, occasionLabels, {
          required: true,
          defaultValue: 'yearly',
          index: true,
        }),
        { ...yearField(), defaultValue: () => Number(todayOf({}).slice(0, 4)) },
      ],
    },
    { ...movement, admin: { ...movement.admin, condition: (data) => data?.occasion !== 'feat' } },
  ]
}
