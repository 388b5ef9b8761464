import type { Language } from '../../../i18n/language.js'
import { registrationTexts } from '../../i18n/registrations.js'
import type { CommitmentShare } from '../../records/commitment-share.js'

/** The share of the households that committed, and what is left, as sentences. */
export interface ShareText {
  share: string
  left?: string
  /** How far the bar is filled, 0 to 100; none where there is no share. */
  filled?: number
  /** Both numbers cannot be true. */
  isWrong?: true
}

/** @example `88/100 hộ (88 %)`, `Còn thiếu 12 hộ.` */
export function shareText(
  { residing, committed, missing, surplus, percent }: CommitmentShare,
  language: Language,
): ShareText {
  const words = registrationTexts[language].panel
  const write = (value: number) =>
    new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 2 }).format(value)
  if (committed === undefined) return { share: words.noTotalYet }
  if (residing === undefined || !percent) return { share: words.onlyCommitted(write(committed)) }
  const exact = `${write(percent.value)} %`
  const share = words.share(write(committed), write(residing), percent.exact ? exact : words.moreThan(exact))
  if (surplus) return { share, left: words.tooMany(write(surplus)), filled: 100, isWrong: true }
  return { share, left: missing ? words.missing(write(missing)) : words.complete, filled: percent.value }
}
