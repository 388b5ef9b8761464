import { isCalendarDate } from '@tieuchi/schemas/model'
import type { Endpoint } from 'payload'
import { bodyOf, endpoint } from '../../endpoints/endpoint.js'
import { WorkflowError } from '../../errors.js'
import { languageOf } from '../../i18n/language.js'
import { oversightTexts } from '../i18n/oversight.js'
import { turnYear } from '../operations/year/turn-year.js'
import { readOverview } from '../records/overview.js'
import { todayOf } from '../records/today.js'
import { overviewCsv } from '../views/oversight/csv.js'
import { csvPath } from '../views/oversight/paths.js'
import { readSearch, searched } from '../views/oversight/search.js'

export const oversightEndpoints: Endpoint[] = [
  /** The table of areas that a search finds, as CSV; within the scope of whoever asks. */
  endpoint('get', csvPath, async (req) => {
    if (!req.user) throw new WorkflowError('not-logged-in', req)
    const search = readSearch(Object.fromEntries(req.searchParams ?? []))
    const overview = await readOverview(req, search.year)
    const rows = searched(overview.rows, search, overview.happenings.total?.fact)
    return new Response(overviewCsv(rows, overview, languageOf(req)), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="khu-dan-cu-${overview.year}.csv"`,
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  }),
  /** What the year's job does, by hand and for a day: `{ "on": "2026-11-01" }`, today unless given. */
  endpoint('post', '/procedure/turn-year', async (req) => {
    if (!req.user) throw new WorkflowError('not-logged-in', req)
    const { on = todayOf(req) } = await bodyOf(req)
    if (!isCalendarDate(on)) {
      throw new WorkflowError('bad-request', req, { problem: oversightTexts[languageOf(req)].badDay })
    }
    return Response.json(await turnYear(req, on))
  }),
]
