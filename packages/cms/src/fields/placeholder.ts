import type { Label } from './label.js'

/**
 * What an empty select means. The browser writes it in its language; Payload's type only knows texts and functions, and
 * a function does not reach the browser.
 */
export const placeholder = (label: Label): { placeholder: string } => ({
  placeholder: label as unknown as string,
})
