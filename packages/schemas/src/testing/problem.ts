import type { IssueCode, Path } from '../issue.js'

/** One way to spoil a good document, and the one problem that it makes. */
export interface Problem {
  why: string
  document: () => unknown
  code: IssueCode
  at: Path
  data: unknown
  severity: 'error' | 'warning'
}

// biome-ignore lint/suspicious/noExplicitAny: the point is to write what the types forbid
export type Change = (document: any) => void

/** Returns a function that describes a way to spoil what `good` makes. */
export function problemsOf(good: () => unknown) {
  return (
    why: string,
    change: Change,
    code: IssueCode,
    at: Path,
    data: unknown = {},
    severity: Problem['severity'] = 'error',
  ): Problem => ({
    why,
    document: () => {
      const document = JSON.parse(JSON.stringify(good())) // its parts may be shared
      change(document)
      return document
    },
    code,
    at,
    data,
    severity,
  })
}
