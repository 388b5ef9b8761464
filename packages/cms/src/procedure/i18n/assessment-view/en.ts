import type { vi } from './vi.js'

export const en: typeof vi = {
  list: 'Assessments',
  loading: 'Loading the assessment…',
  failed: 'The assessment could not be loaded.',
  retry: 'Try again',
  year: (year) => `Year ${year}`,
  window: (from, last) => `Assessed from ${from} to the end of ${last}`,
  set: (title, revision) => `${title}, revision ${revision}`,
  progress: {
    title: 'Steps',
    steps: {
      self: 'Self-assessment',
      appraisal: 'Appraisal',
      posting: 'Posted for comment',
      final: 'Final outcome',
      proposal: 'Proposal',
      decision: 'Decision',
    },
    states: { done: 'done', now: 'going on', later: 'to come' },
  },
  stages: {
    title: 'The outcome at each stage',
    submitted: (who) => `Handed in by ${who} on`,
    inProgress: 'If it were handed in now',
    stopped: 'Not handed in; as the records stand',
    toCome: 'Not yet',
    besides: 'Also required',
  },
  missing: {
    title: 'Still missing',
    from: (supplier) => `From the ${supplier.toLowerCase()}`,
    criteria: (codes) => `Criterion ${codes}`,
    explained: (note) => `Explained: ${note}`,
    none: 'Nothing is missing.',
  },
  criteria: {
    title: 'Criterion by criterion',
    showAll: 'Open all',
    hideAll: 'Close all',
    onlyOpen: 'Only criteria that are not met or still open',
    nothingOpen: 'No criterion is unmet or open.',
    why: (stage) => `Why (${stage.toLowerCase()})`,
    takes: 'What it would take',
    basis: 'Legal basis',
    differs: 'The stages differ',
    verification: {
      partial: 'The criterion was checked against part of the text',
      unverified: 'The criterion has not been checked against the text',
    },
  },
  facts: {
    name: 'Fact',
    empty: 'not yet',
    origins: {
      attested: 'Attested',
      register: 'From the records',
      incidents: 'Counted from the incidents',
      computed: 'Computed',
      criteria: 'Stated by the criteria',
    },
    open: 'Open the record',
    openIncidents: 'Open the incidents',
    recorded: (value) => `On record: ${value}`,
    said: (who, note) => `${who}: ${note}`,
    departure: (from, reason) => `Differs from the stage before (${from}). Reason: ${reason}`,
    reasonOpen: (from) => `Differs from the stage before (${from}). It needs a reason.`,
  },
  answer: {
    title: (stage) => `For the ${stage.toLowerCase()}`,
    value: 'Value',
    otherwise: (value) => `Left empty, the value there counts: ${value}`,
    note: 'Evidence, reasons',
    noteHint: 'What the value rests on. Where there is none yet, say why.',
    noteOnlyHint: 'The value comes from the records. Where there is none, say why here.',
    write: 'Enter another value or evidence',
    writeNote: 'Add a note',
  },
  save: {
    save: 'Save',
    saving: 'Saving…',
    saved: 'Saved.',
    discard: 'Discard the changes',
    unsaved: (count) => (count === 1 ? '1 fact changed, not saved.' : `${count} facts changed, not saved.`),
    first: 'Save what you changed before you hand it in.',
    refused: 'It could not be saved.',
    problems: 'It could not be saved. Please mend:',
  },
  steps: {
    title: 'What can be done',
    waiting: {
      open: 'Waiting for the management board to assess itself.',
      'self-assessed': 'Waiting for the police to appraise.',
      appraised: 'Waiting for the police to post the draft result.',
      posted: 'The draft result is on public view.',
      finalised: 'Waiting for the proposal of the police.',
      proposed: 'Waiting for the decision of the authority.',
      decided: 'It has been decided; see the decisions.',
      closed: 'Closed. The People’s Committee of the commune or an administrator can open it again.',
    },
    'self-assess': {
      label: 'Hand in the self-assessment',
      explain:
        'The self-assessment is kept with every figure it rests on and cannot be changed any more. The police appraise it next.',
      done: 'The self-assessment was handed in.',
    },
    appraise: {
      label: 'Hand in the appraisal',
      explain:
        'The appraisal is kept with every figure it rests on and cannot be changed any more. A figure that differs from the self-assessment needs a reason.',
      done: 'The appraisal was handed in.',
    },
    return: {
      label: 'Send the self-assessment back',
      explain:
        'The board is told the reason, mends it and hands it in again. What was handed in stays among the verdicts on record.',
      done: 'The self-assessment was sent back.',
    },
    post: {
      label: 'Post the draft result',
      explain:
        'The draft result is shown to the public for comments, for the days that the settings say. The outcome can be settled only after that.',
      done: 'The draft result was posted.',
    },
    comment: {
      label: 'Add a comment',
      explain:
        'Keeps what residents or the board said about the draft result. Leave out the names and addresses of residents.',
      done: 'The comment was added.',
    },
    finalise: {
      label: 'Settle the final outcome',
      explain:
        'The proposal and the decision rest on this outcome. It is kept and never changed, even if the law or the records change later.',
      done: 'The final outcome was settled.',
    },
    propose: {
      label: 'Propose',
      explain: 'Sends the proposal of the police to the authority that decides.',
      done: 'The proposal was sent.',
    },
    reopen: {
      label: 'Open again',
      explain:
        'It goes on where it stood when it was closed. The board is told the reason. It is not closed by itself again before the days in the settings have passed.',
      done: 'It was opened again.',
    },
    rerun: {
      label: 'Run again to compare',
      explain:
        'Runs it again by the records and criteria of now. The new result stands beside the one that counts, which stays as it is.',
      done: 'It was run again.',
    },
  },
  inputs: {
    from: 'Whose comment',
    fromHint: 'For example residents, the management board.',
    text: 'Comment',
    recommends: 'Proposal',
    recommend: { recognise: 'Recognise', refuse: 'Do not recognise' },
    reasons: 'Reasons',
    reasonsHint: 'Required where recognition is not proposed.',
    reason: { return: 'Why it is sent back', reopen: 'Why it is opened again' },
    outcomeNow: 'The outcome that is kept:',
    departures: 'Figures that differ from the stage before. Give a reason for each.',
    departure: (label, from, to) => `${label}: ${from} before, ${to} now`,
    stillMissing: (count) =>
      `${count === 1 ? '1 figure is' : `${count} figures are`} missing, so the outcome may stay open.`,
  },
  posting: {
    title: 'Posted for comment',
    period: (from, last) => `From ${from} to the end of ${last}.`,
    open: 'On public view.',
    over: 'The time for comments is over.',
    comments: 'Comments',
    noDays: (day) => `Posted on ${day}, with no days for comments.`,
    noComments: 'No comments yet.',
    comment: (from, by) => `${from}, entered by ${by} at`,
  },
  proposal: {
    title: 'Proposal of the police',
    recommends: { recognise: 'To recognise the area', refuse: 'Not to recognise the area' },
  },
  standing: {
    closed: (day, lacked) =>
      `Closed unfinished on ${day}. ${lacked} The People’s Committee of the commune or an administrator can open it again.`,
    returned: (reason) => `The police sent the self-assessment back. Reason: ${reason}`,
    closes: (day) => `It will be closed on ${day} unless it has a final outcome by then.`,
  },
  history: {
    title: 'Sent back, closed, opened again',
    returned: 'Self-assessment sent back',
    closed: 'Closed unfinished',
    reopened: 'Opened again',
    job: 'By the system',
    lacked: {
      open: 'The board had not handed in its self-assessment.',
      'self-assessed': 'The police had not handed in the appraisal.',
      appraised: 'The police had not posted the draft result.',
      posted: 'The police had not settled the final outcome.',
    },
  },
  verdicts: {
    title: 'Verdicts on record',
    note: 'Each verdict stays as it was given. Its receipt holds the figures and the criteria, so that anybody can run it again.',
    stages: {
      self: 'Self-assessment',
      appraisal: 'Appraisal',
      final: 'Final outcome',
      rerun: 'Run again',
      appeal: 'Run again on appeal',
    },
    by: (name, revision) => `${name}, by revision ${revision} of the criteria,`,
    knownAt: 'By what had been published at',
    receipt: 'Download the receipt',
    none: 'No stage was handed in yet.',
  },
  differences: {
    title: 'What differs from the outcome that counts',
    none: 'Nothing differs from the outcome that counts.',
    outcome: (before, after) => `Outcome: “${before}” before, “${after}” now.`,
    revision: (before, after) => `Criteria: revision ${before} before, revision ${after} now.`,
    fact: (label, before, after) => `${label}: ${before} before, ${after} now.`,
    criterion: (code, title, before, after) =>
      `Criterion ${code} (${title}): “${before}” before, “${after}” now`,
    absent: 'no such criterion',
    because: {
      law: 'because the criteria changed',
      records: 'because the records changed',
      both: 'because the criteria and the records changed',
    },
  },
}
