import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '../../collections/user.js'
import { languageOf } from '../../i18n/language.js'
import type { Correction } from '../collections/registration.js'
import { refusalOf } from '../field-problem.js'

const sentence = {
  vi: 'Hãy ghi lý do đính chính. Nội dung cũ được giữ lại cùng lý do.',
  en: 'Give the reason for the correction. What was there is kept with it.',
}

/**
 * Keeps what a record said before each correction, with who changed it and why.
 * @param fields the fields that count as content
 * @param applies whether the stored record is past the point where changes are corrections
 * @param completes fields that may still be filled in without a reason while they are empty
 */
export const keepCorrections =
  (
    fields: readonly string[],
    applies: (record: Record<string, unknown>) => boolean,
    completes: readonly string[] = [],
  ): CollectionBeforeChangeHook =>
  ({ collection, data, originalDoc, operation, req }) => {
    if (operation !== 'update' || !originalDoc || !applies(originalDoc)) return data
    const changed = fields.filter(
      (name) =>
        name in data &&
        !same(data[name], originalDoc[name]) &&
        !(completes.includes(name) && isEmpty(originalDoc[name])),
    )
    if (changed.length === 0) return data
    const reason = typeof data.correctionReason === 'string' ? data.correctionReason.trim() : ''
    if (reason === '') {
      const problem = { path: 'correctionReason', message: sentence[languageOf(req)] }
      throw refusalOf(collection.slug, [problem], req)
    }
    const correction: Correction = {
      at: new Date().toISOString(),
      by: actorOf(req.user ?? { id: 'system' }),
      reason,
      before: Object.fromEntries(changed.map((name) => [name, originalDoc[name] ?? null])),
    }
    return { ...data, corrections: [...((originalDoc.corrections as Correction[] | null) ?? []), correction] }
  }

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

const same = (one: unknown, other: unknown): boolean =>
  isEmpty(one) ? isEmpty(other) : JSON.stringify(one) === JSON.stringify(other)
