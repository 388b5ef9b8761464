import type { RecordMessages } from '../record-messages.js'

const named = (id: string) => (id ? ` (${id})` : '')

export const records: RecordMessages = {
  event: ({ type, on, id, place }) =>
    on ? `the ${type} of ${on}${named(id)}` : `the ${type} in place ${place} of the events${named(id)}`,
  anyEvent: 'event',
  entry: ({ list, id, place }) =>
    id ? `the entry "${id}" of the list "${list}"` : `the entry in place ${place} of the list "${list}"`,
  likewise: (others) => `The same holds for ${others} more.`,
  reserved: { id: 'id', name: 'name', type: 'type', on: 'day' },
  picked: {
    number: ({ label, required }) => `with ${label} of ${required}`,
    date: ({ label, required }) => `with ${label} ${required}`,
    choice: ({ label, required }) => `whose ${label} is ${required}`,
    boolean: ({ label, required }) => `recorded as "${label}: ${required}"`,
  },
  grouped: (phrase) => `(${phrase})`,
}
