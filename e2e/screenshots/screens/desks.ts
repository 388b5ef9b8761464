import type { Screen } from '../screen'

/** What an account finds first. */
export const desk = (name: string, as: string, docs?: true): Screen => ({
  name: `desk-${name}`,
  as,
  path: '/admin',
  ...(docs && { docs }),
})

/** What each role finds first. */
export const desks: readonly Screen[] = [
  desk('board', 'banquanly', true),
  desk('board-open', 'bqlvang2'),
  desk('police', 'congan', true),
  desk('committee', 'uyban'),
  desk('steering', 'banchidao'),
  desk('council', 'hoidong'),
  desk('province', 'captinh'),
  desk('administrator', 'quantri'),
]
