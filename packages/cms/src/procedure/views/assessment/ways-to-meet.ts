import { describeWhatItTakes, whatItTakes } from '@tieuchi/rules'
import type { Language } from '../../../i18n/language.js'
import type { StageReading } from './stage-reading.js'

/** For every criterion that a stage does not meet: the smallest change with which it would, in sentences. */
export async function waysToMeet(
  { evaluation, criteriaSet, input }: StageReading,
  language: Language,
): Promise<Map<string, string[]>> {
  const ways = new Map<string, string[]>()
  for (const { id, outcome } of evaluation.criteria) {
    if (outcome !== 'not-met') continue
    const found = whatItTakes(criteriaSet, input, { on: evaluation.on, criterion: id })
    ways.set(id, describeWhatItTakes(found, criteriaSet, language))
  }
  return ways
}
