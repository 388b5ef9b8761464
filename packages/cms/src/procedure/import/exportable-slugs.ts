import { type ProcedureSlug, procedureSlugs } from '../slugs.js'
import { type ImportableSlug, importableSlugs } from './importable-slugs.js'

/** The registers whose records are made by steps or judged on the form: they are written to files, not filled from one. */
export const onlyExportedSlugs = [
  procedureSlugs.decisions,
  procedureSlugs.appeals,
  procedureSlugs.nominations,
] as const satisfies readonly ProcedureSlug[]

export type OnlyExportedSlug = (typeof onlyExportedSlugs)[number]

/** The registers that can be written to a file. */
export const exportableSlugs = [...importableSlugs, ...onlyExportedSlugs] as const

export type ExportableSlug = ImportableSlug | OnlyExportedSlug

export const isImportable = (slug: ExportableSlug): slug is ImportableSlug =>
  importableSlugs.some((one) => one === slug)
