import type { ValueMessages } from '../value-messages.js'

export const values: ValueMessages = {
  locale: 'vi',
  tag: 'vi-VN',
  yes: 'có',
  no: 'không',
  fall: (amount) => `giảm ${amount}`,
  rise: (amount) => `tăng ${amount}`,
  between: ({ minimum, maximum }) => `từ ${minimum} đến ${maximum}`,
}
