import type { Language } from '../language.js'
import { en } from './en.js'
import { vi } from './vi.js'

/** Every text of the components; Vietnamese is written first, English has the same entries. */
export type ComponentTexts = typeof vi

export const componentTexts: Record<Language, ComponentTexts> = { vi, en }
