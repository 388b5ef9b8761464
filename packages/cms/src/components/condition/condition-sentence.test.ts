import { expect, test } from 'vitest'
import { componentTexts } from '../../i18n/components/texts.js'
import { atLeast, facts, isAttested, noFires, parameters } from './condition.fixture.js'
import { conditionSentence, knownValue } from './condition-sentence.js'

const say = (condition: unknown, language: 'vi' | 'en' = 'vi') =>
  conditionSentence(condition, {
    facts,
    parameters,
    on: '2026-10-31',
    language,
    text: componentTexts[language],
  })

test('reads a comparison back with the value that a parameter has now', () => {
  expect(say(atLeast)).toBe('Tỷ lệ hộ đăng ký ít nhất là 100 % (ngưỡng “Tỷ lệ tối thiểu”).')
  expect(say(atLeast, 'en')).toBe('Share of households is at least 100 % (parameter “Minimum share”).')
  expect(say(isAttested)).toBe('Đã thực hiện chính sách: có.')
})

test('reads groups and negations back, with brackets where groups are nested', () => {
  expect(say({ all: [noFires, { any: [isAttested, { not: noFires }] }] })).toBe(
    'Số vụ cháy bằng 0 vụ việc và (Đã thực hiện chính sách: có hoặc không phải (Số vụ cháy bằng 0 vụ việc)).',
  )
})

test('a group of one needs no brackets, and dates have words of their own', () => {
  expect(say({ any: [{ all: [noFires, isAttested] }] })).toBe(
    'Số vụ cháy bằng 0 vụ việc và Đã thực hiện chính sách: có.',
  )
  expect(say({ fact: 'resolved-on', operator: 'lessThanInclusive', value: '2026-03-31' })).toBe(
    'Ngày ra nghị quyết không muộn hơn ngày 31-03-2026.',
  )
})

test('leaves gaps for what is not chosen yet, and names what no longer exists', () => {
  expect(say({ fact: '', operator: '', value: null })).toBe('… … ….')
  expect(say({ all: [] })).toBe('….')
  expect(say({ fact: 'gone', operator: 'equal', value: { parameter: 'gone-too' } })).toBe(
    '“gone” bằng “gone-too”.',
  )
})

test('says from when a parameter has a value that is still to come', () => {
  const [, fires] = parameters
  expect(fires && knownValue(fires, { on: '2026-10-31', language: 'vi' })).toEqual({
    value: '1 vụ việc',
    from: '01-01-2028',
  })
})
