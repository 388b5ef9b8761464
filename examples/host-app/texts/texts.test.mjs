import { expect, test } from 'vitest'
import { languageOf, texts } from './texts.mjs'

const namesIn = (words, path = '') =>
  Object.entries(words).flatMap(([name, word]) =>
    typeof word === 'object' ? namesIn(word, `${path}${name}.`) : `${path}${name} ${typeof word}`,
  )

test('both languages say the same things', () => {
  expect(namesIn(texts.en)).toEqual(namesIn(texts.vi))
})

test('a page is in Vietnamese unless another of its languages is asked for', () => {
  expect(languageOf(null)).toBe('vi')
  expect(languageOf('fr')).toBe('vi')
  expect(languageOf('en')).toBe('en')
})
