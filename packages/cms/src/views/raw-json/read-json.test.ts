import { expect, test } from 'vitest'
import { before } from '../review/review.fixture.js'
import { readJson } from './read-json.js'

test('a text that is no JSON is one finding', () => {
  const { value, findings } = readJson('{ "id": ', 'vi')
  expect(value).toBeUndefined()
  expect(findings).toHaveLength(1)
  expect(findings[0]?.message).toMatch(/^Nội dung không phải là JSON hợp lệ/)
})

test('every problem of a set is listed with its line', () => {
  const set = structuredClone(before) as unknown as Record<string, unknown>
  set.revision = 'một'
  set.extra = 1
  const text = JSON.stringify(set, null, 2)
  const errors = readJson(text, 'vi').findings.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ path, line }) => [path, line])).toEqual(
    expect.arrayContaining([
      ['revision', text.split('\n').findIndex((one) => one.includes('"revision"')) + 1],
    ]),
  )
  expect(errors).toHaveLength(2)
})

test('a good set has no errors', () => {
  const { value, findings } = readJson(JSON.stringify(before), 'en')
  expect(value).toEqual(before)
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
})
