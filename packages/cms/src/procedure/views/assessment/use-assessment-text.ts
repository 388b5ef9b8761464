'use client'
import { useText } from '../../../components/use-text.js'
import type { Language } from '../../../i18n/language.js'
import { type AssessmentViewTexts, assessmentViewTexts } from '../../i18n/assessment-view/texts.js'

/** The texts of this view in the language that the person has chosen. */
export function useAssessmentText(): { text: AssessmentViewTexts; language: Language } {
  const { language } = useText()
  return { text: assessmentViewTexts[language], language }
}
