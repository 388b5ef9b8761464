import { type Explanation, explain } from '@tieuchi/rules'
import type { Fact, FactEvaluation } from '@tieuchi/schemas'
import type { Language } from '../../../i18n/language.js'
import type { CriterionCell, FactCell, SheetFile, SheetStage } from './sheet.js'
import type { StageReading } from './stage-reading.js'
import { foundText, valueText } from './value-text.js'

/** A stage in words: the column's head, and a cell for every criterion and every fact. */
export interface StageCells {
  reading: StageReading
  explanation: Explanation
  head: SheetStage
  criteria: Map<string, CriterionCell>
  facts: Map<string, FactCell>
}

/** @param files the papers that this person may see, by id */
export function stageCells(
  reading: StageReading,
  files: ReadonlyMap<string, SheetFile>,
  language: Language,
): StageCells {
  const { stage, evaluation, criteriaSet, submitted } = reading
  const explanation = explain(evaluation, criteriaSet, language)
  const { summary, requirements = [], exclusions = [] } = explanation
  const besides = [...exclusions, ...requirements].map(({ text, outcome, because }) => ({
    text,
    outcome,
    because,
  }))
  const facts = new Map(criteriaSet.facts.map((fact) => [fact.id, fact]))
  return {
    reading,
    explanation,
    head: {
      stage,
      state: submitted ? 'submitted' : 'in-progress',
      outcome: evaluation.outcome,
      summary,
      ...(besides.length > 0 && { besides }),
      ...submitted,
    },
    criteria: new Map(
      explanation.criteria.map(({ id, outcome, verdict, reasons, points, legalBasis }) => [
        id,
        { outcome, verdict, reasons, legalBasis, ...(points && { points }) },
      ]),
    ),
    facts: new Map(
      (evaluation.facts ?? []).flatMap((found) => {
        const fact = facts.get(found.id)
        return fact ? [[found.id, factCell(found, fact, reading, files, language)] as const] : []
      }),
    ),
  }
}

function factCell(
  found: FactEvaluation,
  fact: Fact,
  { answers, departures, readings }: StageReading,
  files: ReadonlyMap<string, SheetFile>,
  language: Language,
): FactCell {
  const { recorded, answer: latest } = readings?.find((one) => one.fact === fact.id) ?? {}
  const answer = answers[fact.id] ?? latest
  const departure = departures.find((one) => one.fact === fact.id)
  const papers = (answer?.files ?? []).flatMap((id) => files.get(id) ?? [])
  const text = foundText(found, fact, language)
  const onRecord = valueText(recorded, fact, language)
  return {
    text,
    ...(onRecord !== null && onRecord !== text && { recorded: onRecord }),
    ...(answer?.note && { note: answer.note }),
    ...(answer?.note && answer.by && { by: answer.by.name }),
    ...(papers.length > 0 && { files: papers }),
    ...(departure && {
      departure: { from: valueText(departure.from, fact, language) ?? '…', reason: departure.reason },
    }),
  }
}
