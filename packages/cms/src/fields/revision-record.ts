import type { Field } from 'payload'
import { statuses } from '../collections/revision.js'
import { readPublication } from '../hooks/read-publication.js'
import { statusLabels } from '../i18n/status.js'
import { clientComponent } from './component.js'

/** What a revision says about itself. Hooks and operations write it; no form and no request does. */
export const revisionRecord = (): Field[] => [
  {
    name: 'status',
    type: 'select',
    label: { vi: 'Trạng thái', en: 'Status' },
    defaultValue: 'draft',
    required: true,
    index: true,
    options: statuses.map((value) => ({ value, label: statusLabels[value] })),
    access: { create: () => false, update: () => false },
    admin: {
      position: 'sidebar',
      readOnly: true,
      // The workflow panel says it, with what can be done next.
      components: { Cell: clientComponent('StatusCell') },
      condition: () => false,
    },
  },
  {
    name: 'workflow',
    type: 'ui',
    admin: { position: 'sidebar', components: { Field: clientComponent('WorkflowPanel') } },
  },
  {
    name: 'name',
    type: 'text',
    label: { vi: 'Tên', en: 'Name' },
    admin: { hidden: true, disableListFilter: true },
  },
  { name: 'edition', type: 'number', admin: { hidden: true, disableListColumn: true } },
  {
    name: 'published',
    type: 'json',
    label: { vi: 'Công bố', en: 'Published' },
    virtual: true,
    hooks: { afterRead: [readPublication] },
    admin: { hidden: true },
  },
  ...(['content', 'contributors', 'submission', 'approval', 'history'] as const).map(
    (name): Field => ({
      name,
      type: 'json',
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    }),
  ),
]
