import type { EditConfig } from 'payload'
import { serverComponent } from '../fields/component.js'
import { textKey } from '../i18n/payload-texts.js'

/** The tabs beside the form: what changes, and the JSON that is published. */
export const revisionViews: EditConfig = {
  review: {
    Component: serverComponent('ReviewView'),
    path: '/review',
    tab: { label: ({ t }) => t(textKey('review')), href: '/review', order: 100 },
  },
  json: {
    Component: serverComponent('RawJsonView'),
    path: '/json',
    tab: { label: ({ t }) => t(textKey('json')), href: '/json', order: 200 },
  },
  // For developers, who find the address in the documentation.
  api: { tab: { condition: () => false } },
}
