'use client'
import { useText } from './use-text.js'

/** A moment in the person's own time zone. */
export function Moment({ at }: { at: string }) {
  const { language } = useText()
  const written = new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(at))
  return (
    <time dateTime={at} suppressHydrationWarning>
      {written}
    </time>
  )
}
