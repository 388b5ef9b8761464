'use client'
import { toast, useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import { answerMessages } from '../../../components/answer-messages.js'
import { languageOf } from '../../../i18n/language.js'
import { importPageTexts } from '../../i18n/import-page.js'

/** Saves what an API path answers as a file; a refusal is said instead. */
export function useDownload(): { download: (path: string) => Promise<void>; working: boolean } {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [working, setWorking] = useState(false)
  const language = languageOf({ i18n })
  const download = useCallback(
    async (path: string) => {
      setWorking(true)
      try {
        const response = await fetch(`${config.serverURL}${config.routes.api}${path}`, {
          credentials: 'include',
          headers: { 'Accept-Language': language },
        })
        if (response.ok) saveFile(await response.blob(), nameIn(response.headers))
        else {
          const messages = answerMessages(await response.json().catch(() => null))
          toast.error(messages.join(' ') || importPageTexts[language].failed)
        }
      } catch {
        toast.error(importPageTexts[language].offline)
      }
      setWorking(false)
    },
    [config, language],
  )
  return { download, working }
}

/** Lets the browser save a file. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  // The browser has begun to save it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

const nameIn = (headers: Headers): string =>
  /filename="([^"]+)"/.exec(headers.get('content-disposition') ?? '')?.[1] ?? 'tep'
