import { formatDate, textIn } from '@tieuchi/schemas/model'
import type { AdminViewServerProps } from 'payload'
import { languageOf } from '../../../i18n/language.js'
import { oversightTexts } from '../../i18n/oversight.js'
import { readBeforeAfter } from '../../records/before-after.js'
import { byStanding, totalOf } from '../../records/overview-folds.js'
import type { OverviewRow } from '../../records/overview-row.js'
import { daysAfter, todayOf } from '../../records/today.js'
import { readYearWork, type YearWork } from '../../records/year-work.js'
import { BeforeAfterTable } from './BeforeAfterTable.js'
import { Frame } from './Frame.js'
import { PairedBars } from './PairedBars.js'
import { PrintButton } from './PrintButton.js'
import { ProgrammeTable } from './ProgrammeTable.js'
import { oversightPath } from './paths.js'
import { readView } from './read-view.js'
import css from './report.module.css'
import { StackedBars } from './StackedBars.js'
import { standings } from './StandingTiles.js'
import { readSearch } from './search.js'
import { WorstCriteria } from './WorstCriteria.js'

const fills = {
  met: '#2c7a3f',
  'not-met': '#b3261e',
  undetermined: '#b26a00',
  'not-applicable': '#6b7280',
  closed: '#5b3a8c',
  unopened: '#9aa0a6',
}

/** The review of one year, to be printed. */
export async function ReportView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const language = languageOf(req)
  const words = oversightTexts[language]
  const back = `${req.payload.config.routes.admin}${oversightPath}`
  if (!req.user) return <Frame view={view}>{null}</Frame>
  const read = await readView(req, readSearch(view.searchParams ?? {}).year)
  if ('refusal' in read) {
    return (
      <main className={css.report}>
        <p>{read.refusal}</p>
        <a href={back}>{words.back}</a>
      </main>
    )
  }
  const { overview } = read
  const { rows, year, window, criteriaSet, happenings } = overview
  const [sides, work] = await Promise.all([readBeforeAfter(req, overview), readYearWork(req, overview)])
  const outcomes = (of: readonly OverviewRow[]) => {
    const counts = byStanding(of)
    return standings.map((one) => ({ label: words.standings[one], value: counts[one], fill: fills[one] }))
  }
  const sum = (fact: string | undefined) => {
    const total = totalOf(rows, fact)
    return total.areas === 0 ? null : total.sum
  }
  const counted = [...(happenings.total ? [happenings.total] : []), ...happenings.kinds]

  return (
    <main className={css.report} id="oversight-report">
      <div className={css.bar}>
        <a href={`${back}?year=${year}`}>{words.back}</a>
        <PrintButton label={words.print} />
      </div>
      <h1>{words.reportTitle(year)}</h1>
      <p className={css.note}>
        {words.window(formatDate(window.from, language), formatDate(daysAfter(window.before, -1), language))}{' '}
        {words.judgedBy(textIn(criteriaSet.title, language), criteriaSet.revision)}
      </p>
      <p className={css.note}>
        {words.reportScope(rows.length)} {words.reportOn(formatDate(todayOf(req), language))}
      </p>

      <section>
        <h2>{words.byOutcome}</h2>
        <p className={css.note}>{words.outcomesNote}</p>
        <StackedBars
          title={words.plotOf(words.byOutcome)}
          bars={[
            { label: words.thisYear, segments: outcomes(rows) },
            {
              label: words.lastYear,
              segments: outcomes(
                rows.map((row) => ({ ...row, standing: row.before, status: row.statusBefore })),
              ),
            },
          ]}
        />
      </section>
      <section>
        <h2>{words.byKind}</h2>
        {counted.length === 0 ? (
          <p className={css.note}>{words.noNumbers}</p>
        ) : (
          <PairedBars
            title={words.plotOf(words.byKind)}
            names={[words.thisYear, words.lastYear]}
            lines={counted.map(({ fact, before, label }) => ({
              label: textIn(label, language),
              now: sum(fact),
              before: sum(before),
            }))}
          />
        )}
      </section>
      <section>
        <h2>{words.worst}</h2>
        <p className={css.note}>{words.worstNote}</p>
        <WorstCriteria rows={rows} criteriaSet={criteriaSet} language={language} most={10} />
      </section>
      <section>
        <h2>{words.programmes}</h2>
        <ProgrammeTable rows={rows} happenings={happenings} language={language} />
      </section>
      <section>
        <h2>{words.beforeAfter}</h2>
        <p className={css.note}>{words.beforeAfterNote}</p>
        <BeforeAfterTable sides={sides} language={language} />
      </section>
      <section>
        <h2>{words.work}</h2>
        <table id="oversight-work">
          <tbody>
            {(Object.keys(words.workRows) as (keyof YearWork)[]).map((name) => (
              <tr key={name}>
                <th scope="row">{words.workRows[name]}</th>
                <td>{work[name]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </main>
  )
}
