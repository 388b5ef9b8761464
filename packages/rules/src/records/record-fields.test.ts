import type { RecordField } from '@tieuchi/schemas'
import { describe, expect, it } from 'vitest'
import { aField, anEventType, aParameter } from '../testing/a-criteria-set.js'
import { deaths, fire, grades, read, setWith } from '../testing/a-record-set.js'

describe('a class of an event', () => {
  const set = setWith({
    serious: {
      kind: 'count',
      events: ['fire'],
      where: { fact: 'severity', operator: 'in', value: ['serious', 'grave'] },
    },
    grave: {
      kind: 'count',
      events: ['fire'],
      where: { fact: 'severity', operator: 'equal', value: 'grave' },
    },
  })
  const judged = (rest: object) => {
    const { serious, grave } = read(set, { facts: {}, events: [{ type: 'fire', on: '2026-01-01', ...rest }] })
    return [serious, grave].map((reading) => {
      if (!reading || !('unknown' in reading))
        return reading && 'value' in reading ? reading.value : undefined
      const fields = reading.unknown.map(({ code, field }) => `${field} ${code}`)
      return [reading.range?.minimum, reading.range?.maximum, ...fields].join(' ')
    })
  }

  it('is that of the first row that holds, else the class of all others', () => {
    expect(judged({ deaths: 3, damage: 0 })).toEqual([1, 1])
    expect(judged({ deaths: 1, damage: 0 })).toEqual([1, 0])
    expect(judged({ deaths: 0, damage: 2_900_000_000 })).toEqual([0, 0])
    expect(judged({ deaths: 0, damage: 3_000_000_000 })).toEqual([1, 0])
  })

  it('stands where the record carries it, whatever its fields say', () => {
    expect(judged({ severity: 'light', deaths: 5 })).toEqual([0, 0])
    expect(judged({ severity: 'grave' })).toEqual([1, 1])
  })

  it('is one of several where fields are missing, and decides what they agree on', () => {
    expect(judged({ damage: 3_000_000_000 })).toEqual([1, '0 1 deaths field-missing'])
    expect(judged({ deaths: 0 })).toEqual(['0 1 damage field-missing', 0])
    expect(judged({ severity: 'terrible', deaths: 'two', damage: 5 })).toEqual([
      '0 1 deaths field-unreadable severity field-unreadable',
      '0 1 deaths field-unreadable severity field-unreadable',
    ])
  })

  it('that rests on a threshold without a value that day is open', () => {
    const later = setWith(
      {
        serious: {
          kind: 'count',
          events: ['fire'],
          where: { fact: 'severity', operator: 'notEqual', value: 'light' },
        },
      },
      { parameters: [aParameter('serious-from', [['2030-01-01', 1]], { unit: 'dong' })] },
    )
    expect(read(later, { facts: {}, events: [fire('2026-01-01')] }).serious).toEqual({
      range: { minimum: 0, maximum: 1, whole: true },
      unknown: [{ code: 'parameter-without-value', parameter: 'serious-from' }],
    })
  })

  it('may rest on other classes, 90 deep and each asked for twice, in no time', () => {
    const levels = Array.from({ length: 90 }, (_, index): RecordField => {
      const before =
        index === 0 ? undefined : { fact: `level-${index - 1}`, operator: 'equal' as const, value: 'grave' }
      const first = { fact: 'deaths', operator: 'greaterThan' as const, value: 3 }
      return aField(`level-${index}`, {
        type: 'choice',
        options: grades,
        classification: {
          rows: [
            { option: 'grave', when: before ?? first },
            { option: 'serious', when: { any: [before ?? first, { not: before ?? first }] } },
          ],
        },
      })
    })
    const deep = setWith(
      {
        grave: {
          kind: 'count',
          events: ['fire'],
          where: { fact: 'level-89', operator: 'equal', value: 'grave' },
        },
      },
      { eventTypes: [anEventType('fire', [deaths, ...levels.reverse()])], parameters: [] },
    )
    const began = performance.now()
    expect(read(deep, { facts: {}, events: [fire('2026-01-01', { deaths: 4 })] }).grave).toEqual({ value: 1 })
    expect(read(deep, { facts: {}, events: [fire('2026-01-01', { deaths: null })] }).grave).toMatchObject({
      range: { minimum: 0, maximum: 1 },
      unknown: [{ code: 'field-missing', field: 'deaths' }],
    })
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})
