'use client'
import { formatDate } from '@tieuchi/schemas/model'
import { today } from './today.js'
import { useText } from './use-text.js'

/** A moment in the person's own time zone. */
export function Moment({ at }: { at: string }) {
  const { language } = useText()
  const moment = new Date(at)
  const time = [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
  return (
    <time dateTime={at} suppressHydrationWarning>
      {formatDate(today(moment), language)} {time}
    </time>
  )
}
