'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'
import { answerMessages } from '../../../components/answer-messages.js'
import { rowOf } from '../../../mapping/row.js'
import { procedureSlugs } from '../../slugs.js'

/** A file as it is shown beside an input. */
export interface AttachedFile {
  id: string
  name: string
  url: string
}

/** Puts a paper of an area into the register of files; otherwise says why it was refused. */
export function useUpload(
  area: string,
): (file: File) => Promise<{ uploaded?: AttachedFile | undefined; problem: string }> {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const address = `${config.serverURL}${config.routes.api}/${procedureSlugs.files}`
  const language = i18n.language
  return useCallback(
    async (file) => {
      const body = new FormData()
      body.append('_payload', JSON.stringify({ area }))
      body.append('file', file)
      try {
        const headers = { 'Accept-Language': language }
        const response = await fetch(address, { method: 'POST', credentials: 'include', headers, body })
        const answer: unknown = await response.json().catch(() => null)
        if (!response.ok) return { problem: answerMessages(answer).join(' ') }
        const { id, filename, title, url } = rowOf(rowOf(answer).doc)
        return {
          uploaded: { id: String(id), name: String(title || filename), url: String(url) },
          problem: '',
        }
      } catch {
        return { problem: '' }
      }
    },
    [address, area, language],
  )
}
