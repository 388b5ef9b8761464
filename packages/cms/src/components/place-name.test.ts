import { expect, test } from 'vitest'
import { componentTexts } from '../i18n/components/texts.js'
import { placeName } from './place-name.js'

test('says where a field is, by numbers or by the names of the rows', () => {
  expect(placeName('parameters.1.values.0.from', componentTexts.vi)).toBe('Ngưỡng 2 → Giá trị 1 → Từ ngày')
  expect(placeName('title.vi', componentTexts.en)).toBe('Title → Vietnamese')
  const names: Record<string, string> = { 'criteria.2': '1c' }
  expect(placeName('criteria.2.condition', componentTexts.vi, (path) => names[path])).toBe(
    'Tiêu chí “1c” → Điều kiện phải đạt',
  )
})

test('leaves a name it does not know as it is', () => {
  expect(placeName('edition', componentTexts.vi)).toBe('edition')
})
