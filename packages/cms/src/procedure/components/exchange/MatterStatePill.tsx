'use client'
import { Pill } from '@payloadcms/ui'
import { formatDate } from '@tieuchi/schemas/model'
import type { MatterState } from '../../records/matter-state.js'
import { useExchangeText } from './use-exchange-text.js'

/** Where a matter stands: answered, so many days left, or overdue. */
export function MatterStatePill({ state }: { state: MatterState }) {
  const { text, language } = useExchangeText()
  const words = text.matter.state
  if ('answeredOn' in state) {
    return (
      <Pill pillStyle="success" size="small">
        {words.answered(formatDate(state.answeredOn, language))}
      </Pill>
    )
  }
  const { daysLeft } = state
  return (
    <Pill pillStyle={daysLeft < 0 ? 'error' : daysLeft <= 3 ? 'warning' : 'light-gray'} size="small">
      {daysLeft < 0 ? words.overdue(-daysLeft) : daysLeft === 0 ? words.dueToday : words.due(daysLeft)}
    </Pill>
  )
}
