import type { Screen } from '../screen'

/** Every area on one page, the report, and the settings. */
export const oversight: readonly Screen[] = [
  { name: 'oversight', as: 'captinh', path: '/admin/oversight', docs: true },
  { name: 'oversight-police', as: 'congan', path: '/admin/oversight' },
  { name: 'oversight-none', as: 'captinh', path: '/admin/oversight?year=2019' },
  { name: 'report', as: 'captinh', path: '/admin/oversight/report', docs: true },
  { name: 'report-printed', as: 'captinh', path: '/admin/oversight/report', print: true },
  { name: 'settings', as: 'quantri', path: '/admin/globals/procedure-settings' },
  { name: 'login', path: '/admin/login' },
]
