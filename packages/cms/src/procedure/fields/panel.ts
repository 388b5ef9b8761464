import type { UIField } from 'payload'
import { clientComponent } from '../component.js'

/** A part of a form that shows where a record stands and what can be done with it; it holds no data. */
export const panel = (name: string, component: string): UIField => ({
  name,
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: clientComponent(component) } },
})
