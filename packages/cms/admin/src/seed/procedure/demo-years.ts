/** The last two assessment years whose recognition is over on a day; the year under way comes after them. */
export interface DemoYears {
  before: number
  last: number
  /** The day that the demonstration is seen on. */
  today: string
}

/** The demonstration ends on the day it is made, so that what is overdue or on public view is so on that day. */
export function demoYears(today: string): DemoYears {
  const year = Number(today.slice(0, 4))
  const last = today.slice(5) >= '11-24' ? year : year - 1
  return { before: last - 1, last, today }
}
