'use client'
import { formatDate, isCalendarDate } from '@tieuchi/schemas/model'
import type { DefaultCellComponentProps, TextFieldClient } from 'payload'
import { useText } from '../use-text.js'

/** A calendar date in a list, day first as people write it. */
export function CalendarDateCell({ cellData }: DefaultCellComponentProps<TextFieldClient>) {
  const { language } = useText()
  return <span>{isCalendarDate(cellData) ? formatDate(cellData, language) : String(cellData ?? '–')}</span>
}
