import { expect, test } from 'vitest'
import { assessmentStatuses } from '../../collections/assessment.js'
import { progressOf } from './progress.js'

const statuses = assessmentStatuses.filter((status) => status !== 'closed')
const now = (status: (typeof statuses)[number], commentsOpen = false) =>
  progressOf(status, commentsOpen).find(({ state }) => state === 'now')?.step

test('every status has its step, and a decided year has all of them behind it', () => {
  expect(statuses.map((status) => now(status))).toEqual([
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

test('nothing of a closed year goes on, and what was done stays done', () => {
  expect(progressOf('appraised', false, true).map(({ state }) => state)).toEqual([
    'done',
    'done',
    'later',
    'later',
    'later',
    'later',
  ])
})
