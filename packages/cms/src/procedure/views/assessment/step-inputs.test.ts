import { expect, test } from 'vitest'
import { assessmentViewTexts } from '../../i18n/assessment-view/texts.js'
import type { Sheet } from './sheet.js'
import { stepBody, stepInputs } from './step-inputs.js'

const text = assessmentViewTexts.vi
const sheet = (changes: Partial<Sheet> = {}): Pick<Sheet, 'stages' | 'departures'> => ({
  stages: [],
  departures: [],
  ...changes,
})
const final = (outcome: 'met' | 'not-met') =>
  sheet({ stages: [{ stage: 'final', state: 'submitted', outcome }] })

test('handing a stage in asks for a reason for every figure that differs, with those given already', () => {
  const departures = [
    { fact: 'households', label: 'Số hộ', from: '88 hộ', to: '100 hộ', reason: '' },
    { fact: 'crimes', label: 'Số vụ', from: '0 vụ', to: '1 vụ', reason: 'Bổ sung một vụ' },
  ]
  const inputs = stepInputs('appraise', sheet({ departures }), text)
  expect(inputs.map(({ field, label, initial }) => [field, label, initial])).toEqual([
    ['reason:households', 'Số hộ: từ 88 hộ thành 100 hộ', ''],
    ['reason:crimes', 'Số vụ: từ 0 vụ thành 1 vụ', 'Bổ sung một vụ'],
  ])
  expect(stepBody({ 'reason:households': 'Đối chiếu', 'reason:crimes': 'Bổ sung một vụ' })).toEqual({
    reasons: { households: 'Đối chiếu', crimes: 'Bổ sung một vụ' },
  })
})

test('recognition can be proposed only where the final outcome is met', () => {
  const offered = (outcome: 'met' | 'not-met') =>
    stepInputs('propose', final(outcome), text).map(({ field, options, required }) => ({
      field,
      options: options?.map(({ value }) => value),
      required,
    }))
  expect(offered('met')).toEqual([
    { field: 'recommends', options: ['recognise', 'refuse'], required: true },
    { field: 'reasons', options: undefined, required: false },
  ])
  expect(offered('not-met')).toEqual([
    { field: 'recommends', options: ['refuse'], required: true },
    { field: 'reasons', options: undefined, required: true },
  ])
  expect(stepBody({ recommends: 'refuse', reasons: 'Chưa đạt' })).toEqual({
    recommends: 'refuse',
    reasons: 'Chưa đạt',
  })
})
