import { textIn } from '@tieuchi/schemas/model'
import type { Language } from '../../../i18n/language.js'
import type { Departure } from '../../collections/assessment.js'
import { closableStatuses, type Stage, stages, type YearAssessment } from '../../collections/assessment.js'
import { ownClosingDay } from '../../records/closing.js'
import { daysAfter } from '../../records/today.js'
import type { YearCriteria } from '../../records/year-criteria.js'
import type { Settings } from '../../settings-defaults.js'
import { draftAnswers } from './draft-answers.js'
import type { OpenDeparture, Sheet, SheetFile, SheetStage, SheetStep, SheetVerdict } from './sheet.js'
import { factsOf, sheetCriteria } from './sheet-criteria.js'
import { sheetFacts } from './sheet-facts.js'
import { sheetGaps } from './sheet-gaps.js'
import { sheetHistory } from './sheet-history.js'
import { type StageCells, stageCells } from './stage-cells.js'
import type { StageReading } from './stage-reading.js'
import { valueText } from './value-text.js'

/** What a sheet is made of. */
export interface SheetParts {
  assessment: YearAssessment
  area: Sheet['area']
  /** The stages that there is something to show of, in their order. */
  readings: readonly StageReading[]
  /** The criteria of the year, as they are published now. */
  criteria: Pick<YearCriteria, 'criteriaSet' | 'hash' | 'period'>
  settings: Pick<Settings, 'factSources' | 'closeDays'>
  /** The stage that this person may fill in now. */
  editing: Stage | null
  /** Where that stage differs from the one before; a reason is empty where it is still to be given. */
  departures: readonly Departure[]
  files: ReadonlyMap<string, SheetFile>
  steps: SheetStep[]
  verdicts: SheetVerdict[]
  /** For the criteria that the latest stage does not meet: what it would take. */
  ways: ReadonlyMap<string, string[]>
  today: string
  language: Language
}

/** The document view of an assessment, from what was read. */
export function buildSheet(parts: SheetParts): Sheet {
  const { assessment, area, criteria, editing, files, language } = parts
  const columns = parts.readings.map((reading) => stageCells(reading, files, language))
  const latest = columns.at(-1)
  const judged = latest?.reading ?? { criteriaSet: criteria.criteriaSet }
  const { revision, title } = judged.criteriaSet
  const rows = sheetCriteria(columns, parts.ways, language)
  const window = latest?.reading.evaluation.period ?? criteria.period
  const facts = sheetFacts({
    columns,
    used: new Set(rows.flatMap((row) => row.facts)),
    settings: parts.settings,
    area: area.id,
    window,
    language,
  })
  const inProgress = columns.find(({ head }) => head.stage === editing)
  if (inProgress && editing) {
    const drafts = draftAnswers({
      readings: inProgress.reading.readings ?? [],
      answers: assessment.answers,
      stage: editing,
      facts: factsOf(inProgress.reading.criteriaSet),
      files,
      language,
    })
    for (const fact of facts) {
      const answer = drafts.get(fact.id)
      if (answer) fact.answer = answer
    }
  }
  return {
    id: assessment.id,
    edition: assessment.edition ?? 0,
    year: assessment.year,
    status: assessment.status,
    area,
    window,
    set: {
      id: assessment.setId,
      title: textIn(title, language),
      revision,
      hash: latest?.reading.evaluation.set.hash ?? criteria.hash,
    },
    stages: stages.map((stage) => columns.find(({ head }) => head.stage === stage)?.head ?? toCome(stage)),
    editing,
    criteria: rows,
    facts,
    missing: latest ? sheetGaps(latest, facts) : [],
    departures: openDepartures(parts.departures, inProgress, language),
    posting: postingOf(assessment, parts.today),
    comments: assessment.comments ?? [],
    proposal: assessment.proposal ?? null,
    closing: closingOf(assessment),
    closesOn: closesOn(assessment, parts.settings, parts.today),
    history: sheetHistory(assessment),
    steps: parts.steps,
    verdicts: parts.verdicts,
  }
}

const toCome = (stage: Stage): SheetStage => ({ stage, state: 'to-come', outcome: null })

function openDepartures(
  departures: readonly Departure[],
  inProgress: StageCells | undefined,
  language: Language,
): OpenDeparture[] {
  const facts = factsOf(inProgress?.reading.criteriaSet ?? { facts: [] })
  return departures.flatMap(({ fact: id, from, to, reason }) => {
    const fact = facts.get(id)
    if (!fact) return []
    const text = (value: unknown) => valueText(value, fact, language) ?? '…'
    return [{ fact: id, label: textIn(fact.label, language), from: text(from), to: text(to), reason }]
  })
}

const closingOf = ({ closing }: YearAssessment): Sheet['closing'] =>
  closing ? { from: closing.from, on: closing.on } : null

function closesOn(
  assessment: YearAssessment,
  settings: SheetParts['settings'],
  today: string,
): string | null {
  const isUnfinished = (closableStatuses as readonly string[]).includes(assessment.status)
  if (!isUnfinished || today < assessment.before) return null
  return ownClosingDay(assessment, settings) ?? null
}

function postingOf({ posting }: YearAssessment, today: string): Sheet['posting'] {
  if (!posting) return null
  const { from, before, by } = posting
  return { from, last: daysAfter(before, -1), by, open: today < before }
}
