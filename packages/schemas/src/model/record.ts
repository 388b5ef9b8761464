import type { EventType } from '../event-type.js'
import type { ListType } from '../list-type.js'
import type { RecordField } from '../record-field.js'

/** Names that a record uses for itself, so that no field may have them. */
export const reservedFields: readonly string[] = ['id', 'name', 'type', 'on']

/** The field that the entries of a list of judged subjects have; `undetermined` is read as unknown. */
export const outcomeField: RecordField = {
  id: 'outcome',
  label: { vi: 'Kết quả', en: 'Outcome' },
  type: 'choice',
  options: [
    { id: 'met', label: { vi: 'đạt', en: 'met' } },
    { id: 'not-met', label: { vi: 'chưa đạt', en: 'not met' } },
    { id: 'not-applicable', label: { vi: 'không áp dụng', en: 'not applicable' } },
  ],
}

/** Every field of these records: the declared ones and, for judged subjects, their outcome. */
export function fieldsOf(records: EventType | ListType): RecordField[] {
  if ('outcomesOf' in records && records.outcomesOf !== undefined) return [...records.fields, outcomeField]
  return records.fields
}
