import type { NumberField, NumberFieldSingleValidation } from 'payload'
import { languageOf } from '../../i18n/language.js'
import { closeDaysTexts } from '../i18n/settings.js'
import type { Settings } from '../settings-defaults.js'

const most = 365

/** A year is not closed while its self-assessments may still be handed in. */
const afterSelfAssessment: NumberFieldSingleValidation = (value, { req, siblingData }) => {
  if (value === null || value === undefined) return true
  const least = ((siblingData as Partial<Settings>).selfAssessDays ?? 0) + 1
  const isRight = Number.isInteger(value) && value >= least && value <= most
  return isRight || closeDaysTexts.between[languageOf(req)](least, most)
}

/** When a year is closed that was not finished; without a number nobody's is closed by itself. */
export const closeDaysField = (): NumberField => ({
  name: 'closeDays',
  type: 'number',
  defaultValue: 90,
  label: closeDaysTexts.label,
  validate: afterSelfAssessment,
  admin: { step: 1, description: closeDaysTexts.description },
})
