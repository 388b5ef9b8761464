import type { Field } from 'payload'
import { calendarDate } from '../../fields/calendar-date.js'
import { clientComponent } from '../component.js'
import { outcomeLabels } from '../i18n/assessment.js'
import { nominationStatusLabels } from '../i18n/rewards.js'
import { choice } from './choice.js'

/** Steps write these columns; forms do not. Lists and the register of rewards show them, the form has the panel. */
const bySteps = { create: () => false, update: () => false }
const columnOnly = { condition: () => false }
const withCell = (component: string) => ({
  ...columnOnly,
  components: { Cell: clientComponent(component) },
})

/** How far a nomination has come, and what the register of rewards says of it. */
export function rewardFields(): Field[] {
  const status = choice('status', { vi: 'Trạng thái', en: 'Status' }, nominationStatusLabels, {
    required: true,
    defaultValue: 'nominated',
    index: true,
    access: bySteps,
  })
  const eligible = choice('eligible', { vi: 'Điều kiện xét', en: 'Eligibility' }, outcomeLabels, {
    access: bySteps,
  })
  const decidedOn = calendarDate('decidedOn', { label: { vi: 'Ngày quyết định', en: 'Decided on' } })
  return [
    { ...status, admin: columnOnly },
    { ...eligible, admin: withCell('OutcomeCell') },
    {
      name: 'reward',
      type: 'text',
      label: { vi: 'Hình thức khen thưởng', en: 'What is given' },
      access: bySteps,
      admin: withCell('PlainCell'),
    },
    {
      name: 'decisionNumber',
      type: 'text',
      index: true,
      label: { vi: 'Số quyết định', en: 'Decision number' },
      access: bySteps,
      admin: withCell('PlainCell'),
    },
    { ...decidedOn, access: bySteps, admin: { ...decidedOn.admin, ...columnOnly } },
  ]
}
