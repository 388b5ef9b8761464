/**
 * Values as numbers, so that every comparison is one of numbers: an amount is itself, no and yes are 0 and 1, a date
 * is its eight digits, and the id of an option is its place in a dictionary. What is not known is NaN, with which no
 * comparison holds.
 */
export const unknown = Number.NaN

/** A calendar date as the number of its digits, which has the order of the dates; NaN for anything else. */
export function numberOfDate(value: unknown): number {
  if (typeof value !== 'string' || value.length !== 10) return unknown
  if (value.charCodeAt(4) !== hyphen || value.charCodeAt(7) !== hyphen) return unknown
  const year = 100 * twoDigits(value, 0) + twoDigits(value, 2)
  const month = twoDigits(value, 5)
  const day = twoDigits(value, 8)
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return unknown
  return year * 10_000 + month * 100 + day
}

const hyphen = 45

/** NaN where they are none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  // The sign of every difference at once.
  return (tens | ones | (9 - tens) | (9 - ones)) < 0 ? unknown : 10 * tens + ones
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The ids of options, each as the number that stands for it wherever it is compared. */
export class Dictionary {
  private readonly numbers = new Map<string, number>()

  /** The number of an id, which it is given where it has none yet. */
  numberOf(id: string): number {
    const known = this.numbers.get(id)
    if (known !== undefined) return known
    this.numbers.set(id, this.numbers.size)
    return this.numbers.size - 1
  }
}
