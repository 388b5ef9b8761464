'use client'
import { useText } from '../../../components/use-text.js'
import { incidentTexts } from '../../i18n/incidents.js'

/** The texts about incidents in the language of the admin. */
export function useIncidentText() {
  const { language } = useText()
  return { words: incidentTexts[language], language }
}
