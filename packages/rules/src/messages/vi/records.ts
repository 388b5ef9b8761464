import type { RecordMessages } from '../record-messages.js'

const named = (id: string) => (id ? ` (${id})` : '')

export const records: RecordMessages = {
  event: ({ type, on, id, place }) =>
    on ? `${type} ngày ${on}${named(id)}` : `${type} ở dòng ${place} của danh sách sự việc${named(id)}`,
  anyEvent: 'sự việc',
  entry: ({ list, id, place }) =>
    id ? `mục “${id}” trong danh sách “${list}”` : `mục ở dòng ${place} của danh sách “${list}”`,
  likewise: (others) => `Còn ${others} trường hợp khác cũng như vậy.`,
  reserved: { id: 'mã', name: 'tên', type: 'loại', on: 'ngày xảy ra' },
  picked: {
    number: ({ label, required }) => `có ${label} ${required}`,
    date: ({ label, required }) => `có ${label} ${required}`,
    choice: ({ label, required }) => `có ${label} là ${required}`,
    boolean: ({ label, required }) => `ghi “${label}: ${required}”`,
  },
  grouped: (phrase) => `(${phrase})`,
}
