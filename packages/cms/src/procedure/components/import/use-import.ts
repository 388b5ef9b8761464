'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { answerMessages } from '../../../components/answer-messages.js'
import { useApi } from '../../../components/use-api.js'
import { languageOf } from '../../../i18n/language.js'
import { importPageTexts } from '../../i18n/import-page.js'
import type { Report } from '../../import/report.js'

export interface Importing {
  /** What goes on now. */
  working: 'checking' | 'importing' | undefined
  report: Report | undefined
  /** Rows that were imported. */
  imported: number | undefined
  progress: { done: number; rows: number } | undefined
  /** Why the file was not even read, or why nothing came of it. */
  refusals: string[]
  send: (file: File, dryRun: boolean) => Promise<void>
  clear: () => void
}

/** Checks a file against a register and imports it, with what came of it. */
export function useImport(slug: string): Importing {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const language = languageOf({ i18n })
  const [working, setWorking] = useState<Importing['working']>()
  const [report, setReport] = useState<Report>()
  const [imported, setImported] = useState<number>()
  const [refusals, setRefusals] = useState<string[]>([])
  const progress = useProgress(slug, working === 'importing')
  const clear = useCallback(() => {
    setReport(undefined)
    setImported(undefined)
    setRefusals([])
  }, [])
  const send = useCallback(
    async (file: File, dryRun: boolean) => {
      clear()
      setWorking(dryRun ? 'checking' : 'importing')
      const form = new FormData()
      form.set('file', file)
      const text = importPageTexts[language]
      try {
        const response = await fetch(
          `${config.serverURL}${config.routes.api}/${slug}/import?dryRun=${dryRun}`,
          { method: 'POST', credentials: 'include', headers: { 'Accept-Language': language }, body: form },
        )
        const body = (await response.json().catch(() => null)) as {
          report?: Report
          imported?: number
        } | null
        setReport(body?.report)
        setImported(body?.imported)
        if (!response.ok && !body?.report) {
          const messages = answerMessages(body)
          setRefusals(messages.length > 0 ? messages : [text.failed])
        }
      } catch {
        setRefusals([text.offline])
      }
      setWorking(undefined)
    },
    [clear, config, language, slug],
  )
  return { working, report, imported, progress, refusals, send, clear }
}

/** How far the import is, asked every other second. */
function useProgress(slug: string, active: boolean): Importing['progress'] {
  const api = useApi()
  const [progress, setProgress] = useState<Importing['progress']>()
  useEffect(() => {
    if (!active) return setProgress(undefined)
    const timer = setInterval(async () => {
      const { body } = await api('GET', `/${slug}/import`)
      setProgress((body as { underWay?: Importing['progress'] | null } | null)?.underWay ?? undefined)
    }, 2000)
    return () => clearInterval(timer)
  }, [active, api, slug])
  return progress
}
