import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { languageOf } from '../../../i18n/language.js'
import { oversightTexts } from '../../i18n/oversight.js'
import { byTurn } from '../../records/overview-folds.js'
import { AreaTable } from './AreaTable.js'
import { Frame } from './Frame.js'
import css from './oversight.module.css'
import { ProgrammeTable } from './ProgrammeTable.js'
import { csvPath, oversightPath, reportPath } from './paths.js'
import { readView } from './read-view.js'
import { SearchForm } from './SearchForm.js'
import { StandingTiles } from './StandingTiles.js'
import { addressOf, pageSize, readSearch, searched } from './search.js'
import { WorstCriteria } from './WorstCriteria.js'
import { YearHead } from './YearHead.js'

/** All areas within the person's scope on one page. */
export async function OversightView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const language = languageOf(req)
  const words = oversightTexts[language]
  const { admin, api } = req.payload.config.routes
  const path = `${admin}${oversightPath}`
  if (!req.user) return <Frame view={view}>{null}</Frame>

  const search = readSearch(view.searchParams ?? {})
  const read = await readView(req, search.year)
  if ('refusal' in read) {
    return (
      <Frame view={view}>
        <h1>{words.title}</h1>
        <p id="oversight-refusal">{read.refusal}</p>
        <p>
          <a href={path}>{words.back}</a>
        </p>
      </Frame>
    )
  }
  const { overview } = read
  const { year, rows, criteriaSet, happenings } = overview
  const found = searched(rows, search, happenings.total?.fact)
  const pages = Math.max(1, Math.ceil(found.length / pageSize))
  const page = Math.min(search.page, pages)
  const shown = found.slice((page - 1) * pageSize, page * pageSize)
  const here = { ...search, year, page }
  const turns = byTurn(rows)

  return (
    <Frame view={view}>
      <div className={css.page} id="oversight">
        <YearHead title={words.title} overview={overview} action={path} language={language}>
          <Link href={`${admin}${reportPath}?year=${year}`}>{words.report}</Link>
        </YearHead>
        {rows.length === 0 && <p>{words.noScope}</p>}
        <StandingTiles
          rows={rows}
          language={language}
          addressOf={(standing) => addressOf(path, { year }, { standing })}
        />
        <p className={css.note}>
          {words.outcomesNote} {words.againstLastYear}:{' '}
          {(['better', 'worse', 'same', 'unknown'] as const)
            .map((turn) => `${words.turns[turn]} ${turns[turn]}`)
            .join(' · ')}
        </p>
        <div className={css.columns}>
          <section className={css.card} id="oversight-worst">
            <h2>{words.worst}</h2>
            <p className={css.note}>{words.worstNote}</p>
            <WorstCriteria
              rows={rows}
              criteriaSet={criteriaSet}
              language={language}
              addressOf={(criterion) => addressOf(path, { year }, { criterion })}
            />
          </section>
          <section className={css.card} id="oversight-programmes">
            <h2>{words.programmes}</h2>
            <ProgrammeTable rows={rows} happenings={happenings} language={language} />
          </section>
        </div>
        <section className={css.card}>
          <h2>{words.search}</h2>
          <SearchForm
            search={search}
            year={year}
            rows={rows}
            criteriaSet={criteriaSet}
            action={path}
            language={language}
          />
        </section>
        <section className={css.card}>
          <div className={css.head}>
            <p className={css.note}>
              {found.length === 0
                ? words.none
                : words.shown((page - 1) * pageSize + 1, (page - 1) * pageSize + shown.length, found.length)}
            </p>
            <a href={addressOf(`${api}${csvPath}`, { ...here, page: 1 })}>{words.export}</a>
          </div>
          {shown.length > 0 && (
            <AreaTable
              rows={shown}
              criteriaSet={criteriaSet}
              happenings={happenings}
              admin={admin}
              language={language}
            />
          )}
          <p className={css.pages}>
            {page > 1 && <Link href={addressOf(path, { ...here, page: page - 1 })}>{words.previous}</Link>}
            {page < pages && <Link href={addressOf(path, { ...here, page: page + 1 })}>{words.next}</Link>}
          </p>
        </section>
      </div>
    </Frame>
  )
}
