'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { Moment } from '../../../components/Moment.js'
import type { Correction } from '../../collections/registration.js'
import own from '../incidents/incidents.module.css'
import { useIncidentText } from '../incidents/use-incident-text.js'
import panel from '../panel.module.css'
import { FormerValue } from './FormerValue.js'
import { knownFields } from './field-labels.js'

/** What a record said before each correction, with who changed it, when and why; the latest first. */
export function CorrectionHistory() {
  const { words, language } = useIncidentText()
  const { data, collectionSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const corrections = (data?.corrections ?? []) as Correction[]
  if (corrections.length === 0) return null
  const fields = knownFields(
    getEntityConfig({ collectionSlug: collectionSlug as string })?.fields ?? [],
    language,
  )
  return (
    <div className="field-type">
      <section className={panel.panel} aria-label={words.corrections.title} id="correction-history">
        <h4 className={panel.heading}>{words.corrections.title}</h4>
        <ol className={panel.events}>
          {[...corrections].reverse().map(({ at, by, reason, before }) => (
            <li key={`${at} ${by.id}`}>
              <span className={panel.who}>
                {by.name} · <Moment at={at} />
              </span>
              <q className={panel.quote}>{reason}</q>
              <dl className={own.before} aria-label={words.corrections.was}>
                {Object.entries(before).map(([name, value]) => {
                  const field = fields.get(name)
                  return (
                    <div key={name} className={own.pair}>
                      <dt>
                        {field?.label ?? name} ({words.corrections.was})
                      </dt>
                      <dd>
                        <FormerValue name={name} field={field} value={value} />
                      </dd>
                    </div>
                  )
                })}
              </dl>
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}
