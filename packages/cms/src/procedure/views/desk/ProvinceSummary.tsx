import type { PayloadRequest } from 'payload'
import type { Language } from '../../../i18n/language.js'
import css from '../../../views/desk/desk.module.css'
import { deskTexts } from '../../i18n/desk.js'
import { oversightTexts } from '../../i18n/oversight.js'
import { oversightPath } from '../oversight/paths.js'
import { readView } from '../oversight/read-view.js'
import { StandingTiles } from '../oversight/StandingTiles.js'
import { addressOf } from '../oversight/search.js'
import { WorstCriteria } from '../oversight/WorstCriteria.js'

/** What the province sees first: where the areas stand, and what holds most of them back. */
export async function ProvinceSummary({ req, language }: { req: PayloadRequest; language: Language }) {
  const words = deskTexts[language]
  const read = await readView(req, undefined)
  if ('refusal' in read) return <p className={css.note}>{read.refusal}</p>
  const { year, rows, criteriaSet } = read.overview
  const path = `${req.payload.config.routes.admin}${oversightPath}`
  const overdue = rows.filter((row) => row.overdue).length
  return (
    <section className={css.list} id="desk-province">
      <h3>{words.outcomes(year)}</h3>
      <StandingTiles
        rows={rows}
        language={language}
        addressOf={(standing) => addressOf(path, { year }, { standing })}
      />
      {overdue > 0 && (
        <p className={css.note}>
          <a href={addressOf(path, { year }, { overdue: 1 })}>{words.overdueAreas(overdue)}</a>
        </p>
      )}
      <h3>{oversightTexts[language].worst}</h3>
      <WorstCriteria
        rows={rows}
        criteriaSet={criteriaSet}
        language={language}
        most={3}
        addressOf={(criterion) => addressOf(path, { year }, { criterion })}
      />
    </section>
  )
}
