'use client'
import { MonthDayInput } from '../inputs/MonthDayInput.js'
import { inputField } from './input-field.js'

/** A day of the year as text `MM-DD`. */
export const MonthDayField = inputField(MonthDayInput)
