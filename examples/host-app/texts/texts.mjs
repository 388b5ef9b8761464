import { en } from './en.mjs'
import { vi } from './vi.mjs'

export const texts = { vi, en }

export const languages = Object.keys(texts)

/** The language a page is asked for in; Vietnamese unless it is one of ours. */
export const languageOf = (asked) => (languages.includes(asked) ? asked : 'vi')
