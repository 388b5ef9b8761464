import type { ValueMessages } from '../value-messages.js'

export const values: ValueMessages = {
  locale: 'en',
  tag: 'en-GB',
  yes: 'yes',
  no: 'no',
  fall: (amount) => `a fall by ${amount}`,
  rise: (amount) => `a rise by ${amount}`,
  between: ({ minimum, maximum }) => `between ${minimum} and ${maximum}`,
}
