import { expect, test } from 'vitest'
import { assessmentStatuses } from '../../collections/assessment.js'
import { progressOf } from './progress.js'

const now = (status: (typeof assessmentStatuses)[number], commentsOpen = false) =>
  progressOf(status, commentsOpen).find(({ state }) => state === 'now')?.step

test('every status has its step, and a decided year has all of them behind it', () => {
  expect(assessmentStatuses.map((status) => now(status))).toEqual([
    'self',
    'appraisal',
    'posting',
    'final',
    'proposal',
    'decision',
    undefined,
  ])
  expect(progressOf('decided', false).every(({ state }) => state === 'done')).toBe(true)
})

test('while a draft result is on public view, the posting goes on', () => {
  expect(now('posted', true)).toBe('posting')
})
