import { record, type Screen } from '../screen'

/** Registers, forms and files of the year's records, exchange, rewards and places. */
export const records: readonly Screen[] = [
  { name: 'registrations', as: 'congan', path: '/admin/collections/registrations' },
  { name: 'registration', as: 'banquanly', path: record('registrations', { status: 'draft' }), docs: true },
  { name: 'incidents', as: 'congan', path: '/admin/collections/incidents' },
]
