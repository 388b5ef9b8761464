import type { ReportedValue } from '@tieuchi/schemas'
import type { DraftAnswer, SheetFact, SheetFile } from './sheet.js'

/** What a person wrote about a fact and did not save yet. */
export interface Draft {
  value: ReportedValue
  note: string
  files: SheetFile[]
}
export type Drafts = Record<string, Draft>

/** An answer as `POST /assessments/:id/answers` takes it; null takes it back. */
export type SentAnswer = { value: ReportedValue; note?: string; files?: string[] } | null

/** What the inputs of a fact show: what was written, or else what is saved. */
export const draftOf = (answer: DraftAnswer, draft: Draft | undefined): Draft =>
  draft ?? { value: answer.value, note: answer.note, files: answer.files }

/** True where a draft says nothing else than what is saved. */
export function isSaved(answer: DraftAnswer, { value, note, files }: Draft): boolean {
  const ids = (of: readonly SheetFile[]) => of.map(({ id }) => id).join(' ')
  return value === answer.value && note.trim() === answer.note && ids(files) === ids(answer.files)
}

/** The drafts with one more change; a draft that came back to what is saved is dropped. */
export function withDraft(drafts: Drafts, fact: SheetFact, draft: Draft): Drafts {
  const { [fact.id]: _, ...others } = drafts
  return fact.answer && isSaved(fact.answer, draft) ? others : { ...others, [fact.id]: draft }
}

/** The drafts as they are sent: one that says nothing takes the answer back. */
export function sentAnswers(drafts: Drafts): Record<string, SentAnswer> {
  return Object.fromEntries(
    Object.entries(drafts).map(([fact, { value, note, files }]) => {
      const text = note.trim()
      if (value === null && text === '' && files.length === 0) return [fact, null]
      return [
        fact,
        {
          value,
          ...(text !== '' && { note: text }),
          ...(files.length > 0 && { files: files.map(({ id }) => id) }),
        },
      ]
    }),
  )
}

/** Drafts that were kept in the browser, as far as they can still be written. */
export function keptDrafts(json: string | null, facts: readonly SheetFact[]): Drafts {
  try {
    const kept = JSON.parse(json ?? '{}') as Drafts
    const entries = facts.flatMap(({ id, answer }) => {
      const draft = kept[id]
      const isDraft = draft && typeof draft.note === 'string' && Array.isArray(draft.files)
      return answer && isDraft && !isSaved(answer, draft) ? [[id, draft] as const] : []
    })
    return Object.fromEntries(entries)
  } catch {
    return {}
  }
}
