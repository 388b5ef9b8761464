import type { RowField } from 'payload'
import { clientComponent } from './component.js'

/** A number of points: written here, or named as a parameter. */
export const minimumPoints = (): RowField => ({
  type: 'row',
  fields: [
    {
      name: 'minimumPoints',
      type: 'number',
      label: { vi: 'Điểm tối thiểu', en: 'Minimum points' },
      admin: {
        width: '50%',
        step: 0.1,
        description: { vi: 'Để trống nếu không chấm điểm.', en: 'Leave empty if no points are given.' },
      },
    },
    {
      name: 'minimumPointsParameter',
      type: 'text',
      label: { vi: 'hoặc lấy từ ngưỡng', en: 'or taken from a parameter' },
      admin: {
        width: '50%',
        components: { Field: clientComponent('ParameterSelect') },
        description: {
          vi: 'Nếu chọn một ngưỡng thì thay cho số điểm bên trái.',
          en: 'A parameter replaces the number on the left.',
        },
      },
    },
  ],
})
