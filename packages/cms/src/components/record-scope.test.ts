import type { FormState } from 'payload'
import { expect, it } from 'vitest'
import { everything } from '../mapping/everything.fixture.js'
import { wholeFields } from '../mapping/form-path.js'
import { toForm } from '../mapping/to-form.js'
import { recordScopeAt } from './record-scope.js'

/** The form state of the set that uses every key, as Payload keeps it: one entry per field, rows by index. */
function formState(value: unknown = toForm(everything), path = '', name = ''): FormState {
  if (typeof value !== 'object' || value === null || wholeFields.has(name)) return { [path]: { value } }
  const own: FormState = Array.isArray(value) ? { [path]: { value: value.length, rows: [] } } : {}
  return Object.assign(
    own,
    ...Object.entries(value).map(([key, inner]) => formState(inner, path ? `${path}.${key}` : key, key)),
  )
}

const factAt = (id: string) => everything.facts.findIndex((fact) => fact.id === id)
const scope = (path: string, fields = formState()) => recordScopeAt(fields, path)?.map(({ id }) => id)

it('A class follows from the other fields of the same record', () => {
  expect(scope('eventTypes.0.fields.2.classification.rows.0.when')).toEqual(['deaths', 'arson', 'place'])
})

it('What is counted from events is chosen by the fields of those events', () => {
  expect(scope(`facts.${factAt('fires')}.derived.where`)).toEqual(['deaths', 'arson', 'severity', 'place'])
  expect(scope(`facts.${factAt('deaths')}.derived.field`)).toContain('deaths')
})

it('Several event types are chosen by what they have in common', () => {
  const place = `facts.${factAt('fires')}.derived`
  const fields = { ...formState(), [`${place}.events`]: { value: ['fire', 'accident'] } }
  expect(scope(`${place}.where`, fields)).toEqual([])
})

it('An entry of a list of judged subjects has an outcome', () => {
  expect(scope(`facts.${factAt('safe-areas')}.derived.meets`)).toEqual(['outcome'])
})

it('Conditions elsewhere are about facts', () => {
  expect(scope('criteria.0.condition')).toBeUndefined()
  expect(scope('criteria.0.tiers.0.when')).toBeUndefined()
  expect(scope('exclusions.0.when')).toBeUndefined()
})

it('A record without anything chosen offers nothing yet', () => {
  const place = `facts.${factAt('fires')}.derived`
  expect(scope(`${place}.where`, { ...formState(), [`${place}.events`]: { value: [] } })).toEqual([])
})
