import type { CriteriaSet } from '@tieuchi/schemas'
import type { Locale } from '@tieuchi/schemas/model'
import { whatItTakes as en } from './messages/en/what-it-takes.js'
import { messagesIn } from './messages/messages-in.js'
import { whatItTakes as vi } from './messages/vi/what-it-takes.js'
import type { WhatItTakesMessages } from './messages/what-it-takes-messages.js'
import { linesIn } from './what-it-takes/lines-in.js'
import type { WhatItTakes } from './what-it-takes.js'

const whatItTakesIn: Record<Locale, WhatItTakesMessages> = { vi, en }

/**
 * What it takes, in Vietnamese or English: a line for each criterion and one for the whole, each followed by the lines
 * of its alternatives.
 * @param criteriaSet the set that was asked about
 */
export function describeWhatItTakes(result: WhatItTakes, criteriaSet: CriteriaSet, locale: Locale): string[] {
  return linesIn(messagesIn[locale], whatItTakesIn[locale], result, criteriaSet)
}
