import { expect, it } from 'vitest'
import { en } from './en.js'
import { vi } from './vi.js'

/** The path of every text in a table, with its kind. */
function texts(table: object, path = ''): string[] {
  return Object.entries(table).flatMap(([key, value]) =>
    typeof value === 'object' ? texts(value, `${path}${key}.`) : [`${path}${key}: ${typeof value}`],
  )
}

it('the words of changes are the same in Vietnamese and in English', () => {
  expect(texts(vi)).toEqual(texts(en))
})
