import { textIn } from '@tieuchi/schemas/model'
import type { FormState } from 'payload'
import { getDataByPath } from 'payload/shared'
import type { Language } from '../i18n/language.js'
import { rowOf, rowsOf } from '../mapping/row.js'

/** The options of the choice in whose classification a form path lies, with their labels. */
export function optionLabels(
  fields: FormState,
  path: string,
  language: Language,
): { id: string; label: string }[] {
  const field = path.replace(/\.classification\..*$/, '')
  return rowsOf(getDataByPath(fields, `${field}.options`))
    .filter(({ key }) => key)
    .map(({ key, label }) => {
      const { vi, en } = rowOf(label)
      return {
        id: String(key),
        label: textIn({ vi: String(vi ?? key), ...(en ? { en: String(en) } : {}) }, language),
      }
    })
}
