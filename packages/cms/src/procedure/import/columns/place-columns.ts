import type { Label } from '../../../fields/label.js'
import { idOf } from '../../access/scope.js'
import { importTexts as texts } from '../../i18n/import.js'
import type { Column, FileContext, Named } from '../column.js'
import { dateText } from '../sheet/cell.js'
import { readDate, textColumn } from './plain-columns.js'

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

/** The code of the unit that a row belongs to. */
export const unitColumn = (label: Label): Column => ({
  field: 'unit',
  label,
  hint: texts.hints.unit,
  required: true,
  names: { of: 'units', codes: (text) => [text], ids: one },
  read: (text, _, context) => {
    const id = context.id('units', text)
    return id ? { value: id } : { problem: texts.noSuchUnit(text) }
  },
  write: (value, context) => codeOf(context, 'units', value),
})

/** The names of areas or units whose codes another column has, for whoever reads the file. */
export const nameColumn = (from: string, of: 'areas' | 'units', label: Label): Column => ({
  ...textColumn({ field: `${from}.name`, label, onlyExported: true }),
  from,
  names: { of, codes: () => [], ids },
  write: (value, context) =>
    ids(value)
      .map((id) => context.name(of, id) ?? '')
      .join('; '),
})

export const areaNameColumn = (): Column =>
  nameColumn('area', 'areas', { vi: 'Tên khu dân cư', en: 'Area name' })

/** A decision by its number. */
export const decisionColumn = (field: string, label: Label): Column => ({
  ...textColumn({ field, label, onlyExported: true }),
  names: { of: 'decisions', codes: () => [], ids: one },
  write: (value, context) => codeOf(context, 'decisions', value),
})

/** Areas by their codes. */
export const areasColumn = (field: string, label: Label): Column => ({
  field,
  label,
  hint: texts.hints.areas,
  required: true,
  names: { of: 'areas', codes: parts, ids },
  read: (text, _, context) => {
    const codes = [...new Set(parts(text))]
    const missing = codes.find((code) => !context.id('areas', code))
    return missing
      ? { problem: texts.noSuchArea(missing) }
      : { value: codes.map((code) => context.id('areas', code)) }
  },
  write: (value, context) =>
    ids(value)
      .map((id) => context.code('areas', id) ?? '')
      .join('; '),
})

/** Units by their codes, such as those that a unit replaces. */
export const unitsColumn = (field: string, label: Label): Column => ({
  field,
  label,
  hint: texts.hints.units,
  names: { of: 'units', codes: parts, ids },
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

const ids = (value: unknown): string[] => (Array.isArray(value) ? value.flatMap(one) : one(value))

function one(value: unknown): string[] {
  const id = idOf(value as string | { id: string } | null | undefined)
  return id ? [id] : []
}

const codeOf = (context: Pick<FileContext, 'code'>, of: Named, value: unknown) =>
  one(value).map((id) => context.code(of, id) ?? '')[0] ?? ''
