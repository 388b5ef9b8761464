import { describeIssue, formatPath, type Issue } from '@tieuchi/schemas'
import type { Locale } from '@tieuchi/schemas/model'
import type { Messages } from './messages/messages.js'

/** One problem on one line: the file, the place in it, the sentence. */
export function issueLine(file: string, issue: Issue, locale: Locale, messages: Messages): string {
  const place = issue.path.length > 0 ? `${formatPath(issue.path)}: ` : ''
  const warning = issue.severity === 'warning' ? `${messages.input.warning}: ` : ''
  return `${file}: ${warning}${place}${describeIssue(issue, locale)}`
}
