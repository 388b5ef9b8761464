import { z } from 'zod'

/** A text people read. Vietnamese is required, English is optional. */
export const localizedText = z.strictObject({
  vi: z.string().trim().min(1).max(4000),
  en: z.string().trim().min(1).max(4000).optional(),
})
export type LocalizedText = z.infer<typeof localizedText>
