'use client'
import { formatDate, isCalendarDate } from '@tieuchi/schemas/model'
import type { DefaultCellComponentProps, TextFieldClient } from 'payload'
import { stateOfMatter } from '../../records/matter-state.js'
import { todayOf } from '../../records/today.js'
import panel from '../panel.module.css'
import { MatterStatePill } from './MatterStatePill.js'
import { useExchangeText } from './use-exchange-text.js'

/** In the list: until when a matter is to be answered, and whether that day has passed. */
export function MatterDueCell({ cellData, rowData }: DefaultCellComponentProps<TextFieldClient>) {
  const { language } = useExchangeText()
  if (!isCalendarDate(cellData)) return null
  const answeredOn = isCalendarDate(rowData.answeredOn) ? rowData.answeredOn : null
  return (
    <span className={panel.due}>
      {formatDate(cellData, language)}
      {!answeredOn && <MatterStatePill state={stateOfMatter({ dueOn: cellData, answeredOn }, todayOf({}))} />}
    </span>
  )
}
