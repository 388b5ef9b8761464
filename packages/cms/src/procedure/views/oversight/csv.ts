import type { CriteriaSet } from '@tieuchi/schemas'
import { textIn } from '@tieuchi/schemas/model'
import type { Language } from '../../../i18n/language.js'
import { statusLabels } from '../../i18n/assessment.js'
import { oversightTexts } from '../../i18n/oversight.js'
import type { Happenings } from '../../records/happenings.js'
import { standingBefore, standingIn, turnOf } from '../../records/overview-folds.js'
import type { OverviewRow } from '../../records/overview-row.js'

/** The table of areas as CSV with a byte order mark, so that spreadsheets read its Vietnamese. */
export function overviewCsv(
  rows: readonly OverviewRow[],
  { criteriaSet, happenings }: { criteriaSet: CriteriaSet; happenings: Happenings },
  language: Language,
): string {
  const words = oversightTexts[language]
  const counted = [...(happenings.total ? [happenings.total] : []), ...happenings.kinds]
  const codes = new Map(criteriaSet.criteria.map(({ id, code }) => [id, code ?? id]))
  const list = (criteria: readonly string[]) => criteria.map((id) => codes.get(id) ?? id).join(' ')
  const heading = [
    words.code,
    words.area,
    words.commune,
    words.programme,
    words.startedOn,
    words.households,
    words.progress,
    words.standing,
    words.final,
    words.before,
    words.turn,
    words.notMet,
    words.open,
    ...counted.flatMap(({ label, before }) => [
      textIn(label, language),
      ...(before ? [`${textIn(label, language)} (${words.lastYear})`] : []),
    ]),
  ]
  const lines = rows
    .map((row) => ({ row, before: standingBefore(row) }))
    .map(({ row, before }) => [
      row.code,
      row.name,
      row.communeName,
      words.programmeNames[row.programme],
      row.startedOn,
      row.households,
      row.status && statusLabels[row.status][language],
      words.standings[standingIn(row)],
      row.outcome && words.standings[row.outcome],
      before && words.standings[before],
      words.turns[turnOf(row)],
      list(row.notMet),
      list(row.undetermined),
      ...counted.flatMap(({ fact, before }) => [row.counts[fact], ...(before ? [row.counts[before]] : [])]),
    ])
  return `\uFEFF${[heading, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`
}

/** A cell that a spreadsheet takes as text and never as a formula. */
function cell(value: string | number | null | undefined): string {
  if (typeof value === 'number') return String(value)
  const text = value ?? ''
  const guarded = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
