import { expect, test } from 'vitest'
import { en } from './en.js'
import { vi } from './vi.js'

const kinds = (table: object, path = ''): string[] =>
  Object.entries(table).flatMap(([key, value]) =>
    typeof value === 'object' ? kinds(value, `${path}${key}.`) : [`${path}${key}: ${typeof value}`],
  )

test('the document view of an assessment has the same texts in Vietnamese and in English', () => {
  expect(kinds(en)).toEqual(kinds(vi))
})
