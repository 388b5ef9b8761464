import type { FormState } from 'payload'
import { getDataByPath } from 'payload/shared'
import { rowOf, rowsOf } from '../mapping/row.js'
import type { ValueKind } from './format-value.js'

/** The type, unit and options of the parameter whose value stands at the path `parameters.N.values.M.value`. */
export function parameterKindAt(fields: FormState, path: string): Partial<ValueKind> {
  const parameter = path.split('.').slice(0, -3).join('.')
  const options = rowsOf(getDataByPath(fields, `${parameter}.options`))
  return {
    type: fields[`${parameter}.type`]?.value as string | undefined,
    unit: fields[`${parameter}.unit`]?.value as ValueKind['unit'],
    options: options
      .filter((row) => row.key)
      .map((row) => ({ id: String(row.key), label: { vi: String(row.key), ...rowOf(row.label) } })),
  }
}
