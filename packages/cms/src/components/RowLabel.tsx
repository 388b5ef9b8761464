'use client'
import { useFormFields, useRowLabel } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { type Row, rowOf, rowsOf } from '../mapping/row.js'
import { conditionSentence } from './condition/condition-sentence.js'
import { currentValueText } from './current-value-text.js'
import type { ValueKind } from './format-value.js'
import { optionLabels } from './option-labels.js'
import { parameterKindAt } from './parameter-kind.js'
import { recordScopeAt } from './record-scope.js'
import { rowLabelText } from './row-label-text.js'
import { partIn } from './set-parts.js'
import { today } from './today.js'
import { useText } from './use-text.js'

/**
 * The label of an array row, from the paths inside the row that `show` names; its number where they are empty.
 * `values` shows what a parameter's value is today, `when` reads a condition out. What a local set took from its base
 * says so.
 */
export function RowLabel({ show }: { show: string[] }) {
  const { text, language } = useText()
  const { data, path, rowNumber } = useRowLabel<Row | undefined>()
  const number = useFormFields(([fields]) =>
    show.includes('document') ? documentNumber(fields, data?.document) : undefined,
  )
  const kind = useFormFields(([fields]) =>
    show.includes('value') ? JSON.stringify(parameterKindAt(fields, `${path}.value`)) : undefined,
  )
  const said = useSentence(path, show.includes('when') ? data?.when : undefined)
  const option = useFormFields(([fields]) =>
    show.includes('option')
      ? optionLabels(fields, path, language).find(({ id }) => id === data?.option)?.label
      : undefined,
  )
  const label = rowLabelText(data ?? {}, show, language, {
    names: {
      document: number,
      option,
      when: said,
      ...(show.includes('values') ? { values: currentValueText(data ?? {}, today(), language) } : {}),
    },
    ...(kind ? { kind: JSON.parse(kind) as ValueKind } : {}),
  })
  const base = originOf(data ?? {})
  return (
    <>
      <span className="row-label-text">{label || text.field.row((rowNumber ?? 0) + 1)}</span>
      {base && (
        <span className="row-label-origin" title={base}>
          {text.origin.short(base)}
        </span>
      )}
    </>
  )
}

/** A condition in words, with the facts or fields that it is about; nothing where there is none. */
function useSentence(path: string, condition: unknown): string | undefined {
  const { text, language } = useText()
  const json = useFormFields(([fields]) =>
    condition
      ? JSON.stringify({
          facts: recordScopeAt(fields, `${path}.when`) ?? partIn(fields, 'facts'),
          parameters: partIn(fields, 'parameters'),
        })
      : undefined,
  )
  return json && conditionSentence(condition, { ...JSON.parse(json), on: today(), language, text })
}

/** The set that a row, or any of a parameter's values, was taken from. */
function originOf(row: Row): string | undefined {
  const origins = [row, ...rowsOf(row.values)].map(({ origin }) => rowOf(origin).set)
  return origins.find((set): set is string => typeof set === 'string')
}

function documentNumber(fields: FormState, key: unknown): string | undefined {
  const found = Object.keys(fields).find(
    (path) => /^legalDocuments\.\d+\.key$/.test(path) && fields[path]?.value === key,
  )
  return found && (fields[found.replace(/key$/, 'number')]?.value as string | undefined)
}
