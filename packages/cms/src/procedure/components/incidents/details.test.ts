import { findPack } from '@tieuchi/schemas/packs'
import { expect, it } from 'vitest'
import {
  classesOf,
  detailProblem,
  type FormCriteria,
  fittingDetails,
  partsOf,
  strayDetails,
  withDetail,
} from './details.js'

const [pack] = findPack('vn.residential-area@2')
const criteria = pack?.criteriaSet as FormCriteria
const typeOf = (id: string) => {
  const found = criteria.eventTypes?.find((one) => one.id === id)
  if (!found) throw new Error(id)
  return found
}
const ids = (fields: { id: string }[]) => fields.map(({ id }) => id)

it('A person records numbers, and the engine classifies', () => {
  const { recorded, classified } = partsOf(typeOf('traffic-accident'))
  expect(ids(recorded)).toEqual(['in-area', 'deaths', 'injured', 'injury-rate', 'damage'])
  expect(ids(classified)).toEqual(['severity', 'gravity'])
})

it('The class follows what is written, and says what is still open', () => {
  const classes = (details: Record<string, number>) =>
    classesOf(criteria, 'traffic-accident', '2026-03-01', details)
  const whole = { deaths: 1, injured: 0, 'injury-rate': 0, damage: 0 }
  expect(classes(whole).get('gravity')).toMatchObject({ options: ['serious'], missing: [] })
  expect(classes({ deaths: 0 }).get('severity')?.missing).toContain('damage')
})

it('A value that is emptied leaves no trace, and what another type does not ask for is dropped', () => {
  expect(withDetail({ deaths: 1 }, 'deaths', null)).toBeNull()
  expect(withDetail(null, 'deaths', 0)).toEqual({ deaths: 0 })
  const details = { 'in-area': true, deaths: 1 }
  expect(fittingDetails(details, typeOf('social-evil'))).toEqual({ 'in-area': true })
  expect(fittingDetails(details, undefined)).toBeNull()
  expect(strayDetails(details, typeOf('social-evil'))).toEqual(['deaths'])
})

it('A value is held to its field while it is typed; nothing recorded is no problem', () => {
  const [, deaths] = typeOf('traffic-accident').fields
  const problem = (value: unknown) => deaths && detailProblem(deaths, value, '2026-03-01', criteria)
  expect(problem(-1)).toBe('out-of-range')
  expect(problem('hai')).toBe('wrong-type')
  expect(problem(undefined)).toBeUndefined()
  expect(problem(2)).toBeUndefined()
})
