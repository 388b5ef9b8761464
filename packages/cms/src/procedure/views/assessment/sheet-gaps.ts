import { missingFacts } from '../../records/missing.js'
import type { SheetFact, SheetGap } from './sheet.js'
import type { StageCells } from './stage-cells.js'

/** What keeps the answer of a stage open, each once, with who can supply it and which criteria wait for it. */
export function sheetGaps(
  { reading: { evaluation, readings = [], criteriaSet }, explanation, facts }: StageCells,
  rows: readonly Pick<SheetFact, 'id' | 'label' | 'supplier'>[],
): SheetGap[] {
  const known = rows.map(({ id, supplier }) => ({ fact: id, supplier }))
  const sentences = new Map(
    evaluation.missing.map(({ fact, record, field }, index) => [
      keyOf(fact, record?.id, field),
      explanation.missing[index] ?? '',
    ]),
  )
  return missingFacts(evaluation, readings.length > 0 ? readings : known).map(
    ({ fact, supplier, code, record, field }) => {
      const waiting = new Set(
        evaluation.criteria.filter(({ missing }) => missing.includes(fact)).map(({ id }) => id),
      )
      const sentence = code === 'not-reported' ? undefined : sentences.get(keyOf(fact, record, field))
      const note = facts.get(fact)?.note
      return {
        fact,
        label: rows.find(({ id }) => id === fact)?.label ?? fact,
        supplier,
        criteria: criteriaSet.criteria.filter(({ id }) => waiting.has(id)).map(({ code }) => code),
        ...(sentence && { sentence }),
        ...(note && { explained: note }),
      }
    },
  )
}

const keyOf = (...parts: (string | undefined)[]): string => JSON.stringify(parts.map((part) => part ?? null))
