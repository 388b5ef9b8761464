import type { Row } from '../table.js'

/** A table with what it shows. */
export interface Section {
  title: string
  text: string
  head: Row
  rows: Row[]
}

export function count(value: number): string {
  return value.toLocaleString('en')
}

export function outcomesText(outcomes: Record<string, number>): string {
  return ['met', 'not-met', 'undetermined', 'not-applicable']
    .flatMap((outcome) => (outcomes[outcome] ? [`${count(outcomes[outcome])} ${outcome}`] : []))
    .join(', ')
}
