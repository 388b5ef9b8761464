import { newest, record, type Screen } from '../screen'

/** Decisions, appeals and the certificate as it is printed. */
export const decisions: readonly Screen[] = [
  { name: 'decisions', as: 'uyban', path: '/admin/collections/decisions' },
  { name: 'decision', as: 'uyban', path: record('decisions', { kind: 'recognise' }), docs: true },
  {
    name: 'decision-revoke',
    as: 'uyban',
    path: record('decisions', { kind: 'recognise' }),
    prepare: (page) => page.locator('#decision-panel button').first().click(),
    dialog: true,
  },
  {
    name: 'decision-refused',
    as: 'bqlthong1',
    path: record('decisions', { kind: 'refuse', 'area.code': 'MH-KDC-03' }),
  },
  { name: 'decisions-board', as: 'banquanly', path: '/admin/collections/decisions' },
  {
    name: 'certificate',
    as: 'uyban',
    path: async (administrator) => {
      const { code } = await newest(administrator, 'decisions', { kind: 'recognise' })
      return `/cong-khai/giay-chung-nhan/${code}/in`
    },
    docs: true,
  },
  { name: 'appeals', as: 'uyban', path: '/admin/collections/appeals' },
  { name: 'appeal', as: 'uyban', path: record('appeals', {}), docs: true },
  { name: 'appeal-board', as: 'bqlthong1', path: record('appeals', {}) },
]
