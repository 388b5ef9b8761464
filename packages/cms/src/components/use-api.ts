'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'

export interface Answer {
  ok: boolean
  status: number
  body: unknown
}

/** Requests to the API as the person who is logged in, in their language. A failed connection is status 0. */
export function useApi(): (method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown) => Promise<Answer> {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const base = `${config.serverURL}${config.routes.api}`
  const language = i18n.language
  return useMemo(
    () => async (method, path, body) => {
      try {
        const response = await fetch(`${base}${path}`, {
          method,
          credentials: 'include',
          cache: 'no-store',
          headers: {
            'Accept-Language': language,
            ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        })
        return { ok: response.ok, status: response.status, body: await response.json().catch(() => null) }
      } catch {
        return { ok: false, status: 0, body: null }
      }
    },
    [base, language],
  )
}
