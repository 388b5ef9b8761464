import { record, type Screen } from '../screen'

const unit = record('admin-units', { code: 'MH-02' })
const area = record('areas', { code: 'MH-KDC-01' })

/** Administrative units and their mergers, areas, groups, and the accounts that work there. */
export const places: readonly Screen[] = [
  { name: 'units', as: 'quantri', path: '/admin/collections/admin-units' },
  { name: 'unit', as: 'quantri', path: unit },
  { name: 'unit-ended', as: 'quantri', path: record('admin-units', { code: 'MH-0101' }) },
  { name: 'unit-read', as: 'congan', path: unit },
  {
    name: 'unit-merge',
    as: 'quantri',
    path: unit,
    prepare: (page) => page.click('#merge-units-button'),
    dialog: true,
  },
  { name: 'areas', as: 'uyban', path: '/admin/collections/areas' },
  { name: 'area', as: 'uyban', path: area },
  { name: 'area-board', as: 'banquanly', path: area },
  { name: 'groups', as: 'banquanly', path: '/admin/collections/groups' },
  {
    name: 'group',
    as: 'banquanly',
    path: record('groups', { kind: 'fire-safety-group', 'area.code': 'MH-KDC-01' }),
  },
  { name: 'users', as: 'quantri', path: '/admin/collections/users' },
  { name: 'user', as: 'quantri', path: record('users', { email: 'banquanly@tieuchi.example' }) },
  { name: 'user-new', as: 'quantri', path: '/admin/collections/users/create' },
]
