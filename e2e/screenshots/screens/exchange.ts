import { record, type Screen } from '../screen'

const notice = record('notices', { kind: 'situation' })
const open = record('matters', { owner: 'police' })

/** Notices, matters and rewards: lists, forms and the dialogs of their steps. */
export const exchange: readonly Screen[] = [
  { name: 'notices', as: 'congan', path: '/admin/collections/notices' },
  { name: 'notice', as: 'congan', path: notice },
  { name: 'notice-board', as: 'bqlthong2', path: notice },
  {
    name: 'notice-acknowledge',
    as: 'bqlthong2',
    path: notice,
    prepare: (page) => page.click('#acknowledge-notice-button'),
    dialog: true,
  },
  { name: 'matters', as: 'congan', path: '/admin/collections/matters' },
  { name: 'matter', as: 'congan', path: open },
  { name: 'matter-new', as: 'banquanly', path: '/admin/collections/matters/create' },
  {
    name: 'matter-answer',
    as: 'congan',
    path: open,
    prepare: (page) => page.click('#answer-matter-button'),
    dialog: true,
  },
  {
    name: 'matter-pass-on',
    as: 'congan',
    path: open,
    prepare: (page) => page.click('#pass-on-matter-button'),
    dialog: true,
  },
  { name: 'matter-answered', as: 'uyban', path: record('matters', { owner: 'committee' }) },
  { name: 'rewards', as: 'hoidong', path: '/admin/collections/nominations' },
  { name: 'reward-new', as: 'banquanly', path: '/admin/collections/nominations/create' },
  { name: 'reward-nominated', as: 'hoidong', path: record('nominations', { status: 'nominated' }) },
  {
    name: 'reward-view',
    as: 'hoidong',
    path: record('nominations', { status: 'nominated' }),
    prepare: (page) => page.click('#council-view-button'),
    dialog: true,
  },
  { name: 'reward-considered', as: 'uyban', path: record('nominations', { status: 'considered' }) },
  {
    name: 'reward-decide',
    as: 'uyban',
    path: record('nominations', { status: 'considered' }),
    prepare: (page) => page.click('#decide-button'),
    dialog: true,
  },
  { name: 'reward-granted', as: 'hoidong', path: record('nominations', { status: 'granted' }) },
]
