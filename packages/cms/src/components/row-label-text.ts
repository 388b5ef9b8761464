import { formatDate, isCalendarDate, textIn } from '@tieuchi/schemas/model'
import type { Language } from '../i18n/language.js'
import { type Row, rowOf } from '../mapping/row.js'
import { formatValue, type ValueKind } from './format-value.js'

/**
 * The label of a form row: what stands at the given paths, joined by dots; empty where nothing does.
 * @param names the text to show instead of an id, by path
 * @param kind how a `value` is written
 */
export function rowLabelText(
  row: Row,
  show: readonly string[],
  language: Language,
  {
    names = {},
    kind = { type: 'unknown' },
  }: { names?: Record<string, string | undefined>; kind?: ValueKind } = {},
): string {
  return show
    .map((path) => names[path] ?? written(valueAt(row, path), path === 'value' ? kind : undefined, language))
    .filter(Boolean)
    .join(' · ')
}

function valueAt(row: Row, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, part) => rowOf(inner)[part], row)
}

function written(value: unknown, kind: ValueKind | undefined, language: Language): string {
  if (value === undefined || value === null || value === '') return ''
  if (kind) return formatValue(value, kind, language)
  if (isCalendarDate(value)) return formatDate(value, language)
  const { vi = '', en } = rowOf(value)
  if (typeof value === 'object')
    return textIn({ vi: String(vi), ...(en ? { en: String(en) } : {}) }, language)
  return String(value)
}
