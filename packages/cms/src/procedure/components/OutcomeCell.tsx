'use client'
import type { Outcome } from '@tieuchi/schemas'
import type { DefaultCellComponentProps, SelectFieldClient } from 'payload'
import { outcomeLabels } from '../i18n/assessment.js'
import { OutcomePill } from './OutcomePill.js'

/** An outcome in a list; a dash where there is none yet. */
export function OutcomeCell({ cellData }: DefaultCellComponentProps<SelectFieldClient>) {
  const outcome = String(cellData ?? '')
  return Object.hasOwn(outcomeLabels, outcome) ? <OutcomePill outcome={outcome as Outcome} /> : <span>–</span>
}
