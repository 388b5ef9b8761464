import { formatDate } from '@tieuchi/schemas/model'
import { html } from '../html.mjs'

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Ho_Chi_Minh',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** An instant as the clocks in Vietnam show it. */
export const renderTime = (instant, { lang, at }) => {
  const [date, time] = clock.format(new Date(instant)).split(' ')
  return html`<time datetime="${instant}">${at(time, formatDate(date, lang))}</time>`
}
