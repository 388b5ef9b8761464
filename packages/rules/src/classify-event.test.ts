import { expect, it } from 'vitest'
import { classifyEvent } from './classify-event.js'
import { packNamed } from './testing/pack.js'

const set = packNamed('vn.residential-area@2')
const on = '2026-05-01'
const accident = (fields: Record<string, unknown>) =>
  classifyEvent(set, { type: 'traffic-accident', ...fields }, { on })

it('A traffic accident that killed one person is serious, and so is its gravity', () => {
  expect(accident({ deaths: 1, injured: 0, 'injury-rate': 0, damage: 0 })).toEqual([
    { field: 'severity', options: ['serious'], stated: false, missing: [] },
    { field: 'gravity', options: ['serious'], stated: false, missing: [] },
  ])
})

it('An event with gaps keeps the classes that are possible and names what would settle them', () => {
  const [severity] = accident({ deaths: 2 })
  expect(severity).toEqual({
    field: 'severity',
    options: ['especially-serious', 'very-serious'],
    stated: false,
    missing: ['injured', 'injury-rate', 'damage'],
  })
})

it('A class that the event carries stands', () => {
  const [severity, gravity] = accident({ deaths: 0, severity: 'very-serious' })
  expect(severity).toMatchObject({ options: ['very-serious'], stated: true, missing: [] })
  expect(gravity).toMatchObject({ options: ['serious'], stated: false })
})

it('A type that the set does not have has no classes, and a day that is none is refused', () => {
  expect(classifyEvent(set, { type: 'eclipse' }, { on })).toEqual([])
  expect(() => classifyEvent(set, { type: 'fire' }, { on: '2026-02-30' })).toThrow('calendar date')
})
