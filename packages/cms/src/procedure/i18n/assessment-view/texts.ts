import type { Language } from '../../../i18n/language.js'
import { en } from './en.js'
import { vi } from './vi.js'

/** The texts of the document view of an assessment; Vietnamese is written first, English has the same entries. */
export type AssessmentViewTexts = typeof vi

export const assessmentViewTexts: Record<Language, AssessmentViewTexts> = { vi, en }
