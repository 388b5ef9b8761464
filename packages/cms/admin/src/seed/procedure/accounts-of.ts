import type { AreaKey } from './places'
import { communeOf, demoAreas } from './places'

const boards: Record<AreaKey, string> = {
  xanh1: 'banquanly',
  xanh2: 'bqlxanh2',
  thong1: 'bqlthong1',
  thong2: 'bqlthong2',
  vang1: 'bqlvang1',
  vang2: 'bqlvang2',
}

/** The accounts that look after an area. */
export function accountsOf(area: AreaKey): { board: string; police: string; committee: string } {
  const found = demoAreas.find(({ key }) => key === area)
  const merged = found === undefined || communeOf(found) === 'merged'
  return {
    board: boards[area],
    police: merged ? 'congan' : 'conganvang',
    committee: merged ? 'uyban' : 'uybanvang',
  }
}
