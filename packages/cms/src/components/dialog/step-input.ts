/** One thing that a dialog asks for before a step is taken. What is written is text; a date is `YYYY-MM-DD`. */
export interface StepInput {
  field: string
  label: string
  kind: 'paragraph' | 'line' | 'date' | 'choice'
  required?: boolean
  hint?: string
  /** Of a choice. */
  options?: readonly { value: string; label: string }[]
  initial?: string
}

export type Written = Record<string, string>

/** What was written, trimmed; what stayed empty is left out. */
export function filledIn(inputs: readonly StepInput[], written: Written): Written {
  const entries = inputs.map(
    ({ field, initial }) => [field, (written[field] ?? initial ?? '').trim()] as const,
  )
  return Object.fromEntries(entries.filter(([, content]) => content !== ''))
}

/** The required inputs that are still empty. */
export const stillEmpty = (inputs: readonly StepInput[], filled: Written): string[] =>
  inputs.filter(({ field, required }) => required && !(field in filled)).map(({ field }) => field)
