import type { ScoringMessages } from '../scoring-messages.js'

const labelled = (label: string) => (label ? ` (${label})` : '')

export const scoring: ScoringMessages = {
  points: (score) => `Points: ${score}.`,
  tier: {
    met: (points) => `${points} given because:`,
    'not-met': (points) => `${points} not given because:`,
    undetermined: (points) => `It is open whether to give ${points}:`,
  },
  deduction: {
    met: ({ points, label }) => `${points} taken off${labelled(label)} because:`,
    'not-met': ({ points, label }) => `${points} not taken off${labelled(label)} because:`,
    undetermined: ({ points, label }) => `It is open whether to take off ${points}${labelled(label)}:`,
  },
  deductionForEach: ({ points, unit, fact, count, most, taken, label }) =>
    `For each ${unit || 'unit'} of "${fact}"${count && ` (${count})`}, ${points} off${most && `, at most ${most}`}${labelled(label)}: ${taken} off.`,
  total: 'Points in all',
  minimumShare: {
    met: ({ share }) => `Every scored criterion reaches at least ${share} of its points.`,
    'not-met': ({ share, below }) =>
      `Every scored criterion must reach at least ${share} of its points; below that: ${below}.`,
    undetermined: ({ share, open }) =>
      `Every scored criterion must reach at least ${share} of its points; still open: ${open}.`,
  },
  mandatory: {
    met: ({ all }) => `The mandatory criteria are all met (${all}).`,
    'not-met': ({ all, notMet }) => `The mandatory criteria (${all}) must all be met; not met: ${notMet}.`,
    undetermined: ({ all, open }) =>
      `The mandatory criteria (${all}) must all be met; evidence is missing: ${open}.`,
  },
  atLeast: {
    met: ({ label, required, outOf, found }) =>
      `${label && `${label}: `}${found} of ${outOf} criteria met, as required (at least ${required}).`,
    'not-met': ({ label, required, outOf, found }) =>
      `${label && `${label}: `}${found} of ${outOf} criteria met, where at least ${required} is required.`,
    undetermined: ({ label, required, outOf, found }) =>
      `${label && `${label}: `}${found} of ${outOf} criteria met; it is open whether that is at least ${required}, as required.`,
  },
  bandCondition: {
    met: 'Its own condition holds:',
    'not-met': 'Its own condition does not hold:',
    undetermined: 'It is open whether its own condition holds:',
  },
  exclusion: {
    met: (label) => `Not assessed: ${label}.`,
    'not-met': (label) => `This ground for not assessing does not hold: ${label}.`,
    undetermined: (label) => `It is open whether this ground for not assessing holds: ${label}.`,
  },
  bands: ({ bands, several }) =>
    several ? `The result can still be ${bands}, depending on what is missing.` : `The result is ${bands}.`,
}
