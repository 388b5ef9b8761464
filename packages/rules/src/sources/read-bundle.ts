import { type Bundle, checkBundle, formatPath } from '@tieuchi/schemas'
import { describeIssue } from '@tieuchi/schemas/en'
import { hashIssues } from '../bundle.js'
import { CriteriaError } from '../errors.js'

/**
 * Reads and checks what a source delivered: JSON, shape, every criteria set, every hash.
 * @throws CriteriaError `bundle-invalid` with every problem
 */
export function readBundle(text: string, source: string): Bundle {
  const checked = checkBundle(parseJson(text, source))
  const issues = checked.ok ? hashIssues(checked.bundle) : checked.issues
  if (checked.ok && issues.length === 0) return checked.bundle
  const errors = issues.filter(({ severity }) => severity === 'error')
  const lines = errors.slice(0, 20).map((issue) => `${formatPath(issue.path)}: ${describeIssue(issue)}`)
  throw new CriteriaError(
    'bundle-invalid',
    { source, issues: errors },
    `${source} did not deliver a usable bundle:\n${lines.join('\n')}`,
  )
}

function parseJson(text: string, source: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new CriteriaError(
      'bundle-invalid',
      { source, issues: [{ code: 'not-json', path: [], data: { reason }, severity: 'error' }] },
      `${source} did not deliver JSON: ${reason}`,
      { cause },
    )
  }
}
