import { expect, test } from 'vitest'
import { componentTexts } from '../../i18n/components/texts.js'
import { facts, isAttested, noFires, parameters } from './condition.fixture.js'
import { conditionOutline, type OutlineLine } from './condition-outline.js'

const linesOf = ({ text, parts }: OutlineLine, indent = ''): string[] => [
  indent + text,
  ...parts.flatMap((part) => linesOf(part, `${indent}  `)),
]
const outline = (condition: unknown) =>
  linesOf(
    conditionOutline(condition, {
      facts,
      parameters,
      on: '2026-10-31',
      language: 'vi',
      text: componentTexts.vi,
    }),
  )

test('is one sentence where no group stands beside other parts', () => {
  const sentence = ['Số vụ cháy bằng 0 vụ việc và Đã thực hiện chính sách: có.']
  expect(outline({ all: [noFires, isAttested] })).toEqual(sentence)
  expect(outline({ any: [{ all: [noFires, isAttested] }] })).toEqual(sentence)
})

test('is a line for each group, with its parts below, where a sentence would need brackets', () => {
  expect(outline({ all: [noFires, { any: [isAttested, { not: noFires }] }] })).toEqual([
    'Tất cả các điều kiện sau:',
    '  Số vụ cháy bằng 0 vụ việc.',
    '  Đã thực hiện chính sách: có hoặc không phải (Số vụ cháy bằng 0 vụ việc).',
  ])
  const nested = { any: [isAttested, { all: [noFires, isAttested] }] }
  expect(outline({ not: nested })).toEqual([
    'Điều kiện dưới đây không xảy ra:',
    '  Ít nhất một điều kiện sau:',
    '    Đã thực hiện chính sách: có.',
    '    Số vụ cháy bằng 0 vụ việc và Đã thực hiện chính sách: có.',
  ])
})

test('reads back what is not finished yet', () => {
  expect(outline({ all: [] })).toEqual(['….'])
  expect(outline({ all: [{ any: [] }, { all: [noFires, {}] }] })[0]).toBe('Tất cả các điều kiện sau:')
})
