import type { CriteriaSet, Criterion, Fact } from '@tieuchi/schemas'
import { textIn } from '@tieuchi/schemas/model'
import type { Language } from '../../../i18n/language.js'
import { factsOfCriterion } from './criterion-facts.js'
import type { SheetCriterion } from './sheet.js'
import type { StageCells } from './stage-cells.js'

/**
 * The criteria of all stages as rows: those of the latest stage in their order, then those that only an earlier
 * revision had.
 * @param columns the stages in their order
 * @param ways what it would take, by criterion
 */
export function sheetCriteria(
  columns: readonly StageCells[],
  ways: ReadonlyMap<string, string[]>,
  language: Language,
): SheetCriterion[] {
  const rows = new Map<string, SheetCriterion>()
  for (const { reading, explanation } of [...columns].reverse()) {
    const facts = factsOf(reading.criteriaSet)
    for (const criterion of reading.criteriaSet.criteria) {
      if (rows.has(criterion.id)) continue
      const told = explanation.criteria.find(({ id }) => id === criterion.id)
      rows.set(criterion.id, {
        ...row(criterion, facts, language),
        ...(told?.origin && { origin: told.origin }),
        takes: ways.get(criterion.id) ?? [],
      })
    }
  }
  for (const { criteria, head } of columns) {
    for (const [id, cell] of criteria) {
      const criterion = rows.get(id)
      if (criterion) criterion.cells[head.stage] = cell
    }
  }
  return [...rows.values()]
}

function row(criterion: Criterion, facts: ReadonlyMap<string, Fact>, language: Language): SheetCriterion {
  const { id, code, title, verification, note } = criterion
  return {
    id,
    code,
    title: textIn(title, language),
    verification,
    ...(note && { note: textIn(note, language) }),
    facts: factsOfCriterion(criterion, facts),
    takes: [],
    cells: {},
  }
}

/** The facts of a set by their id. */
export const factsOf = ({ facts }: Pick<CriteriaSet, 'facts'>): Map<string, Fact> =>
  new Map(facts.map((fact) => [fact.id, fact]))
