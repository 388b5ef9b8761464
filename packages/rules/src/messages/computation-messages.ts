/** The records that a figure is counted from: "the events recorded as fire from … to before …, only those with …". */
export interface CountedWords {
  records: string
  /** The phrase that picks them; empty where all count. */
  where: string
  result: string
}

/** How a derived fact was computed, a sentence each. `result` is the fact's value. */
export interface ComputationMessages {
  /** A calculation; `label` is empty where the sentence above names the fact. `equals` is = or ≈. */
  how: (words: { label: string; calculation: string; equals: string; result: string }) => string
  /** An amount in a calculation, with the name of its fact. */
  amount: (words: { amount: string; label: string }) => string
  minimum: (amounts: string) => string
  maximum: (amounts: string) => string
  emptyBase: (words: { label: string; base: string; result: string }) => string
  parameter: (words: { label: string; parameter: string; result: string }) => string
  count: (words: CountedWords) => string
  total: (words: CountedWords & { field: string }) => string
  smallest: (words: CountedWords & { field: string }) => string
  largest: (words: CountedWords & { field: string }) => string
  share: (words: CountedWords & { meets: string }) => string
  /** The events of some types in a period. */
  events: (words: { types: string; from: string; before: string; previous: boolean }) => string
  list: (label: string) => string
  /** The figure was reported, though it could be counted. */
  reported: (words: { label: string; result: string }) => string
}
