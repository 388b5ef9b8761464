import type { Issue } from './issue.js'
import { en } from './messages/en.js'
import { issueSentence } from './messages/issue-sentence.js'
import type { Messages } from './messages/messages.js'
import { vi } from './messages/vi.js'
import type { Locale } from './model/localized-text.js'

const messages: Record<Locale, Messages> = { vi, en }

/** The sentence that tells a person what is wrong, without its place. Very long data is shortened. */
export function describeIssue(issue: Issue, locale: Locale): string {
  return issueSentence(messages[locale], locale, issue)
}
