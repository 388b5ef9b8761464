import * as z from 'zod'
import { identifier } from './identifier.js'
import { localizedText } from './localized-text.js'

/** One of the values that a choice can take. */
export const option = z.strictObject({ id: identifier, label: localizedText })
export type Option = z.infer<typeof option>
