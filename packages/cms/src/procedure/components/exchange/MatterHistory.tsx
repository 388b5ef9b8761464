'use client'
import { formatDate, isCalendarDate } from '@tieuchi/schemas/model'
import { Moment } from '../../../components/Moment.js'
import type { MatterEvent, MatterOwner } from '../../collections/matter.js'
import { ownerLabels } from '../../i18n/exchange.js'
import panel from '../panel.module.css'
import { useExchangeText } from './use-exchange-text.js'

/** What happened to a matter, the latest first, with what was there before. */
export function MatterHistory({ history }: { history: readonly MatterEvent[] }) {
  const { text, language } = useExchangeText()
  const words = text.matter
  if (history.length === 0) return null
  const written = (value: unknown): string => {
    if (isCalendarDate(value)) return formatDate(value, language)
    if (typeof value !== 'string') return ''
    return Object.hasOwn(ownerLabels, value) ? ownerLabels[value as MatterOwner][language] : value
  }
  return (
    <section aria-label={words.history}>
      <ol className={panel.events}>
        {[...history].reverse().map(({ what, at, by, reason, before }) => (
          <li key={`${at} ${what}`}>
            <strong>{words.events[what]}</strong>
            <span className={panel.who}>
              {by.name} · <Moment at={at} />
            </span>
            {reason && <q className={panel.quote}>{reason}</q>}
            {Object.entries(before ?? {}).map(([name, value]) =>
              written(value) ? (
                <p key={name} className={panel.before}>
                  {words.was}: {written(value)}
                </p>
              ) : null,
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
