'use client'
import { DateInput } from '../inputs/DateInput.js'
import { inputField } from './input-field.js'

/** A calendar date as text `YYYY-MM-DD`; never a moment in time. */
export const CalendarDateField = inputField(DateInput)
