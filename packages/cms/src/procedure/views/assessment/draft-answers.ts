import type { Fact, ReportedValue } from '@tieuchi/schemas'
import type { Language } from '../../../i18n/language.js'
import { type Stage, stages, type YearAssessment } from '../../collections/assessment.js'
import type { FactReading } from '../../records/assessment-input.js'
import type { DraftAnswer, SheetFile } from './sheet.js'
import { valueText } from './value-text.js'

/**
 * What is written so far at the stage that is being filled in, for every fact that people report. The board's word does
 * not replace a record; later stages may find otherwise. What is counted from the incidents is corrected there.
 */
export function draftAnswers({
  readings,
  answers,
  stage,
  facts,
  files,
  language,
}: {
  readings: readonly FactReading[]
  answers: YearAssessment['answers']
  stage: Stage
  facts: ReadonlyMap<string, Fact>
  files: ReadonlyMap<string, SheetFile>
  language: Language
}): Map<string, DraftAnswer> {
  const drafts = new Map<string, DraftAnswer>()
  const earlier = stages.slice(0, stages.indexOf(stage)).reverse()
  for (const reading of readings) {
    const fact = facts.get(reading.fact)
    if (!fact || reading.source === 'incidents') continue
    const own = answers[stage]?.[fact.id]
    const counting = earlier.filter((one) => reading.source === 'attested' || one !== 'self')
    drafts.set(fact.id, {
      value: own?.value ?? null,
      note: own?.note ?? '',
      files: (own?.files ?? []).flatMap((id) => files.get(id) ?? []),
      otherwise: valueText(answered(counting, fact.id) ?? reading.recorded, fact, language),
      takesValue: reading.source === 'attested' || stage !== 'self',
    })
  }
  return drafts

  function answered(among: readonly Stage[], fact: string): ReportedValue | undefined {
    const latest = among.find((one) => answers[one]?.[fact] !== undefined)
    return latest && answers[latest]?.[fact]?.value
  }
}
