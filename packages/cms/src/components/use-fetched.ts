'use client'
import { useCallback, useEffect, useState } from 'react'
import { useApi } from './use-api.js'

/** What a GET answered: undefined while it loads; `reload` asks again and keeps the old answer meanwhile. */
export function useFetched<Body>(path: string | undefined): {
  body: Body | undefined
  failed: boolean
  reload: () => void
} {
  const api = useApi()
  const [asked, setAsked] = useState(0)
  const [answer, setAnswer] = useState<{ body: Body | undefined; failed: boolean }>({
    body: undefined,
    failed: false,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is there to ask again
  useEffect(() => {
    if (path === undefined) return
    let current = true
    api('GET', path).then(({ ok, body }) => {
      if (current)
        setAnswer((before) => (ok ? { body: body as Body, failed: false } : { ...before, failed: true }))
    })
    return () => {
      current = false
    }
  }, [api, path, asked])
  const reload = useCallback(() => setAsked((count) => count + 1), [])
  return { ...answer, reload }
}
