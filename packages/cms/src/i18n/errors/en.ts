import type { vi } from './vi.js'

export const en: Record<keyof typeof vi, string> = {
  'not-logged-in': 'Please log in.',
  'not-allowed': 'You are not allowed to do this.',
  'not-found': 'There is no such criteria revision.',
  'bad-request': 'The request is malformed: {problem}.',
  'self-approval': 'Whoever drafted, edited or submitted this revision cannot approve it.',
  'wrong-status': 'This cannot be done while the revision is “{statusLabel}”.',
  frozen:
    'A revision that is submitted, approved or published can be neither changed nor deleted. To change it, make a new revision from it.',
  published: 'This revision is published. To change it, make a new revision from it.',
  'not-published': 'A local set can only be made from a published revision.',
  'base-not-published':
    'The base set {base} is not among what was published, so this local set cannot be checked.',
  'base-changed': 'The base of a local set cannot be changed. Make a new local set.',
  'edited-meanwhile':
    'Someone else has just changed this revision. Reload the page and try again, so that their change is not overwritten.',
  'content-changed': 'The content is no longer what was approved, so it cannot be published.',
  'publish-conflict': 'Someone else has just published. Reload and try again.',
  'reason-required': 'A reason for publishing is required.',
  'comment-required': 'A comment is required when returning a revision.',
  'no-release': 'No criteria have been published yet.',
  'identity-changed':
    'The id of the set and the revision number cannot be changed. Make a new revision instead.',
  'releases-are-final': 'A release comes only from publishing; it can be neither changed nor deleted.',
  'last-administrator': 'At least one administrator must remain.',
  'own-roles': 'Nobody can change their own roles.',
  'record-edited-meanwhile':
    'Somebody else just changed this record. Reload the page and do it again, so that nothing of theirs is overwritten.',
  'demo-account': 'Demo accounts cannot log in to a live installation.',
}
