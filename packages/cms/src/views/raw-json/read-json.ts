import { checkCriteriaSet, describeIssue, formatPath, type Issue } from '@tieuchi/schemas'
import type { Language } from '../../i18n/language.js'
import { lineOf, locate } from './locate.js'

/** What a JSON text says: the value where it can be read, and everything that is wrong or to be noted. */
export interface ReadJson {
  value: unknown
  findings: Finding[]
}

export interface Finding {
  path: string
  message: string
  severity: Issue['severity']
  /** Where to put the cursor; not known where the text is no JSON. */
  offset?: number
  line?: number
}

/** Reads and checks the text of a criteria set, by the same check that the server makes. */
export function readJson(text: string, language: Language): ReadJson {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const issue = {
      code: 'not-json',
      path: [],
      data: { reason: (error as Error).message },
      severity: 'error',
    } as const
    return {
      value: undefined,
      findings: [{ path: '', severity: 'error', message: describeIssue({ ...issue, path: [] }, language) }],
    }
  }
  const findings = checkCriteriaSet(value).issues.map((issue): Finding => {
    const offset = locate(text, issue.path)
    return {
      path: formatPath(issue.path),
      message: describeIssue(issue, language),
      severity: issue.severity,
      ...(offset === undefined ? {} : { offset, line: lineOf(text, offset) }),
    }
  })
  return { value, findings }
}
