import { identifier } from '@tieuchi/schemas'
import type { TextField } from 'payload'
import { checkedBy } from './checked-by.js'
import type { Label } from './label.js'

/** The id of a row inside the set, by which conditions and apps refer to it. */
export const key = (description?: Label): TextField => ({
  name: 'key',
  type: 'text',
  label: { vi: 'Mã', en: 'Id' },
  required: true,
  validate: checkedBy((value) => identifier.safeParse(value).success, 'bad-identifier'),
  admin: {
    description: description ?? {
      vi: 'Chữ thường không dấu, nối bằng dấu gạch ngang, ví dụ: so-ho-dang-ky. Phần mềm khác dùng mã này, nên đừng đổi khi không cần.',
      en: 'Lower-case words joined by hyphens. Apps use this id, so change it only if you must.',
    },
  },
})
