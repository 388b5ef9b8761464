import { amount, megabytes } from '../numbers.js'
import type { Results } from '../results.js'
import type { Row } from '../table.js'
import { count, type Section } from './section.js'

export function streamSection({ streamed: { oneByOne, population } }: Results): Section {
  const row = (
    what: string,
    { judged, milliseconds, bytes, residentPeak, residentBefore }: typeof oneByOne,
  ): Row => [
    what,
    amount((judged / milliseconds) * 1000),
    megabytes((bytes / milliseconds) * 1000),
    megabytes(residentPeak),
    megabytes(residentBefore),
  ]
  return {
    title: 'A stream of assessments',
    text: `${count(oneByOne.judged)} assessments, a line of JSON each, parsed and judged by the 20 criteria; ${count(oneByOne.met)} are met. The lines come from memory, so that no disk is measured. A population keeps the numbers of all facts, to judge them again with another threshold.`,
    head: ['', 'a second', 'JSON a second', 'most memory of the process', 'of that before the first line'],
    rows: [row('tieuchi, one after another', oneByOne), row('tieuchi, into a population', population)],
  }
}
