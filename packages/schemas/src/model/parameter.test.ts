import { describe, expect, it } from 'vitest'
import type { Parameter } from '../parameter.js'
import { parameterValueOn } from './parameter.js'

const dated = (...values: [from: string, value: number, before?: string][]): Parameter => ({
  id: 'share',
  label: { vi: 'Tỷ lệ' },
  type: 'number',
  unit: 'percent',
  values: values.map(([from, value, before]) => ({
    from,
    ...(before === undefined ? {} : { before }),
    value,
    legalBasis: [],
    verification: 'verified',
  })),
})

describe('the value of a parameter on a date', () => {
  const share = dated(['2020-01-01', 100], ['2024-01-01', 95, '2025-01-01'], ['2026-01-01', 90])
  const on = (date: string) => parameterValueOn(share, date)?.value

  it('is none before the first value begins', () => {
    expect(on('2019-12-31')).toBeUndefined()
  })

  it('holds until the next value begins', () => {
    expect(on('2020-01-01')).toBe(100)
    expect(on('2023-12-31')).toBe(100)
    expect(on('2024-01-01')).toBe(95)
  })

  it('is none in the gap after a value that ended', () => {
    expect(on('2024-12-31')).toBe(95)
    expect(on('2025-01-01')).toBeUndefined()
    expect(on('2025-12-31')).toBeUndefined()
  })

  it('holds for ever where nothing follows', () => {
    expect(on('2026-01-01')).toBe(90)
    expect(on('2999-01-01')).toBe(90)
  })

  it('does not depend on the order in which the values are written', () => {
    const shuffled = dated(['2026-01-01', 90], ['2020-01-01', 100], ['2024-01-01', 95, '2025-01-01'])
    for (const date of ['2019-01-01', '2022-01-01', '2024-06-01', '2025-06-01', '2027-01-01']) {
      expect(parameterValueOn(shuffled, date)?.value).toBe(on(date))
    }
  })

  it('does not fall back to the value before one that ended', () => {
    expect(
      parameterValueOn(dated(['2020-01-01', 100], ['2021-01-01', 90, '2022-01-01']), '2023-01-01'),
    ).toBeUndefined()
  })
})
