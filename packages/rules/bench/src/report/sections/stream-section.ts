import { amount, megabytes } from '../numbers.js'
import type { Results } from '../results.js'
import { count, outcomesText, type Section } from './section.js'

export function streamSection({ streamed }: Results): Section {
  const seconds = streamed.milliseconds / 1000
  return {
    title: 'A stream of assessments',
    text: `${count(streamed.judged)} assessments, a line of JSON each, parsed and judged one after another by the 20 criteria; ${outcomesText(streamed.outcomes)}. The lines come from memory, so that no disk is measured.`,
    head: ['', ''],
    rows: [
      ['assessments a second', amount(streamed.judged / seconds)],
      ['JSON a second', megabytes(streamed.bytes / seconds)],
      ['most memory of the process', megabytes(streamed.residentPeak)],
      ['of that before the first line', megabytes(streamed.residentBefore)],
    ],
  }
}
