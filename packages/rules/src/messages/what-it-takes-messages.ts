/** What it would take, in words. `label` names a fact; amounts and dates are written already. */
export interface WhatItTakesMessages {
  /** What a line is about. */
  criterion: (words: { code: string; title: string }) => string
  whole: string
  /** A line; `changes` are joined already. */
  needs: (words: { about: string; changes: string; exact: boolean }) => string
  alternative: (changes: string) => string
  more: (words: { label: string; by: string; from: string; to: string }) => string
  fewer: (words: { label: string; by: string; from: string; to: string }) => string
  earlier: (words: { label: string; by: string; from: string; to: string }) => string
  later: (words: { label: string; by: string; from: string; to: string }) => string
  instead: (words: { label: string; from: string; to: string }) => string
  /** A fact that is not known yet. */
  report: (words: { label: string; enough: string }) => string
  /** A fact that is known as a range. */
  settle: (words: { label: string; range: string; enough: string }) => string
  /** After a figure that was counted from events, or from the entries of a list. */
  counted: string
  listed: (label: string) => string
  percentagePoints: (words: { number: string; single: boolean }) => string
  outOfReach: (words: { about: string; because: string }) => string
  /** Why, where one value is the best. */
  best: (words: { label: string; best: string; required: string }) => string
  /** Why, where none is. */
  never: (words: { label: string; required: string }) => string
  contradiction: string
  criteriaOutOfReach: (codes: string) => string
  notKnown: (words: { about: string; because: string }) => string
  reportFirst: (labels: string) => string
  withoutValue: (labels: string) => string
  emptyBase: (labels: string) => string
  notFound: string
}
