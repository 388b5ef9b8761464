import * as z from 'zod'

/** A text of at least one character that is not a space. It is kept exactly as written, so that hashes agree. */
export const writtenText = (maximum: number) => z.string().max(maximum).regex(/\S/)
