'use client'
import { useTranslation } from '@payloadcms/ui'
import { type ComponentTexts, componentTexts } from '../i18n/components/texts.js'
import { type Language, languageOf } from '../i18n/language.js'

/** The texts of the components in the language the person has chosen for the admin. */
export function useText(): { text: ComponentTexts; language: Language } {
  const { i18n } = useTranslation()
  const language = languageOf({ i18n })
  return { text: componentTexts[language], language }
}
