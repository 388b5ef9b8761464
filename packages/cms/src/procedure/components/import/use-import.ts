'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { answerMessages } from '../../../components/answer-messages.js'
import { useApi } from '../../../components/use-api.js'
import { languageOf } from '../../../i18n/language.js'
import { importPageTexts } from '../../i18n/import-page.js'
import type { ImportRun } from '../../import/import-run.js'
import type { Report } from '../../import/report.js'

type Run = Pick<ImportRun, 'id' | 'rows' | 'done' | 'status'>

export interface Importing {
  /** What goes on now. */
  working: 'checking' | 'importing' | undefined
  report: Report | undefined
  /** Rows that were imported. */
  imported: number | undefined
  progress: Run | undefined
  /** Why the file was not even read, or why nothing came of it. */
  refusals: string[]
  send: (file: File, dryRun: boolean) => Promise<void>
  clear: () => void
}

interface Answered {
  report?: Report
  imported?: number
  refusals?: string[]
}

/** Checks a file against a register and imports it, with what came of it. */
export function useImport(slug: string): Importing {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const language = languageOf({ i18n })
  const latest = useLatest(slug)
  const [working, setWorking] = useState<Importing['working']>()
  const [answered, setAnswered] = useState<Answered>({})
  const [progress, setProgress] = useState<Run>()
  const clear = useCallback(() => setAnswered({}), [])

  useEffect(() => {
    if (working !== 'importing') return setProgress(undefined)
    const timer = setInterval(async () => {
      const run = await latest()
      setProgress(run?.status === 'running' ? run : undefined)
    }, everyMilliseconds)
    return () => clearInterval(timer)
  }, [working, latest])

  const send = useCallback(
    async (file: File, dryRun: boolean) => {
      clear()
      setWorking(dryRun ? 'checking' : 'importing')
      const text = importPageTexts[language]
      const before = dryRun ? undefined : await latest()
      const address = `${config.serverURL}${config.routes.api}/${slug}/import?dryRun=${dryRun}`
      const found = (await post(address, file, language)) ??
        (dryRun ? undefined : await outcomeOf(latest, before, text.undone)) ?? { refusals: [text.offline] }
      const isSilent = !found.report && !found.refusals?.length
      setAnswered(isSilent ? { refusals: [text.failed] } : found)
      setWorking(undefined)
    },
    [clear, config, language, latest, slug],
  )
  const { report, imported, refusals = [] } = answered
  return { working, report, imported, progress, refusals, send, clear }
}

const everyMilliseconds = 2000

/** What the server answered; undefined where no answer came, as when a gateway would not wait that long. */
async function post(address: string, file: File, language: string): Promise<Answered | undefined> {
  const form = new FormData()
  form.set('file', file)
  try {
    const headers = { 'Accept-Language': language }
    const response = await fetch(address, { method: 'POST', credentials: 'include', headers, body: form })
    const body = (await response.json()) as Answered
    return body.report ? body : { refusals: answerMessages(body) }
  } catch {
    return undefined
  }
}

/** What became of an import whose answer never came: the server goes on with it all the same. */
async function outcomeOf(
  latest: () => Promise<Run | undefined>,
  before: Run | undefined,
  undone: string,
): Promise<Answered | undefined> {
  for (;;) {
    const run = await latest()
    if (!run || run.id === before?.id) return undefined
    if (run.status === 'done')
      return { report: { rows: run.rows, problemCount: 0, problems: [] }, imported: run.rows }
    if (run.status === 'undone') return { refusals: [undone] }
    await new Promise((resolve) => setTimeout(resolve, everyMilliseconds))
  }
}

function useLatest(slug: string): () => Promise<Run | undefined> {
  const api = useApi()
  return useCallback(async () => {
    const { body } = await api('GET', `/${slug}/import`)
    return (body as { latest?: Run | null } | null)?.latest ?? undefined
  }, [api, slug])
}
