import { describe, expect, it } from 'vitest'
import { looseSet } from '../../testing/sample-set.js'
import { unsoundSets } from '../../testing/unsound-sets.js'
import { checkReasoning } from './check-reasoning.js'

describe('a set that cannot mean what it says', () => {
  it.each(unsoundSets)('is told $code: $why', ({ change, code, at, data, severity }) => {
    const set = looseSet()
    change(set)
    expect(checkReasoning(set)).toEqual([{ code, path: at, data, severity }])
  })
})
