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
  'record-not-found': 'There is no such entry within your scope.',
  'record-is-final': 'This record can be neither changed nor deleted once it is written.',
  'own-work': 'You had a hand in this file, so you cannot decide it. Leave the decision to somebody else.',
  'not-proposed':
    'The file is at “{statusLabel}”, so it cannot be decided yet. The police have to propose first.',
  'already-decided':
    'This file has Decision {number} already. To change that, revoke the decision or decide an appeal.',
  'number-taken': '{authority} already has a Decision {number} in {year}. Give the right number of this one.',
  'outcome-not-met': 'The final outcome is “{outcomeLabel}”, so there can be no recognition.',
  'no-authority':
    'It is not known who decides about {area} on {date}. Look at “Who recognises” in the procedure settings and at the register of units.',
  'other-authority':
    'On {date} the decision belongs to {authority}. Check the day of the decision, or pass the file to them.',
  'not-a-recognition': 'Only a recognition can be revoked.',
  'already-revoked': 'This decision was revoked by Decision {number}.',
  'not-a-refusal': 'Only a refusal can be appealed.',
  'appeal-open': 'There is an appeal against this decision that is not answered yet.',
  'appeal-granted': 'An appeal against this decision was granted; there is no need for another.',
  'appeal-answered': 'This appeal was answered on {date}.',
  'appeal-not-judged': 'Run it again under the criteria as they stood before answering the appeal.',
  'appeal-not-met': 'The re-run gives “{outcomeLabel}”, so the appeal cannot be granted.',
}
