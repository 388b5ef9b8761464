import type { Issue } from './issue.js'
import { en } from './messages/en.js'
import { issueSentence } from './messages/issue-sentence.js'

/** `describeIssue` in English, without the sentences of any other language. */
export function describeIssue(issue: Issue): string {
  return issueSentence(en, 'en', issue)
}
