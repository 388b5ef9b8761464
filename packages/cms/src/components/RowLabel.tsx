'use client'
import { useFormFields, useRowLabel } from '@payloadcms/ui'
import type { FormState } from 'payload'
import type { Row } from '../mapping/row.js'
import { currentValueText } from './current-value-text.js'
import type { ValueKind } from './format-value.js'
import { parameterKindAt } from './parameter-kind.js'
import { rowLabelText } from './row-label-text.js'
import { today } from './today.js'
import { useText } from './use-text.js'

/**
 * The label of an array row, from the paths inside the row that `show` names; its number where they are empty.
 * `values` shows what a parameter's value is today.
 */
export function RowLabel({ show }: { show: string[] }) {
  const { language } = useText()
  const { data, path, rowNumber } = useRowLabel<Row | undefined>()
  const number = useFormFields(([fields]) =>
    show.includes('document') ? documentNumber(fields, data?.document) : undefined,
  )
  const kind = useFormFields(([fields]) =>
    show.includes('value') ? JSON.stringify(parameterKindAt(fields, `${path}.value`)) : undefined,
  )
  const label = rowLabelText(data ?? {}, show, language, {
    names: {
      document: number,
      ...(show.includes('values') ? { values: currentValueText(data ?? {}, today(), language) } : {}),
    },
    ...(kind ? { kind: JSON.parse(kind) as ValueKind } : {}),
  })
  return <span className="row-label-text">{label || (rowNumber ?? 0) + 1}</span>
}

function documentNumber(fields: FormState, key: unknown): string | undefined {
  const found = Object.keys(fields).find(
    (path) => /^legalDocuments\.\d+\.key$/.test(path) && fields[path]?.value === key,
  )
  return found && (fields[found.replace(/key$/, 'number')]?.value as string | undefined)
}
