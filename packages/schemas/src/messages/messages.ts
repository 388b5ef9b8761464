import type { IssueCode, IssueData } from '../issue.js'

/** Data as a sentence needs it: where there is a unit, its label in the language of the sentence comes along. */
export type Worded<Data> = Data extends { unit: string } ? Data & { unitLabel: string } : Data

/** One sentence for every issue code. */
export type Messages = { [Code in IssueCode]: (data: Worded<IssueData[Code]>) => string }
