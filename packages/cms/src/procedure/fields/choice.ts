import type { SelectField } from 'payload'
import type { Label } from '../../fields/label.js'

/** One of a few named options. */
export const choice = (
  name: string,
  label: Label,
  options: Record<string, Label>,
  more: Partial<Pick<SelectField, 'defaultValue' | 'required' | 'index' | 'access'>> & {
    description?: Label
    readOnly?: boolean
  } = {},
): SelectField => {
  const { description, readOnly, ...rest } = more
  return {
    name,
    type: 'select',
    label,
    options: Object.entries(options).map(([value, optionLabel]) => ({ value, label: optionLabel })),
    ...rest,
    admin: {
      width: '50%',
      ...(description ? { description } : {}),
      ...(readOnly ? { readOnly } : {}),
    },
  } as SelectField
}
