import type { RowField } from 'payload'
import { parameterFieldOf } from '../mapping/operand.js'
import type { Label } from './label.js'
import { reference } from './reference.js'

/** A number: written here, or named as a parameter. */
export const operand = (
  name: string,
  { label, description }: { label: Label; description: Label },
): RowField => ({
  type: 'row',
  fields: [
    { name, type: 'number', label, admin: { width: '50%', step: 0.1, description } },
    reference(parameterFieldOf(name), 'ParameterSelect', {
      label: { vi: 'hoặc lấy từ ngưỡng', en: 'or taken from a parameter' },
      description: {
        vi: 'Nếu chọn một ngưỡng thì thay cho số bên trái.',
        en: 'A parameter replaces the number on the left.',
      },
      width: '50%',
    }),
  ],
})
