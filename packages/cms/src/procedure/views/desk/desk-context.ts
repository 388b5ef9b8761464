import { formatDate } from '@tieuchi/schemas/model'
import type { PayloadRequest } from 'payload'
import type { Language } from '../../../i18n/language.js'
import { type DeskTexts, deskTexts } from '../../i18n/desk.js'
import type { ReadRequest } from '../../records/scope-query.js'
import { todayOf } from '../../records/today.js'
import type { ProcedureSlug } from '../../slugs.js'

/** What every list of the desk is made with. */
export interface DeskContext {
  req: ReadRequest
  language: Language
  words: DeskTexts
  /** Today's date in Vietnam. */
  on: string
  /** The address of a record, or of a collection's list with a query. */
  href(collection: ProcedureSlug, rest?: string): string
  /** A day to do something by, and whether it has passed. */
  dueNote(day: string | null | undefined): { note: string; late: boolean }
}

export function deskContext(req: ReadRequest, language: Language): DeskContext {
  const words = deskTexts[language]
  const on = todayOf(req as PayloadRequest)
  const admin = req.payload.config.routes.admin
  return {
    req,
    language,
    words,
    on,
    href: (collection, rest = '') => `${admin}/collections/${collection}${rest}`,
    dueNote: (day) => {
      if (!day) return { note: words.noDay, late: false }
      const late = on > day
      return { note: (late ? words.overdue : words.due)(formatDate(day, language)), late }
    },
  }
}
