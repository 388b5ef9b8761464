import { expect, test } from 'vitest'
import { filledIn, type StepInput, stillEmpty } from './step-input.js'

const inputs: StepInput[] = [
  { field: 'reason', label: 'Lý do', kind: 'paragraph', required: true },
  { field: 'day', label: 'Ngày', kind: 'date', required: true, initial: '2026-11-20' },
  { field: 'note', label: 'Ghi chú', kind: 'line' },
]

test('what was written is trimmed, and what stayed empty is left out', () => {
  expect(filledIn(inputs, { reason: ' Có đơn ', note: '  ' })).toEqual({
    reason: 'Có đơn',
    day: '2026-11-20',
  })
})

test('a value that was offered and wiped counts as empty', () => {
  const filled = filledIn(inputs, { day: '' })
  expect(stillEmpty(inputs, filled)).toEqual(['reason', 'day'])
})
