import { isCriteriaError } from '@tieuchi/rules'
import { isCalendarDate } from '@tieuchi/schemas/model'
import { judgeAreas } from './judge-areas.mjs'
import { readPublicFiles } from './public-files.mjs'
import { renderAreasPage, renderProblemPage } from './render/pages.mjs'
import { languageOf, texts } from './texts/texts.mjs'

const securityHeaders = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
}

const statuses = {
  'bad-date': 400,
  'bad-request': 400,
  'not-found': 404,
  'not-in-force': 404,
  'set-not-found': 404,
  'method-not-allowed': 405,
  'no-criteria-yet': 503,
}

/** Answers every request of the app. */
export const createRoutes = ({ criteria, updates, today, log }) => {
  const publicFiles = readPublicFiles()

  /** What to show, or the problem that keeps it from being shown. */
  const judge = async ({ on, shown, lang }) => {
    const engine = criteria.engine()
    if (!engine) return { problem: { code: 'no-criteria-yet' } }
    if (on !== undefined && !isCalendarDate(on)) return { problem: { code: 'bad-date' } }
    try {
      return { judged: await judgeAreas(engine, { on: shown, lang }) }
    } catch (error) {
      if (!isCriteriaError(error) || !(error.code in statuses)) throw error
      return { problem: { code: error.code, periods: error.details.periods } }
    }
  }

  const showPage = async (response, { on, lang }) => {
    // Read before judging: a page that is out of date by then will notice it.
    const state = updates.state()
    const shown = isCalendarDate(on) ? on : today()
    const { judged, problem } = await judge({ on, shown, lang })
    const page = { lang, on, shown, state, status: criteria.status() }
    if (judged) return sendHtml(response, 200, renderAreasPage({ ...page, judged }))
    sendHtml(response, statuses[problem.code], renderProblemPage({ ...page, ...problem }))
  }

  const showAreas = async (response, { on, lang }) => {
    const shown = on ?? today()
    const { judged, problem } = await judge({ on, shown, lang })
    if (judged) return sendJson(response, 200, { on: shown, lang, criteria: criteria.status(), ...judged })
    const { title, text } = texts[lang].problems[problem.code]
    sendJson(response, statuses[problem.code], { error: { ...problem, message: `${title}. ${text}` } })
  }

  const showHealth = (response) => {
    const { source, sequence } = criteria.status()
    if (sequence === undefined) return sendJson(response, 503, { status: 'waiting', source })
    sendJson(response, 200, { status: 'ok', sequence, source })
  }

  const showProblem = (response, { lang, code }) =>
    sendHtml(response, statuses[code] ?? 500, renderProblemPage({ lang, state: updates.state(), code }))

  const answer = async (request, response) => {
    const address = readAddress(request.url)
    const lang = languageOf(address?.searchParams.get('lang'))
    if (!address) return showProblem(response, { lang, code: 'bad-request' })
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      return showProblem(response, { lang, code: 'method-not-allowed' })
    }
    const on = address.searchParams.get('on') || undefined
    switch (address.pathname) {
      case '/':
        return showPage(response, { on, lang })
      case '/api/areas':
        return showAreas(response, { on, lang })
      case '/api/state':
        return sendJson(response, 200, { state: updates.state() })
      case '/events':
        return updates.stream(response)
      case '/health':
        return showHealth(response)
    }
    const file = publicFiles.get(address.pathname)
    if (!file) return showProblem(response, { lang, code: 'not-found' })
    send(response, 200, { type: file.type, body: file.body, cacheControl: 'no-cache' })
  }

  return (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    answer(request, response).catch((error) => {
      log(error instanceof Error ? error.stack : String(error))
      if (response.headersSent) return response.destroy()
      showProblem(response, { lang: 'vi', code: 'unexpected' })
    })
  }
}

const readAddress = (url) => {
  try {
    return new URL(`http://host-app${url}`)
  } catch {
    return undefined
  }
}

const send = (response, status, { type, body, cacheControl = 'no-store' }) => {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': cacheControl })
  response.end(response.req.method === 'HEAD' ? undefined : body)
}

const sendHtml = (response, status, page) =>
  send(response, status, { type: 'text/html; charset=utf-8', body: String(page) })

const sendJson = (response, status, content) =>
  send(response, status, { type: 'application/json; charset=utf-8', body: JSON.stringify(content, null, 2) })
