import type { Condition, JSONField } from 'payload'
import { clientComponent } from './component.js'
import type { Label } from './label.js'

/** A condition over the facts of the set or, inside event types, lists and what is derived from them, over a record. */
export const condition = (
  name: string,
  options: { label: Label; description?: Label; shown?: Condition },
): JSONField => ({
  name,
  type: 'json',
  label: options.label,
  // The checks of the set decide, for the form and for requests alike.
  validate: () => true,
  admin: {
    components: { Field: clientComponent('ConditionField') },
    ...(options.description ? { description: options.description } : {}),
    ...(options.shown ? { condition: options.shown } : {}),
  },
})
