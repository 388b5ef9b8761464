import type { Fact } from '@tieuchi/schemas'
import { textIn } from '@tieuchi/schemas/model'
import type { PayloadRequest } from 'payload'
import { type Language, languageOf } from '../../../i18n/language.js'
import type { YearAssessment } from '../../collections/assessment.js'
import type { Verdict } from '../../collections/verdict.js'
import { differencesBetween } from '../../operations/assessment/differences.js'
import type { VerdictDifferences } from '../../operations/assessment/steps.js'
import { sameCriteria, type YearCriteria } from '../../records/year-criteria.js'
import type { ReadableDifferences, SheetVerdict } from './sheet.js'
import { factsOf } from './sheet-criteria.js'
import { valueText } from './value-text.js'

/**
 * Every verdict that was given, the latest first; one that was given again says what differs from the one that counts.
 * @param verdicts of the assessment, the earliest first
 * @param counts the verdict of the last stage that was handed in
 */
export async function sheetVerdicts(
  req: PayloadRequest,
  verdicts: readonly Verdict[],
  counts: Verdict | undefined,
): Promise<SheetVerdict[]> {
  const language = languageOf(req)
  const listed: SheetVerdict[] = []
  for (const verdict of verdicts) {
    const { id, stage, at, by, outcome, revision, on, knownAt } = verdict
    const line: SheetVerdict = { id, stage, at, by, outcome, revision, on, knownAt: knownAt ?? null }
    if (counts && (stage === 'rerun' || stage === 'appeal')) {
      const found = await differencesBetween(req, counts, verdict)
      line.differences = readable(found, await setsOf(req, [counts, verdict]), language)
    }
    listed.unshift(line)
  }
  return listed
}

const setsOf = (req: PayloadRequest, verdicts: readonly Verdict[]): Promise<YearCriteria[]> =>
  Promise.all(verdicts.map(({ setId, year, setHash }) => sameCriteria(req, setId, year, setHash)))

/** @param sets the criteria that judged, the earlier first */
function readable(
  { outcome, revision, facts, criteria }: VerdictDifferences,
  sets: readonly Pick<YearCriteria, 'criteriaSet'>[],
  language: Language,
): ReadableDifferences {
  const known = new Map<string, Fact>(sets.flatMap(({ criteriaSet }) => [...factsOf(criteriaSet)]))
  const titles = new Map(
    sets.flatMap(({ criteriaSet }) =>
      criteriaSet.criteria.map(({ id, title }) => [id, textIn(title, language)]),
    ),
  )
  return {
    outcome,
    revision,
    facts: facts.flatMap(({ fact: id, before, after }) => {
      const fact = known.get(id)
      if (!fact) return []
      const text = (value: unknown) => valueText(value, fact, language)
      return [{ label: textIn(fact.label, language), before: text(before), after: text(after) }]
    }),
    criteria: criteria.map((criterion) => ({ ...criterion, title: titles.get(criterion.id) ?? '' })),
  }
}

/** The verdict of the last stage that was handed in. */
export function countingVerdict(
  { submitted }: Pick<YearAssessment, 'submitted'>,
  verdicts: readonly Verdict[],
): Verdict | undefined {
  const id = (submitted.final ?? submitted.appraisal ?? submitted.self)?.verdict
  return verdicts.find((verdict) => verdict.id === id)
}
