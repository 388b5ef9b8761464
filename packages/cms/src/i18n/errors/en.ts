import type { vi } from './vi.js'

export const en: Record<keyof typeof vi, string> = {
  'not-logged-in': 'Please log in.',
  'not-allowed': 'You are not allowed to do this.',
  'not-found': 'There is no such entry, or it lies outside your scope.',
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
  'no-criteria-for-year': 'No published revision of the criteria set {set} is in force for the year {year}.',
  'wrong-assessment-status': 'This step cannot be taken while the assessment is “{statusLabel}”.',
  'assessment-closed':
    'This assessment was closed unfinished. The People’s Committee of the commune or an administrator can open it again; then it goes on.',
  'step-reason-required': 'A reason is required.',
  'window-still-open':
    'The assessment window lasts until the end of {lastDay}. It can be handed in from the next day on.',
  'facts-missing':
    'Facts are missing: {labels}. Supply them; where there is none, say why in the note of that fact.',
  'departures-unexplained': 'These differ from the stage before: {labels}. Give a reason for each.',
  'own-filing':
    'You filed the registration or the self-assessment of this area, so somebody else has to take this step. Nobody appraises or decides what they filed.',
  'answers-refused': 'Not saved: {problem}',
  'posting-not-over':
    'The draft result is on public view until the end of {lastDay}. It can be made final from the next day on.',
  'posting-over': 'The time for comments ended with {lastDay}.',
  'comment-incomplete': 'Write the comment and whose it is (residents, the board ...).',
  'final-not-met': 'Recognition can only be proposed where the final outcome is “Met”.',
  'proposal-incomplete': 'Choose to propose recognition or refusal; a refusal needs reasons.',
  'verdicts-are-final':
    'A verdict that was given can be neither changed nor deleted. To see what the records say now, run it again.',
  'no-verdict-yet': 'No stage has been handed in yet, so there is no verdict to run again.',
  'bad-year': 'Give the assessment year in four digits, such as 2026.',
  'import-no-file': 'Choose a CSV or XLSX file.',
  'import-file-type':
    'This file is not a CSV or XLSX table. Open an older .xls file, or one with a password, and save it as .xlsx.',
  'import-encoding':
    'The letters in this file cannot be read: it must be in UTF-8 or UTF-16. Save it as “CSV UTF-8” or as .xlsx.',
  'import-broken': 'The XLSX file is damaged and cannot be read. Open it and save it again.',
  'import-broken-quote':
    'Row {row} of the CSV file has a quotation mark that is never closed, so nobody can tell where the cell ends.',
  'import-too-large': 'The file is larger than {most} MB. Split it into several files.',
  'import-unpacks-too-large':
    'The XLSX file unpacks to too much. Remove pictures and sheets that are not needed, or split it into several files.',
  'import-too-many-rows': 'The file has more than {most} rows. Split it into several files.',
  'import-stray-cell':
    'Cell {cell} is far outside the table. Remove rows and columns that are not needed, or split the file.',
  'import-cell-error': 'Cell {cell} holds the error of a formula. Mend it and hand in the file again.',
  'import-empty': 'The file has no rows of data below its headings.',
  'import-refused': 'No row was imported: there are {count} problems to mend in the file.',
  'import-failed': 'The import stopped half way and was taken back: no row was imported. Please try again.',
  'export-too-many-rows':
    'There are more than {most} rows, too many for an XLSX file. Filter them, or export CSV.',
  'text-too-long': 'The text is longer than {longest} characters.',
  'notice-acknowledged':
    'An area has acknowledged this notice, so its text and the areas that acknowledged it cannot be changed. Send a new notice.',
  'matter-answered':
    'This matter was answered on {date} and cannot be changed any more. If something is left, raise a new matter.',
  'not-matter-owner': 'This matter is for the {owner} to settle.',
  'nomination-considered':
    'The council has given its view on this nomination, so it cannot be changed or deleted.',
  'nomination-decided': 'This nomination was decided on {date}.',
  'not-considered': 'The council has not given its view on this nomination. It comes before the decision.',
  'not-eligible':
    'By the criteria for rewards this nomination is “{outcomeLabel}”, so it cannot be granted: {criteria}.',
  'eligibility-open': 'There is not enough to judge eligibility. Missing: {labels}. Supply it and try again.',
  'reward-number-taken':
    'The reward decision {number} is dated {date} and signed by {signer}. One decision has one date and one signer; please check.',
  'registration-filed': 'This registration is filed. To change it, correct it field by field with a reason.',
  'commitments-refused': 'Nothing was recorded: {count} lines of the list need mending.',
}
