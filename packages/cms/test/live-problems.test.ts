import type { Field, Tab } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { withLiveProblems } from '../src/fields/with-live-problems.js'
import { toForm } from '../src/index.js'
import { type Cms, openCms } from './cms.js'
import { pack } from './packs.js'

let cms: Cms
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

type Validate = (value: unknown, options: Record<string, unknown>) => string | true

/** The check that the form runs on one field of a parameter's dated value. */
function validateOf(name: string): Validate {
  const value: Field = { type: 'array', name: 'values', fields: [{ type: 'json', name }] }
  const tab: Tab = { label: 'Ngưỡng', fields: [{ type: 'array', name: 'parameters', fields: [value] }] }
  const [tabs] = withLiveProblems([{ type: 'tabs', tabs: [tab] }])
  const path = (fields: Field[], ...names: string[]): Field => {
    const found = fields.find((field) => 'name' in field && field.name === names[0]) as Field
    return names.length === 1 ? found : path((found as { fields: Field[] }).fields, ...names.slice(1))
  }
  const fields = (tabs as { tabs: Tab[] }).tabs[0]?.fields ?? []
  return (path(fields, 'parameters', 'values', name) as unknown as { validate: Validate }).validate
}

/** What the form says of the threshold of registered households when its value is this. */
async function said(value: unknown, event: 'onChange' | 'submit' = 'onChange') {
  const set = structuredClone(pack('vn.residential-area', 2))
  const at = set.parameters.findIndex(({ id }) => id === 'registered-households-minimum')
  const data = toForm(set) as { parameters: { values: Record<string, unknown>[] }[] }
  const siblingData = data.parameters[at]?.values[0] as Record<string, unknown>
  siblingData.value = value
  const req = await cms.as('drafter')
  return validateOf('value')(value, { event, name: 'value', data, siblingData, req })
}

it('says on the field what is wrong while it is being mended, and nothing once it is right', async () => {
  expect(await said(120)).toMatch(/nằm ngoài phạm vi của đơn vị/)
  expect(await said('nhiều')).toMatch(/Giá trị phải là số/)
  expect(await said(95)).toBe(true)
})

it('leaves saving to the check of the whole set', async () => {
  expect(await said(120, 'submit')).toBe(true)
})
