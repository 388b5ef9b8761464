import { describe, expect, it } from 'vitest'
import { isRecordComplete } from './event-record.js'

const period = { from: '2025-11-01', before: '2026-11-01' }
const isComplete = (stated: unknown, window?: 'previous') =>
  isRecordComplete(stated, ['fire', 'drill'], period, window)

describe('a record of events', () => {
  it('is complete for the period, and not for the year before, where nothing is stated', () => {
    expect([undefined, null, {}].map((stated) => isComplete(stated))).toEqual([true, true, true])
    expect([undefined, null, {}].map((stated) => isComplete(stated, 'previous'))).toEqual([
      false,
      false,
      false,
    ])
  })

  it('is complete from the day that is stated', () => {
    expect(isComplete({ from: '2025-11-01' })).toBe(true)
    expect(isComplete({ from: '2025-11-02' })).toBe(false)
    expect(isComplete({ from: '2024-11-01' }, 'previous')).toBe(true)
    expect(isComplete({ from: '2024-11-02' }, 'previous')).toBe(false)
  })

  it('is complete only for the types that are stated', () => {
    expect(isComplete({ types: ['drill', 'crime', 'fire'] })).toBe(true)
    expect(isComplete({ types: ['fire'] })).toBe(false)
    expect(isComplete({ from: '2020-01-01', types: ['fire'] }, 'previous')).toBe(false)
  })

  it.each(['all', 7, true, { from: 'always' }, { from: 2025 }, { types: 'fire' }, { types: {} }])(
    'is complete for nothing where that is stated as %j',
    (stated) => {
      expect([isComplete(stated), isComplete(stated, 'previous')]).toEqual([false, false])
    },
  )
})
