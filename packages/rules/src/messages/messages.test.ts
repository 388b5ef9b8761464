import { describe, expect, it } from 'vitest'
import { en as cliEn } from '../cli/messages/en.js'
import { vi as cliVi } from '../cli/messages/vi.js'
import { whatItTakes as whatItTakesEn } from './en/what-it-takes.js'
import { en } from './en.js'
import { whatItTakes as whatItTakesVi } from './vi/what-it-takes.js'
import { vi } from './vi.js'

/** The path of every text in a table, with its kind. */
function texts(table: object, path = ''): string[] {
  return Object.entries(table).flatMap(([key, value]) =>
    typeof value === 'object' ? texts(value, `${path}${key}.`) : [`${path}${key}: ${typeof value}`],
  )
}

describe('the messages', () => {
  it('say the same things in Vietnamese and in English', () => {
    expect(texts(vi)).toEqual(texts(en))
    expect(texts(whatItTakesVi)).toEqual(texts(whatItTakesEn))
    expect(texts(cliVi)).toEqual(texts(cliEn))
    expect(texts(vi).length).toBeGreaterThan(50)
  })
})
