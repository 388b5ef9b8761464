'use client'
import { Pill } from '@payloadcms/ui'
import type { DefaultCellComponentProps, SelectFieldClient } from 'payload'
import type { ComponentProps } from 'react'
import { useText } from '../../components/use-text.js'
import type { AssessmentStatus } from '../collections/assessment.js'
import { statusLabels } from '../i18n/assessment.js'

const styles: Partial<Record<AssessmentStatus, NonNullable<ComponentProps<typeof Pill>['pillStyle']>>> = {
  open: 'light-gray',
  proposed: 'dark',
  decided: 'success',
  closed: 'error',
}

/** How far an assessment has come, as a word in a colour. */
export function AssessmentStatusPill({ status }: { status: AssessmentStatus }) {
  const { language } = useText()
  return (
    <Pill pillStyle={styles[status] ?? 'warning'} size="small" className="assessment-status">
      {statusLabels[status][language]}
    </Pill>
  )
}

/** The status of an assessment in a list. */
export function AssessmentStatusCell({ cellData }: DefaultCellComponentProps<SelectFieldClient>) {
  const status = String(cellData ?? '')
  return Object.hasOwn(statusLabels, status) ? (
    <AssessmentStatusPill status={status as AssessmentStatus} />
  ) : (
    <span>{status}</span>
  )
}
