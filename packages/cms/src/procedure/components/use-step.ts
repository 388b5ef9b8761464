'use client'
import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useCallback } from 'react'
import { answerMessages } from '../../components/answer-messages.js'
import { useApi } from '../../components/use-api.js'
import { useText } from '../../components/use-text.js'

/**
 * Takes a step through the API and says what came of it.
 * @param onDone called with what was answered, once the step was taken
 * @returns a function that takes an API path, a body and the sentence for success; true if the step was taken
 */
export function useStep(
  onDone?: (body: unknown) => void,
): (path: string, body: unknown, done: string) => Promise<boolean> {
  const api = useApi()
  const router = useRouter()
  const { text } = useText()
  return useCallback(
    async (path, body, done) => {
      const answer = await api('POST', path, body)
      if (answer.ok) {
        toast.success(done)
        onDone?.(answer.body)
        router.refresh()
      } else {
        const messages = answerMessages(answer.body)
        toast.error(messages.length > 0 ? messages.join(' ') : text.workflow.error)
      }
      return answer.ok
    },
    [api, router, text, onDone],
  )
}
