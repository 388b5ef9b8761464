import { record, type Screen } from '../screen'
import { desk } from './desks'

const sheet = (name: string, as: string, area: string, rest: Partial<Screen> = {}): Screen => ({
  name,
  as,
  path: record('assessments', { sort: 'year', 'area.code': area, status: 'closed' }),
  prepare: (page) => page.locator('#assessment-history').waitFor(),
  ...rest,
})
const again = record('assessments', { sort: 'year', 'area.code': 'MH-KDC-04', status: 'open' })

/** A self-assessment that was sent back, as its board and the police see it. */
export const returned: readonly Screen[] = [
  sheet('returned-board', 'bqlthong2', 'MH-KDC-04', { path: again }),
  sheet('returned', 'congan', 'MH-KDC-04', { path: again }),
  desk('board-returned', 'bqlthong2'),
]

/** What was closed unfinished, and the step that opens it again. */
export const closed: readonly Screen[] = [
  sheet('closed-board', 'bqlvang2', 'MH-KDC-06'),
  desk('board-closed', 'bqlvang2'),
  { name: 'closed-notices', as: 'bqlvang2', path: '/admin/collections/notices' },
  sheet('closed', 'congan', 'MH-KDC-04'),
  { name: 'closed-list', as: 'congan', path: '/admin/collections/assessments' },
  desk('police-closed', 'congan'),
  sheet('closed-committee', 'uyban', 'MH-KDC-04'),
  sheet('reopen', 'uyban', 'MH-KDC-04', {
    dialog: true,
    prepare: (page) => page.click('#assessment-reopen-button'),
  }),
  desk('committee-closed', 'uyban'),
  { name: 'closed-oversight', as: 'captinh', path: '/admin/oversight' },
]

/** What was closed and goes on again. */
export const reopened: readonly Screen[] = [
  sheet('reopened-board', 'bqlthong2', 'MH-KDC-04', { path: again }),
  sheet('reopened', 'uyban', 'MH-KDC-04', { path: again }),
]
