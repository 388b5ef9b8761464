import type { Issue } from './issue.js'
import { issueSentence } from './messages/issue-sentence.js'
import { vi } from './messages/vi.js'

/** `describeIssue` in Vietnamese, without the sentences of any other language. */
export function describeIssue(issue: Issue): string {
  return issueSentence(vi, 'vi', issue)
}
