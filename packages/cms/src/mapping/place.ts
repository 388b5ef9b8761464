import { formatDate, isCalendarDate } from '@tieuchi/schemas/model'
import type { FlattenedField } from 'payload'
import type { Language } from '../i18n/language.js'
import { type Row, rowOf } from './row.js'

/**
 * The place of a form path in words, from the labels of the fields and the titles of the rows:
 * `Ngưỡng > Tỷ lệ tối thiểu > Giá trị theo thời gian > 1 > Giá trị`.
 */
export function placeOf(
  path: string,
  fields: readonly FlattenedField[],
  set: Row,
  language: Language,
): string {
  const words: string[] = []
  let inner: readonly FlattenedField[] = fields
  let value: unknown = set
  for (const part of path.split('.')) {
    value = rowOf(value)[part] ?? (Array.isArray(value) ? value[Number(part)] : undefined)
    if (/^\d+$/.test(part)) {
      words.push(titleOf(rowOf(value), language) ?? String(Number(part) + 1))
      continue
    }
    const field = inner.find(({ name }) => name === part)
    words.push(labelOf(field, language) ?? part)
    inner = field && 'flattenedFields' in field ? field.flattenedFields : []
  }
  // Payload's message to the form is one line, taken apart again at commas and colons.
  return words
    .map((word) =>
      word
        .replace(/[,:>]+/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .join(' > ')
}

function titleOf(row: Row, language: Language): string | undefined {
  const text = rowOf(row.label ?? row.title)
  const from = isCalendarDate(row.from) ? formatDate(row.from, language) : undefined
  const words = row.code ?? row.number ?? from ?? text[language] ?? text.vi
  return typeof words === 'string' && words !== '' ? words : undefined
}

function labelOf(field: FlattenedField | undefined, language: Language): string | undefined {
  const label = field && 'label' in field ? field.label : undefined
  const words = typeof label === 'object' && label !== null ? (label as Row)[language] : label
  return typeof words === 'string' ? words : undefined
}
