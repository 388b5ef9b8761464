import type { Assessment } from '@tieuchi/schemas'
import fc from 'fast-check'
import { completeRecords, fieldValues } from './random-records.js'
import { completeFacts } from './random-sets.js'

/** An assessment with a value for every fact and every field of a record; classes are given only where decided. */
export const completeAssessment: fc.Arbitrary<Assessment> = fc
  .tuple(completeFacts, completeRecords)
  .map(([facts, records]) => ({ facts, ...records }))

type Fields = Record<string, unknown>

/** Something in an assessment that may be missing or unreadable. */
export interface Place {
  within: Fields
  key: string
}

/** A class that a record carries is not such a place: without it the record has another class, not an unknown one. */
const gapKeys = [...Object.keys(fieldValues), 'type', 'outcome']

/** The fields of the records in an assessment that may be missing. */
export function fieldPlaces({ events = [], lists = {} }: Partial<Assessment>): Place[] {
  return [events, ...Object.values(lists)]
    .flat()
    .flatMap((record) =>
      gapKeys.filter((key) => Object.hasOwn(record, key)).map((key) => ({ within: record as Fields, key })),
    )
}

function places(assessment: Assessment): Place[] {
  const among = (within: object | undefined) =>
    Object.keys(within ?? {}).map((key) => ({ within: within as Fields, key }))
  return [
    ...among(assessment.facts),
    ...fieldPlaces(assessment),
    ...among(assessment.lists),
    ...among(assessment.eventRecord),
    { within: assessment as unknown as Fields, key: 'events' },
  ]
}

/** An assessment, and the same one with gaps: of facts, of fields, of whole lists and of what these are complete for. */
export const assessmentWithGaps: fc.Arbitrary<{ complete: Assessment; incomplete: Assessment }> = fc
  .tuple(
    completeAssessment,
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('drop', 'null', 'text')), { maxLength: 8 }),
  )
  .map(([complete, gaps]) => {
    const incomplete = structuredClone(complete)
    const all = places(incomplete)
    for (const [pick, gap] of gaps) {
      const { within, key } = all[pick % all.length] as Place
      if (gap === 'drop') delete within[key]
      // Any text is a type, though perhaps not one of the set's, which is left out.
      else within[key] = gap === 'null' || key === 'type' ? null : '?'
    }
    return { complete, incomplete }
  })
