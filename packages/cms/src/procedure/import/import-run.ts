import type { ProcedureSlug } from '../slugs.js'

export const importStatuses = ['running', 'undoing', 'done', 'undone'] as const
export type ImportStatus = (typeof importStatuses)[number]

/**
 * One import of a file, written before its first row. Every row carries the import's id, so that an import that never
 * came to its end can be taken back whole, by whoever comes next.
 */
export interface ImportRun {
  id: string
  register: ProcedureSlug
  file: string
  rows: number
  /** Rows written so far. */
  done: number
  status: ImportStatus
  /** Which process runs it, so that the same machine knows at once when it has died. */
  process: string
  /** When the process last said that it was at work, as ISO 8601. */
  aliveAt: string
  /** The account that asked for it. */
  person?: string | null
}
