'use client'
import { useField, useFormFields, withCondition } from '@payloadcms/ui'
import { textIn } from '@tieuchi/schemas/model'
import type { JSONFieldClientProps } from 'payload'
import css from '../../../components/controls.module.css'
import { FieldFrame } from '../../../components/fields/FieldFrame.js'
import { ClassifiedDetail } from './ClassifiedDetail.js'
import { classesOf, type Details, partsOf, strayDetails, withDetail } from './details.js'
import own from './incidents.module.css'
import { RecordedDetail } from './RecordedDetail.js'
import { StrayDetail } from './StrayDetail.js'
import { useIncidentCriteria } from './use-incident-criteria.js'
import { useIncidentText } from './use-incident-text.js'

/** What the criteria ask for about an incident of the chosen type, and how the engine classifies it as it is written. */
export const IncidentDetails = withCondition(function IncidentDetails(props: JSONFieldClientProps) {
  const { words, language } = useIncidentText()
  const { on, criteria, eventType } = useIncidentCriteria()
  const { path, value, setValue, showError, disabled } = useField<Details | null>({
    potentiallyStalePath: props.path,
  })
  const type = useFormFields(([fields]) => fields.type?.value)
  const isOff = props.readOnly === true || disabled
  const set = (field: string) => (next: unknown) => setValue(withDetail(value, field, next))
  if (on === undefined || !criteria || !eventType) {
    const isLoading = type && on !== undefined && criteria === undefined
    return (
      <FieldFrame path={path} field={props.field} showError={showError}>
        <p className={css.hint}>{isLoading ? words.type.loading : words.details.chooseType}</p>
      </FieldFrame>
    )
  }
  const { recorded, classified } = partsOf(eventType)
  const classes = classesOf(criteria, eventType.id, on, value)
  return (
    <FieldFrame path={path} field={props.field} showError={showError} className={own.details}>
      <p className={css.hint}>{words.details.unknownYet}</p>
      <div className={own.grid}>
        {recorded.map((field) => (
          <RecordedDetail
            key={`${eventType.id} ${field.id}`}
            id={`${path}-${field.id}`}
            field={field}
            value={value?.[field.id]}
            on={on}
            criteria={criteria}
            disabled={isOff}
            onChange={set(field.id)}
          />
        ))}
      </div>
      {strayDetails(value, eventType).map((field) => (
        <StrayDetail key={field} field={field} disabled={isOff} onRemove={() => set(field)(null)} />
      ))}
      {classified.length > 0 && (
        <section className={own.classes} aria-label={words.details.classified} id="incident-classes">
          <h4>{words.details.classified}</h4>
          {classified.map((field) => (
            <ClassifiedDetail
              key={`${eventType.id} ${field.id}`}
              id={`${path}-${field.id}`}
              field={field}
              eventType={eventType}
              found={classes.get(field.id)}
              value={value?.[field.id]}
              disabled={isOff}
              onChange={set(field.id)}
            />
          ))}
          {eventType.note && <p className={css.hint}>{textIn(eventType.note, language)}</p>}
          {eventType.verification !== 'verified' && <p className={css.hint}>{words.details.unverified}</p>}
        </section>
      )}
    </FieldFrame>
  )
})
