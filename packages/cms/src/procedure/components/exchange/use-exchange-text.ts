'use client'
import { useTranslation } from '@payloadcms/ui'
import { type Language, languageOf } from '../../../i18n/language.js'
import { type ExchangeTexts, exchangeTexts } from '../../i18n/exchange.js'

/** The texts of notices and matters in the language the person has chosen for the admin. */
export function useExchangeText(): { text: ExchangeTexts; language: Language } {
  const { i18n } = useTranslation()
  const language = languageOf({ i18n })
  return { text: exchangeTexts[language], language }
}
