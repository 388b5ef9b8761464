import type { Role } from '../../../access/role.js'
import type { Language } from '../../../i18n/language.js'
import { roleLabels } from '../../../i18n/role.js'
import { type ProcedureRole, procedureRoleLabels } from '../../access/role.js'
import { importPageTexts } from '../../i18n/import-page.js'

/** What `GET /api/<register>/import` says: whether the person may import, and which roles do. */
export interface ImportRight {
  allowed: boolean
  importers: (Role | ProcedureRole)[]
}

/** Why a register is not filled from files at all; nothing for those that are. */
export const neverImported = (slug: string, language: Language): string | undefined =>
  (importPageTexts[language].notImported as Record<string, string>)[slug]

/** Why a person is not offered to import into a register, and who is. */
export function whyNotImported(slug: string, { importers }: ImportRight, language: Language): string {
  const text = importPageTexts[language]
  const labels = { ...roleLabels, ...procedureRoleLabels }
  const roles = importers.map((role) => labels[role][language]).join(', ')
  return neverImported(slug, language) ?? `${text.notAllowed} ${text.importers(roles)}`
}
