'use client'
import { useText } from '../../../components/use-text.js'
import type { Language } from '../../../i18n/language.js'
import { decisionTexts } from '../../i18n/decisions.js'

/** The texts about decisions and appeals in the language of the admin. */
export function useDecisionText(): { words: (typeof decisionTexts)['vi']; language: Language } {
  const { language } = useText()
  return { words: decisionTexts[language], language }
}
