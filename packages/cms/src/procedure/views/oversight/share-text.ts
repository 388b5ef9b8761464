import type { Language } from '../../../i18n/language.js'
import type { Share, Total } from '../../records/overview-folds.js'

const number = (value: number, language: Language, digits = 1): string =>
  value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: digits })

/** A share with both numbers; the percentage beside it is for reading only. */
export function shareText({ of, out }: Share, language: Language): string {
  if (out === 0) return '–'
  return `${of}/${out} (${number((100 * of) / out, language)}%)`
}

/** The mean over the areas that told a number. */
export const meanText = ({ sum, areas }: Total, language: Language): string =>
  areas === 0 ? '–' : number(sum / areas, language)

/** The sum over the areas that told a number. */
export const sumText = ({ sum, areas }: Total, language: Language): string =>
  areas === 0 ? '–' : number(sum, language, 0)
