'use client'
import { Pill } from '@payloadcms/ui'
import type { Outcome } from '@tieuchi/schemas'
import type { ComponentProps } from 'react'
import { useText } from '../../components/use-text.js'
import { outcomeLabels } from '../i18n/assessment.js'

const styles: Record<Outcome, NonNullable<ComponentProps<typeof Pill>['pillStyle']>> = {
  met: 'success',
  'not-met': 'error',
  undetermined: 'warning',
  'not-applicable': 'light-gray',
}

/** An outcome as a word in a colour. */
export function OutcomePill({ outcome }: { outcome: Outcome }) {
  const { language } = useText()
  return (
    <span data-outcome={outcome}>
      <Pill pillStyle={styles[outcome]} size="small">
        {outcomeLabels[outcome][language]}
      </Pill>
    </span>
  )
}
