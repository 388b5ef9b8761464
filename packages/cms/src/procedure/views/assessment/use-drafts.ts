'use client'
import { toast, useAuth } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { answerMessages } from '../../../components/answer-messages.js'
import { useApi } from '../../../components/use-api.js'
import { useText } from '../../../components/use-text.js'
import { rowOf, rowsOf } from '../../../mapping/row.js'
import { procedureSlugs } from '../../slugs.js'
import { type Draft, type Drafts, keptDrafts, sentAnswers, withDraft } from './drafts.js'
import type { Sheet, SheetFact } from './sheet.js'
import { useAssessmentText } from './use-assessment-text.js'

export interface DraftState {
  drafts: Drafts
  /** What the server refused, by fact. */
  problems: Record<string, string[]>
  saving: boolean
  change: (fact: SheetFact, draft: Draft) => void
  discard: () => void
  save: () => Promise<void>
}

/**
 * What is written at the stage that goes on, until it is saved. It is kept in this browser tab, so that a look at a
 * record, a lost connection or a colleague who was faster loses nothing.
 */
export function useDrafts(sheet: Sheet, reload: () => void): DraftState {
  const api = useApi()
  const { user } = useAuth()
  const { text: common } = useText()
  const { text } = useAssessmentText()
  const { id, editing, facts, edition } = sheet
  const key = `assessment ${id} ${editing} ${user?.id}`
  const [drafts, setDrafts] = useState<Drafts>({})
  const [problems, setProblems] = useState<DraftState['problems']>({})
  const [saving, setSaving] = useState(false)

  useEffect(() => {
    setDrafts(editing ? keptDrafts(sessionStorage.getItem(key), facts) : {})
  }, [key, editing, facts])

  const keep = useCallback(
    (next: Drafts) => {
      setDrafts(next)
      if (Object.keys(next).length === 0) sessionStorage.removeItem(key)
      else sessionStorage.setItem(key, JSON.stringify(next))
    },
    [key],
  )
  const change = (fact: SheetFact, draft: Draft) => {
    keep(withDraft(drafts, fact, draft))
    const { [fact.id]: _, ...others } = problems
    setProblems(others)
  }
  const discard = () => {
    keep({})
    setProblems({})
  }
  const save = async () => {
    setSaving(true)
    const path = `/${procedureSlugs.assessments}/${id}/answers`
    const answer = await api('POST', path, { edition, answers: sentAnswers(drafts) })
    setSaving(false)
    if (answer.ok) {
      discard()
      toast.success(text.save.saved)
    } else {
      const found = problemsIn(answer.body)
      setProblems(found)
      // What is wrong with single figures is told beside them and above the button.
      const messages = Object.keys(found).length > 0 ? [text.save.refused] : answerMessages(answer.body)
      toast.error(messages.length > 0 ? messages.join(' ') : common.workflow.error)
    }
    // Also after a refusal: somebody else may have saved, and the next attempt needs their edition.
    reload()
  }
  return { drafts, problems, saving, change, discard, save }
}

function problemsIn(body: unknown): DraftState['problems'] {
  const found: DraftState['problems'] = {}
  for (const error of rowsOf(rowOf(body).errors)) {
    for (const { fact, message } of rowsOf(error.problems)) {
      found[String(fact)] = [...(found[String(fact)] ?? []), String(message)]
    }
  }
  return found
}
