import type { Label } from '../../../fields/label.js'
import { idOf } from '../../access/scope.js'
import { importTexts as texts } from '../../i18n/import.js'
import type { Column, FileContext } from '../column.js'
import { dateText } from '../sheet/cell.js'
import { readDate } from './plain-columns.js'

/** The code of the area that a row belongs to. */
export const areaColumn = (): Column => ({
  field: 'area',
  label: { vi: 'Mã khu dân cư', en: 'Area code' },
  hint: texts.hints.area,
  required: true,
  names: { of: 'areas', codes: (text) => [text], ids: one },
  read: (text, _, context) => {
    const id = context.id('areas', text)
    return id ? { value: id } : { problem: texts.noSuchArea(text) }
  },
  write: (value, context) => codeOf(context, 'areas', value),
})

/** Units by their codes, such as those that a unit replaces. */
export const unitsColumn = (field: string, label: Label): Column => ({
  field,
  label,
  hint: texts.hints.units,
  names: { of: 'units', codes: parts, ids: (value) => list(value).flatMap(one) },
  read: (text, _, context) => {
    const codes = parts(text)
    const missing = codes.find((code) => !context.id('units', code))
    return missing
      ? { problem: texts.noSuchUnit(missing) }
      : { value: codes.map((code) => context.id('units', code)) }
  },
  write: (value, context) =>
    list(value)
      .map((unit) => codeOf(context, 'units', unit))
      .join('; '),
})

/** Units with the day from which each holds: `P01 (01-01-2020); P02 (01-07-2025)`. */
export const datedUnitsColumn = (field: string, label: Label): Column => ({
  field,
  label,
  hint: texts.hints.datedUnits,
  names: {
    of: 'units',
    codes: (text) => parts(text).map((part) => datedPart(part).code),
    ids: (value) => list(value).flatMap(({ unit }: { unit?: unknown }) => one(unit)),
  },
  read: (text, _, context) => {
    const value: { unit: string; from: string | undefined }[] = []
    for (const part of parts(text)) {
      const { code, day } = datedPart(part)
      const unit = context.id('units', code)
      if (!unit) return { problem: texts.noSuchUnit(code) }
      const from = day === undefined ? undefined : readDate(day)
      if (day !== undefined && !from) return { problem: texts.notDate(day) }
      value.push({ unit, from })
    }
    return { value }
  },
  write: (value, context) =>
    list(value)
      .map(
        (place: { unit?: unknown; from?: unknown }) =>
          `${codeOf(context, 'units', place.unit)} (${dateText(place.from)})`,
      )
      .join('; '),
})

/** People with their positions: `Nguyễn Văn A | Trưởng ban | 01-01-2024; Trần Thị B | Phó ban`. */
export const membersColumn = (field: string, label: Label): Column => ({
  field,
  label,
  hint: texts.hints.members,
  read: (text) => {
    const value: object[] = []
    for (const part of parts(text)) {
      const [name, position, day] = part.split('|').map((one) => one.trim())
      if (!name || !position) return { problem: texts.notMember(part) }
      const from = day ? readDate(day) : undefined
      if (day && !from) return { problem: texts.notDate(day) }
      value.push({ name, position, ...(from ? { from } : {}) })
    }
    return { value }
  },
  write: (value) =>
    list(value)
      .map((member: { name?: string; position?: string; from?: string }) =>
        [member.name, member.position, ...(member.from ? [dateText(member.from)] : [])].join(' | '),
      )
      .join('; '),
})

const parts = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

function datedPart(part: string): { code: string; day: string | undefined } {
  const [, code = part, day] = /^(.*?)\s*\(([^()]*)\)$/.exec(part) ?? []
  return { code: code.trim(), day: day?.trim() }
}

// biome-ignore lint/suspicious/noExplicitAny: rows of records come untyped from the database
const list = (value: unknown): any[] => (Array.isArray(value) ? value : [])

function one(value: unknown): string[] {
  const id = idOf(value as string | { id: string } | null | undefined)
  return id ? [id] : []
}

const codeOf = (context: Pick<FileContext, 'code'>, of: 'areas' | 'units', value: unknown) =>
  one(value).map((id) => context.code(of, id) ?? '')[0] ?? ''
