'use client'
import { Button } from '@payloadcms/ui'
import { WholeDays } from '../../../components/WholeDays.js'
import type { importPageTexts } from '../../i18n/import-page.js'
import type { Report } from '../../import/report.js'
import css from './import.module.css'
import { saveFile } from './use-download.js'

/** Rows of the table that a browser shows with ease; the list to download has them all. */
const shownProblems = 300

/** What came of checking a file: that it is good, or every problem by row and column. */
export function ImportReport({
  report,
  text,
  format,
}: {
  report: Report
  text: (typeof importPageTexts)['vi']
  /** Writes a number. */
  format: (number: number) => string
}) {
  const { rows, problemCount, problems } = report
  if (problemCount === 0) {
    return (
      <p className={css.good} role="status" id="import-good">
        {text.good(format(rows))}
      </p>
    )
  }
  const shown = problems.slice(0, shownProblems)
  const save = () => {
    const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
    const lines = [
      [text.row, text.column, text.problem],
      ...problems.map(({ row, column, message }) => [String(row), column ?? '', message]),
    ].map((line) => line.map(quoted).join(','))
    saveFile(new Blob([`\uFEFF${lines.join('\r\n')}\r\n`], { type: 'text/csv' }), 'van-de.csv')
  }
  return (
    <section aria-live="polite">
      <p className={css.bad} id="import-bad">
        {text.bad(format(rows), format(problemCount))}
        {shown.length < problemCount && ` ${text.firstOnly(format(shown.length))}`}
      </p>
      <div className={css.table}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.row}</th>
              <th scope="col">{text.column}</th>
              <th scope="col">{text.problem}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ row, column, message }) => (
              <tr key={`${row} ${column} ${message}`}>
                <td>{row}</td>
                <td>{column ?? text.wholeRow}</td>
                <td>
                  <WholeDays text={message} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Button buttonStyle="secondary" size="small" type="button" onClick={save}>
        {text.saveProblems}
      </Button>
    </section>
  )
}
