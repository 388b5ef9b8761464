/** One thing to do, with the way to where it is done. */
export interface DeskItem {
  id: string
  href: string
  text: string
  note?: string
  /** Its day has passed. */
  late?: boolean
}

/** Things of one kind that wait for a person. */
export interface DeskList {
  id: string
  title: string
  note?: string
  /** How many there are in all; the items are the first of them. */
  count: number
  items: DeskItem[]
  /** Where all of them are listed. */
  all?: string
}

/** The most items that a list shows; the rest is one link away. */
export const shownItems = 6
