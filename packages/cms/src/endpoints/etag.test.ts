import { expect, it } from 'vitest'
import { matchesETag } from './etag.js'

it.each([
  ['"sha256-a"', true],
  ['W/"sha256-a"', true],
  ['"other", "sha256-a"', true],
  ['"other" ,W/"sha256-a"', true],
  ['*', true],
  ['"other"', false],
  ['sha256-a', false],
  ['', false],
])('If-None-Match: %s names the tag "sha256-a": %s', (header, expected) => {
  expect(matchesETag(header, 'sha256-a')).toBe(expected)
})
