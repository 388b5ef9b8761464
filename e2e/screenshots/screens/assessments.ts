import type { Page } from 'playwright-core'
import { record, type Screen } from '../screen'

const sheet = (name: string, as: string, status: string, rest: Partial<Screen> = {}): Screen => ({
  name: `assessment-${name}`,
  as,
  // Of two years that are open, the one that waits longer.
  path: record('assessments', {
    status,
    ...(status === 'open' && { sort: 'year', 'area.code': 'MH-KDC-06' }),
  }),
  prepare: ready,
  ...rest,
})
const ready = (page: Page) => page.locator('#assessment-status').waitFor()
const step = (name: string): Pick<Screen, 'prepare' | 'dialog'> => ({
  dialog: true,
  prepare: (page) => page.click(`#assessment-${name}-button`),
})
const opened: Pick<Screen, 'prepare'> = {
  prepare: async (page) => {
    await ready(page)
    for (const summary of await page.locator('#assessment-criteria details > summary').all()) {
      await summary.click()
    }
  },
}

/** The list of assessments, a year's assessment at each status, and the dialogs of its steps. */
export const assessments: readonly Screen[] = [
  { name: 'assessments', as: 'congan', path: '/admin/collections/assessments' },
  sheet('open', 'bqlvang2', 'open', { docs: true }),
  sheet('open-criteria', 'bqlvang2', 'open', opened),
  sheet('open-others', 'conganvang', 'open'),
  sheet('self-assessed', 'congan', 'self-assessed', { docs: true }),
  sheet('self-assessed-criteria', 'congan', 'self-assessed', opened),
  sheet('appraise', 'congan', 'self-assessed', step('appraise')),
  sheet('posted', 'conganvang', 'posted'),
  sheet('comment', 'conganvang', 'posted', step('comment')),
  sheet('proposed', 'uyban', 'proposed'),
  sheet('decide', 'uyban', 'proposed', step('decide')),
  sheet('decided', 'congan', 'decided'),
  sheet('rerun', 'congan', 'decided', step('rerun')),
  sheet('decided-board', 'banquanly', 'decided', {
    path: record('assessments', { 'area.code': 'MH-KDC-01', status: 'decided' }),
  }),
]
