import { describe, expect, it } from 'vitest'
import type { Registration } from '../collections/registration.js'
import type { AreaRecords } from './area-records.js'
import { recordedValue, sourceOf } from './facts.js'

const period = { from: '2024-11-01', before: '2025-11-01' }

const filed: Registration = {
  id: 'r',
  area: 'a',
  year: 2025,
  status: 'filed',
  filedOn: '2025-03-01',
  partyResolutionOn: '2025-02-10',
  householdsResiding: 90,
  commitmentMode: 'one-by-one',
}

const records = (changes: Partial<AreaRecords> = {}): AreaRecords => ({
  area: { id: 'a', code: 'KDC-01', name: 'Khu Một', households: 100 },
  registration: undefined,
  committed: 0,
  groups: [],
  incidents: [],
  ...changes,
})

const read = (source: Parameters<typeof recordedValue>[0], of: AreaRecords) =>
  recordedValue(source, of, period).value

describe('what nobody recorded', () => {
  it.each([
    'registration-filed',
    'registration-filed-on',
    'party-resolution',
    'party-resolution-on',
    'households-committed',
    'self-management-models',
  ] as const)('of %s is missing, and neither 0 nor false', (source) => {
    expect(read(source, records())).toBeNull()
    expect(read(source, records({ registration: { ...filed, status: 'draft' } }))).toBeNull()
  })

  it('of the households is taken from the register of areas', () => {
    expect(recordedValue('households-residing', records(), period)).toEqual({
      value: 100,
      record: { collection: 'areas', id: 'a' },
    })
  })
})

describe('a filed registration', () => {
  const of = records({ registration: filed, committed: 88 })

  it('gives its days and numbers, and says where they stand', () => {
    expect(read('registration-filed', of)).toBe(true)
    expect(recordedValue('registration-filed-on', of, period)).toEqual({
      value: '2025-03-01',
      record: { collection: 'registrations', id: 'r' },
    })
    expect(read('party-resolution', of)).toBe(true)
    expect(read('party-resolution-on', of)).toBe('2025-02-10')
    expect(read('households-residing', of)).toBe(90)
    expect(read('households-committed', of)).toBe(88)
  })

  it('without any household counts 0, because its list is there', () => {
    expect(read('households-committed', records({ registration: filed }))).toBe(0)
  })

  it('with totals only gives the total', () => {
    const registration: Registration = { ...filed, commitmentMode: 'totals', householdsCommitted: 85 }
    expect(read('households-committed', records({ registration, committed: 3 }))).toBe(85)
  })

  it('after the window is not one of the year', () => {
    const late = records({ registration: { ...filed, filedOn: '2025-11-01' } })
    expect(read('registration-filed', late)).toBe(false)
  })
})

describe('the self-management models', () => {
  const group = (kind: string, from = '2024-01-01', before: string | null = null) => ({
    id: kind,
    area: 'a',
    kind,
    from,
    before,
  })
  const exist = (...groups: AreaRecords['groups']) => read('self-management-models', records({ groups }))

  it('exist where one on security and one on fire safety work when the window ends', () => {
    expect(exist(group('security-model'), group('fire-safety-model', '2025-10-31'))).toBe(true)
    expect(exist(group('security-model'), group('fire-safety-model', '2024-01-01', '2025-11-01'))).toBe(true)
  })

  it('do not exist where one is not there, ended before that or began after it', () => {
    expect(exist(group('security-model'))).toBe(false)
    expect(exist(group('security-model'), group('fire-safety-model', '2024-01-01', '2025-10-31'))).toBe(false)
    expect(exist(group('security-model'), group('fire-safety-model', '2025-11-01'))).toBe(false)
  })

  it('are missing where only other groups are recorded', () => {
    expect(exist(group('guards'))).toBeNull()
  })
})

it('a fact that the settings do not name is attested by the board', () => {
  const settings = {
    factSources: [{ fact: 'movement-grade', source: 'attested', supplier: 'police' } as const],
  }
  expect(sourceOf(settings, 'movement-grade').supplier).toBe('police')
  expect(sourceOf(settings, 'complex-disputes')).toEqual({ source: 'attested', supplier: 'board' })
})
