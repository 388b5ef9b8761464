'use client'
import { useText } from '../../../components/use-text.js'
import { registrationTexts } from '../../i18n/registrations.js'

/** The texts about registrations in the language of the admin. */
export function useRegistrationText() {
  const { language } = useText()
  return { words: registrationTexts[language], language }
}
