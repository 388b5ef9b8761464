import { expect, it } from 'vitest'
import { createTally } from './tally.mjs'

it('adds everything up in one plain line', () => {
  const tally = createTally()
  tally.add('schemas', { passed: 10, skipped: 1 })
  tally.add('build', {})
  tally.add('rules', { passed: 4, failed: 2, note: '3.0 s' })
  expect(tally.lastLine()).toBe('14 passed, 2 failed, 1 skipped')
  expect(tally.failed()).toBe(2)
  expect(tally.table()).toBe(
    ['✓ schemas  10 passed, 1 skipped', '✓ build    ', '✗ rules    4 passed, 2 failed, 3.0 s'].join('\n'),
  )
})
