import type { Label } from '../../../fields/label.js'
import type { Finding } from '../../collections/inspection.js'
import { importTexts as texts } from '../../i18n/import.js'
import type { Column, Reading } from '../column.js'
import { dateText } from '../sheet/cell.js'
import { readDate } from './plain-columns.js'

/**
 * What an inspection found, one finding on each line of a cell: `Hàng rào hỏng | 31-03-2026 | 15-03-2026 | Đã sửa`. A
 * backslash stands before a stroke or a backslash of a text, and `\n` for a new line within one.
 */
export const findingsColumn = (field: string, label: Label): Column => ({
  field,
  label,
  hint: texts.hints.findings,
  read: (text) => {
    const value: Finding[] = []
    for (const line of text.split(/\r?\n/).filter((one) => one.trim() !== '')) {
      const reading = readFinding(line)
      if ('problem' in reading) return reading
      value.push(reading.value as Finding)
    }
    return { value }
  },
  write: (value) => (value as Finding[]).map(lineOf).join('\n'),
})

function readFinding(line: string): Reading {
  const [text, due, done, followUp, ...more] = partsOf(line)
  if (!text || more.length > 0) return { problem: texts.notFinding(line.trim()) }
  const [dueOn, doneOn] = [due, done].map((day) => (day ? readDate(day) : null))
  if (dueOn === undefined) return { problem: texts.notDate(String(due)) }
  if (doneOn === undefined) return { problem: texts.notDate(String(done)) }
  return { value: { text, dueOn, doneOn, followUp: followUp || null } }
}

function lineOf({ text, dueOn, doneOn, followUp }: Finding): string {
  const parts = [text, dueOn && dateText(dueOn), doneOn && dateText(doneOn), followUp]
  return parts
    .map((part) => escaped(part ?? ''))
    .join(' | ')
    .replace(/( \| )+$/, '')
}

const escaped = (text: string): string => text.replace(/[\\|]/g, '\\$&').replace(/\r?\n/g, '\\n')

/** The parts between the strokes of a line. The space keeps a last backslash from hiding the end. */
const partsOf = (line: string): string[] =>
  [...`${line} |`.matchAll(/((?:\\.|[^\\|])*)\|/g)].map(([, part = '']) =>
    part.trim().replace(/\\([\\|n])/g, (_, letter) => (letter === 'n' ? '\n' : letter)),
  )
