import * as z from 'zod'
import { writtenText } from './written-text.js'

/** A text people read. Vietnamese is required, English is optional. */
export const localizedText = z.strictObject({
  vi: writtenText(4000),
  en: writtenText(4000).optional(),
})
export type LocalizedText = z.infer<typeof localizedText>
