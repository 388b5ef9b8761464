'use client'
import { useTranslation } from '@payloadcms/ui'
import { type Language, languageOf } from '../../../i18n/language.js'
import { type RewardTexts, rewardTexts } from '../../i18n/rewards.js'

/** The texts of rewards in the language the person has chosen for the admin. */
export function useRewardText(): { text: RewardTexts; language: Language } {
  const { i18n } = useTranslation()
  const language = languageOf({ i18n })
  return { text: rewardTexts[language], language }
}
