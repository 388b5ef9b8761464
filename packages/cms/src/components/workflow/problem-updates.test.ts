import { resolveOverlay } from '@tieuchi/rules/overlays'
import { findPack } from '@tieuchi/schemas/packs'
import type { FormState } from 'payload'
import { expect, it } from 'vitest'
import { wholeFields } from '../../mapping/form-path.js'
import { toForm } from '../../mapping/to-form.js'
import { problemUpdates } from './problem-updates.js'

/** The form of a set, the national one unless told, as Payload keeps it: one entry per field, rows by index. */
function formState(set = findPack('vn.residential-area')[1]?.criteriaSet): FormState {
  const fields: FormState = {}
  const add = (value: unknown, path: string, name: string) => {
    if (typeof value !== 'object' || value === null || wholeFields.has(name)) {
      fields[path] = { value, valid: true }
    } else if (Array.isArray(value)) {
      fields[path] = { value: value.length, rows: [], disableFormData: value.length > 0, valid: true }
      value.forEach((row, index) => {
        add(row, `${path}.${index}`, '')
      })
    } else {
      for (const [key, inner] of Object.entries(value)) add(inner, path ? `${path}.${key}` : key, key)
    }
  }
  if (set) add(toForm(set), '', '')
  return fields
}

const threshold = 'parameters.1.values.0.value'
const refused = 'Giá trị 120 nằm ngoài phạm vi của đơn vị “phần trăm” (từ 0 đến 100).'
const withValue = (value: number, says: { valid: boolean; errorMessage?: string }) => ({
  ...formState(),
  [threshold]: { value, ...says },
})

it('changes nothing in a form that is right', () => {
  expect(problemUpdates(formState(), 'vi')).toEqual([])
})

it('puts back a sentence that a late answer wiped', () => {
  const expected = [{ path: threshold, valid: false, errorMessage: refused }]
  expect(problemUpdates(withValue(120, { valid: true }), 'vi')).toEqual(expected)
  expect(problemUpdates(withValue(120, { valid: false, errorMessage: refused }), 'vi')).toEqual([])
})

it('takes away a sentence that a late answer brought back', () => {
  const expected = [{ path: threshold, valid: true, errorMessage: undefined }]
  expect(problemUpdates(withValue(95, { valid: false, errorMessage: refused }), 'vi')).toEqual(expected)
})

it('leaves to the server what only the server knows', () => {
  const fields = { ...formState(), revision: { value: 2, valid: false, errorMessage: 'Đã có bản số 2.' } }
  expect(problemUpdates(fields, 'vi')).toEqual([])
})

it('says of a local set what its base does not allow', () => {
  const [, pack] = findPack('vn.residential-area')
  if (!pack) throw new Error('There is no such pack.')
  const base = pack.criteriaSet
  const local = resolveOverlay(base, {
    formatVersion: 1,
    id: 'province.residential-area',
    revision: 1,
    base: { id: base.id, revision: base.revision },
    title: { vi: 'Bộ của tỉnh' },
    inForce: base.inForce,
  })
  const fields = formState({ ...local, window: { start: '01-01' } })
  expect(problemUpdates(fields, 'vi')).toEqual([])
  expect(problemUpdates(fields, 'vi', base)).toMatchObject([{ path: 'window.start', valid: false }])
})
