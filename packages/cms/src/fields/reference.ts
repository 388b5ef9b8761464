import type { Condition, TextField } from 'payload'
import { clientComponent } from './component.js'
import type { Label } from './label.js'

interface ReferenceOptions {
  label: Label
  description?: Label
  shown?: Condition
  width?: string
  required?: boolean
  hasMany?: boolean
}

/** A text that holds the id of something in the same set, or of several, chosen with a component of ours. */
export function reference(
  name: string,
  component: string,
  { label, description, shown, width, required, hasMany }: ReferenceOptions,
  clientProps?: object,
): TextField {
  const path = clientComponent(component)
  return {
    name,
    type: 'text',
    label,
    ...(required ? { required } : {}),
    ...(hasMany ? { hasMany } : {}),
    admin: {
      components: { Field: clientProps ? { path, clientProps } : path },
      ...(description ? { description } : {}),
      ...(shown ? { condition: shown } : {}),
      ...(width ? { width } : {}),
    },
  } as TextField
}
