import type { Parameter } from '@tieuchi/schemas'
import { isCalendarDate } from '@tieuchi/schemas/model'
import type { Language } from '../i18n/language.js'
import { type Row, rowsOf } from '../mapping/row.js'
import { toCriteriaSet } from '../mapping/to-criteria-set.js'
import { knownValue } from './condition/condition-sentence.js'

/** What the value of a parameter's form row is on a day, or empty text where it has none. */
export function currentValueText(row: Row, on: string, language: Language): string {
  const [parameter] = rowsOf(toCriteriaSet({ parameters: [row] }).parameters)
  const values = rowsOf(parameter?.values).filter(
    ({ from, value }) => isCalendarDate(from) && value !== undefined,
  )
  const known = knownValue({ ...parameter, values } as unknown as Parameter, { on, language })
  return known && !known.from ? known.value : ''
}
