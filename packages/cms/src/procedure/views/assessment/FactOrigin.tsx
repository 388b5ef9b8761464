'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { supplierLabels } from '../../i18n/settings.js'
import css from './assessment.module.css'
import type { SheetFact } from './sheet.js'
import { useAssessmentText } from './use-assessment-text.js'

/** Where the value of a fact comes from, with the way to the records behind it. */
export function FactOrigin({ fact: { origin, supplier, href, description } }: { fact: SheetFact }) {
  const { text, language } = useAssessmentText()
  const { config } = useConfig()
  const words = text.facts
  const isSupplied = origin === 'attested' || origin === 'register'
  return (
    <span className={css.origin} title={description}>
      {words.origins[origin]}
      {isSupplied && ` · ${supplierLabels[supplier][language]}`}
      {href && (
        <>
          {' · '}
          <Link href={`${config.routes.admin}${href}`}>
            {origin === 'incidents' ? words.openIncidents : words.open}
          </Link>
        </>
      )}
    </span>
  )
}
