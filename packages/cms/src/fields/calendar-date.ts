import { isCalendarDate } from '@tieuchi/schemas/model'
import type { TextField } from 'payload'
import { checkedBy } from './checked-by.js'
import { clientComponent } from './component.js'
import type { Label } from './label.js'

/** A calendar date `YYYY-MM-DD`, kept as text: a timestamp would move it between time zones. */
export function calendarDate(
  name: string,
  options: { label: Label; description?: Label; required?: boolean },
): TextField {
  return {
    name,
    type: 'text',
    label: options.label,
    required: options.required === true,
    validate: checkedBy(isCalendarDate, 'bad-date'),
    admin: {
      width: '50%',
      components: {
        Field: clientComponent('CalendarDateField'),
        Cell: clientComponent('CalendarDateCell'),
      },
      ...(options.description ? { description: options.description } : {}),
    },
  }
}
