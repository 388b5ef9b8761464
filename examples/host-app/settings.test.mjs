import { expect, test } from 'vitest'
import { readSettings } from './settings.mjs'

test('without an environment the app asks the admin of npm start every second', () => {
  expect(readSettings({})).toEqual({
    url: 'http://localhost:3000/api/criteria',
    intervalMs: 1_000,
    host: '127.0.0.1',
    port: 4_000,
  })
})

test('a port that is no number is refused by name', () => {
  expect(() => readSettings({ PORT: 'four' })).toThrow('PORT must be a whole number above 0, not "four".')
})
