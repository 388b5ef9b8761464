import { operatorIds, operatorOf } from '@tieuchi/schemas/model'
import { describe, expect, it } from 'vitest'
import { mirrored, opposite } from './related-operators.js'

const numbers = [1, 2, 3]
const lists = [[1], [1, 2], [3]]

describe('a related operator', () => {
  it.each(operatorIds)('of %s holds exactly where it does not, or when the sides change places', (id) => {
    const { test, operand } = operatorOf(id)
    for (const found of numbers) {
      for (const required of operand === 'list' ? lists : numbers) {
        expect(operatorOf(opposite[id]).test(found, required)).toBe(!test(found, required))
        if (typeof required !== 'number') continue
        expect(operatorOf(mirrored[id]).test(required, found)).toBe(test(found, required))
      }
    }
  })
})
