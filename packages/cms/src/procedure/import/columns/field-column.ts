import type { FlattenedField, PayloadRequest, SelectField } from 'payload'
import type { Label } from '../../../fields/label.js'
import type { Column } from '../column.js'
import type { ExportableSlug } from '../exportable-slugs.js'
import {
  choiceColumn,
  dateColumn,
  momentColumn,
  numberColumn,
  textColumn,
  yesNoColumn,
} from './plain-columns.js'

/** The columns of fields of a collection, so that their names, options and bounds are said in one place. */
export function fieldColumns(req: PayloadRequest, slug: ExportableSlug, paths: readonly string[]): Column[] {
  const flattenedFields = req.payload.collections[slug]?.config.flattenedFields ?? []
  return paths.map((path) => fieldColumn(flattenedFields, path))
}

function fieldColumn(fields: readonly FlattenedField[], path: string): Column {
  const [name, ...inside] = path.split('.')
  const field = fields.find((one) => 'name' in one && one.name === name)
  if (!field) throw new Error(`The register has no field ${path}`)
  if (inside.length > 0 && 'flattenedFields' in field) {
    return { ...fieldColumn(field.flattenedFields, inside.join('.')), field: path }
  }
  const column = {
    field: path,
    label: ('label' in field ? field.label : { vi: path, en: path }) as Label,
    required:
      'required' in field &&
      field.required === true &&
      !('defaultValue' in field && field.defaultValue !== undefined),
  }
  switch (field.type) {
    case 'number':
      return numberColumn({
        ...column,
        ...(field.min === undefined ? {} : { least: field.min }),
        ...(field.max === undefined ? {} : { most: field.max }),
      })
    case 'select':
      return choiceColumn({ ...column, options: optionsOf(field) })
    case 'date':
      return momentColumn(column)
    case 'checkbox':
      return yesNoColumn(column)
    default:
      return isCalendarDateField(field)
        ? dateColumn(column)
        : textColumn({
            ...column,
            ...('maxLength' in field && field.maxLength ? { most: field.maxLength } : {}),
          })
  }
}

const optionsOf = ({ options }: Pick<SelectField, 'options'>): Record<string, Label> =>
  Object.fromEntries(
    options.map((option) =>
      typeof option === 'string'
        ? [option, { vi: option, en: option }]
        : [option.value, option.label as Label],
    ),
  )

const isCalendarDateField = (field: FlattenedField): boolean => {
  const components = (field.admin as { components?: { Field?: unknown } } | undefined)?.components
  return typeof components?.Field === 'string' && components.Field.endsWith('#CalendarDateField')
}
