import type { SelectField } from 'payload'
import { clientComponent } from '../component.js'

/** A choice that a list shows with a component of ours. */
export const withCell = (field: SelectField, component: string): SelectField => ({
  ...field,
  admin: { ...field.admin, components: { ...field.admin?.components, Cell: clientComponent(component) } },
})
