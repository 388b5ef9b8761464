'use client'
import { formatDate, isCalendarDate, textIn } from '@tieuchi/schemas/model'
import { formatValue } from '../../../components/format-value.js'
import { Moment } from '../../../components/Moment.js'
import { useFetched } from '../../../components/use-fetched.js'
import type { Details } from '../incidents/details.js'
import { useIncidentCriteria } from '../incidents/use-incident-criteria.js'
import { useIncidentText } from '../incidents/use-incident-text.js'
import type { KnownField } from './field-labels.js'

/** What a field held before, in words. */
export function FormerValue({
  name,
  field,
  value,
}: {
  name: string
  field: KnownField | undefined
  value: unknown
}) {
  const { words, language } = useIncidentText()
  const { corrections } = words
  if (value === null || value === undefined || value === '') return <>{corrections.empty}</>
  if (typeof value === 'boolean') return <>{value ? corrections.yes : corrections.no}</>
  if (Array.isArray(value)) return <>{corrections.files(value.length)}</>
  if (typeof value === 'object') return <FormerDetails details={value as Details} />
  const text = String(value)
  if (name === 'area') return <FormerArea id={text} />
  if (name === 'type') return <FormerType type={text} />
  if (field?.type === 'date') return <Moment at={text} />
  if (isCalendarDate(text)) return <>{formatDate(text, language)}</>
  return <>{field?.options[text] ?? text}</>
}

/** The details of an incident with the names that its type gives them. */
function FormerDetails({ details }: { details: Details }) {
  const { language } = useIncidentText()
  const { criteria } = useIncidentCriteria()
  const fields = criteria?.eventTypes?.flatMap((type) => type.fields) ?? []
  return (
    <>
      {Object.entries(details).map(([id, value]) => {
        // The type itself may have been corrected; its fields are called the same in every type.
        const field = fields.find((one) => one.id === id)
        const label = field ? textIn(field.label, language) : id
        return (
          <span key={id} style={{ display: 'block' }}>
            {label}: {formatValue(value, field ?? { type: '' }, language)}
          </span>
        )
      })}
    </>
  )
}

function FormerType({ type }: { type: string }) {
  const { language } = useIncidentText()
  const { criteria } = useIncidentCriteria()
  const found = criteria?.eventTypes?.find(({ id }) => id === type)
  return <>{found ? textIn(found.label, language) : type}</>
}

function FormerArea({ id }: { id: string }) {
  const { body } = useFetched<{ name?: string }>(`/areas/${id}?depth=0&select[name]=true`)
  return <>{body?.name ?? id}</>
}
