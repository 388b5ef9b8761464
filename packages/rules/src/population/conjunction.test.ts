import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seeded } from '../testing/seed.js'
import { allBut, conjunctionOf, together } from './conjunction.js'
import { emptyMask, has, type Masks, setBit } from './mask.js'

const rows = 40
/** Not met, open, met. */
const truth = fc.constantFrom(0, 1, 2)

function masksOf(truths: readonly number[]): Masks {
  const [yes, maybe] = [emptyMask(rows), emptyMask(rows)]
  truths.forEach((one, row) => {
    if (one === 2) setBit(yes, row)
    if (one >= 1) setBit(maybe, row)
  })
  return truths.includes(1) ? { yes, maybe } : { yes, maybe: yes }
}

const truthsOf = ({ yes, maybe }: Masks): number[] =>
  Array.from({ length: rows }, (_, row) => Number(has(yes, row)) + Number(has(maybe, row)))

describe('a conjunction', () => {
  it('is the same when one or some of its criteria come out otherwise as when it is made anew', () => {
    const inRows = fc.oneof(
      fc.array(truth, { minLength: rows, maxLength: rows }),
      fc.array(fc.constantFrom(0, 2, 2, 2), { minLength: rows, maxLength: rows }),
    )
    const several = fc.integer({ min: 0, max: 5 }).chain((count) => {
      const all = fc.array(inRows, { minLength: count, maxLength: count })
      return fc.tuple(all, all, fc.array(fc.boolean(), { minLength: count, maxLength: count }))
    })
    fc.assert(
      fc.property(several, ([before, after, isTouched]) => {
        const criteria = before.map((_, condition) => ({ condition, applicability: undefined }))
        const nodes = before.map(masksOf)
        const truths = before.map((own, place) => (isTouched[place] ? (after[place] as number[]) : own))
        const least = (all: readonly number[][]) =>
          Array.from({ length: rows }, (_, row) => Math.min(2, ...all.map((own) => own[row] as number)))
        const conjunction = conjunctionOf(criteria, nodes, rows)
        expect(truthsOf(conjunction.all)).toEqual(least(before))
        const touched = criteria.filter((_, place) => isTouched[place])
        const others = allBut(conjunction, criteria, touched, nodes)
        const untouched = before.filter((_, place) => !isTouched[place])
        expect(others ? truthsOf(others) : []).toEqual(others ? least(untouched) : [])
        const changed = touched.length === 0 ? others : together(touched, truths.map(masksOf), others)
        expect(changed && truthsOf(changed)).toEqual(least(truths))
      }),
      seeded(500),
    )
  })
})
