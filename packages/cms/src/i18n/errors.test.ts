import { expect, it } from 'vitest'
import { en } from './errors/en.js'
import { vi } from './errors/vi.js'

const blanks = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort()

it.each(Object.keys(vi) as (keyof typeof vi)[])(
  '%s is said in both languages with the same details',
  (code) => {
    expect(en[code]).toBeTruthy()
    expect(blanks(en[code])).toEqual(blanks(vi[code]))
  },
)
