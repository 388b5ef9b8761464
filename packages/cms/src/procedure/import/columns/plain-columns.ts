import { isCalendarDate } from '@tieuchi/schemas/model'
import { parseDate } from '../../../components/parse-date.js'
import type { Label } from '../../../fields/label.js'
import { importTexts as texts } from '../../i18n/import.js'
import type { Column } from '../column.js'
import { type Cell, dateText } from '../sheet/cell.js'

type Plain = Pick<Column, 'field' | 'label'> & Partial<Pick<Column, 'required' | 'onlyExported' | 'hint'>>

/** Compares what people write: without regard to case and to how many spaces. */
export const folded = (value: unknown): string =>
  String(value ?? '')
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')

export const textColumn = (column: Plain & { most?: number }): Column => ({
  hint: texts.hints.text,
  ...column,
  read: (text) => {
    const most = column.most ?? 2000
    if (text.includes('�')) return { problem: texts.brokenLetters }
    return text.length > most ? { problem: texts.tooLong(most) } : { value: text }
  },
  write: (value) => String(value ?? ''),
})

export const numberColumn = (column: Plain & { least?: number; most?: number; whole?: boolean }): Column => ({
  hint: texts.hints.number,
  ...column,
  read: (text, cell) => {
    const { least, most, whole = true } = column
    const number = typeof cell === 'number' ? cell : parseDecimal(text)
    if (number === undefined) return { problem: texts.notNumber(text) }
    if (whole && !Number.isSafeInteger(number)) return { problem: texts.notWhole(text) }
    if (least !== undefined && number < least) return { problem: texts.tooSmall(text, least) }
    return most !== undefined && number > most ? { problem: texts.tooLarge(text, most) } : { value: number }
  },
  write: (value) => (typeof value === 'number' ? value : String(value ?? '')),
})

/** A number as it is written in Vietnamese (1,5) or English (1.5), without thousands, which the two write unlike. */
function parseDecimal(text: string): number | undefined {
  return /^[-+]?\d{1,15}([.,]\d{1,10})?$/.test(text) ? Number(text.replace(',', '.')) : undefined
}

export const dateColumn = (column: Plain): Column => ({
  hint: texts.hints.date,
  ...column,
  read: (text, cell) => {
    const date = readDate(text, cell)
    return date ? { value: date } : { problem: texts.notDate(text) }
  },
  write: dateText,
})

/** A calendar date from a cell of a sheet or from a text, day first. */
export function readDate(text: string, cell: Cell = null): string | undefined {
  const date = cell instanceof Date ? cell.toISOString().slice(0, 10) : parseDate(text)
  return isCalendarDate(date) ? date : undefined
}

/** A day with a time of day, in Vietnam. */
export const momentColumn = (column: Plain): Column => ({
  hint: texts.hints.moment,
  ...column,
  read: (text, cell) => {
    const moment = cell instanceof Date ? inVietnam(cell.toISOString().slice(0, 16)) : readMoment(text)
    return moment ? { value: moment } : { problem: texts.notMoment(text) }
  },
  write: (value) => {
    const at = new Date(String(value ?? '')).getTime()
    if (Number.isNaN(at)) return ''
    const local = new Date(at + 7 * 3_600_000).toISOString()
    return `${dateText(local.slice(0, 10))} ${local.slice(11, 16)}`
  },
})

function readMoment(text: string): string | undefined {
  const [, time, day, laterTime] =
    /^(?:(\d{1,2}:\d{2})\s+)?(\S+?)(?:[T\s]+(\d{1,2}:\d{2})(?::\d{2})?)?$/.exec(text) ?? []
  const date = day ? readDate(day) : undefined
  return date ? inVietnam(`${date}T${(time ?? laterTime ?? '00:00').padStart(5, '0')}`) : undefined
}

function inVietnam(local: string): string | undefined {
  const at = new Date(`${local}:00+07:00`)
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString()
}

export const choiceColumn = (column: Plain & { options: Record<string, Label> }): Column => {
  const options = Object.entries(column.options)
  const byName = valuesByName(options)
  const all: Label = {
    vi: options.map(([, label]) => label.vi).join('; '),
    en: options.map(([, label]) => label.en).join('; '),
  }
  return {
    hint: texts.hints.choice(all),
    ...column,
    read: (text) => {
      const value = byName.get(folded(text))
      return value === undefined ? { problem: texts.notAmong(text, all) } : { value }
    },
    write: (value, { language }) => column.options[String(value)]?.[language] ?? String(value ?? ''),
  }
}

/** The options by all that people may write for them: a part such as “Xã” of “Xã, phường” where it is the only one. */
function valuesByName(options: readonly (readonly [string, Label])[]): ReadonlyMap<string, string> {
  const byPart = new Map<string, string | undefined>()
  for (const [value, label] of options) {
    const parts = [label.vi, label.en]
      .flatMap((text) => text.replace(/\([^()]*\)/g, '').split(','))
      .map(folded)
    for (const part of new Set(parts)) byPart.set(part, byPart.has(part) ? undefined : value)
  }
  const whole = options.flatMap(([value, label]) =>
    [value, label.vi, label.en].map((name) => [folded(name), value] as const),
  )
  const parts = [...byPart].flatMap(([part, value]) => (value === undefined ? [] : [[part, value] as const]))
  return new Map([...parts, ...whole])
}

const answers = new Map<string, boolean>([
  ...['có', 'x', 'đúng', 'yes', 'true', '1'].map((word) => [word, true] as const),
  ...['không', 'sai', 'no', 'false', '0'].map((word) => [word, false] as const),
])

const yesNo = { vi: { yes: 'Có', no: 'Không' }, en: { yes: 'Yes', no: 'No' } } as const

export const yesNoColumn = (column: Plain): Column => ({
  hint: texts.hints.yesNo,
  ...column,
  read: (text) => {
    const value = answers.get(folded(text))
    return value === undefined ? { problem: texts.notYesNo(text) } : { value }
  },
  write: (value, { language }) => (typeof value === 'boolean' ? yesNo[language][value ? 'yes' : 'no'] : ''),
})
