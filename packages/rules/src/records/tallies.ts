import type { Range, RecordDerivation } from '@tieuchi/schemas'
import { DecimalSum } from '../decimals.js'
import type { Truth } from '../possible-truths.js'

/** What a figure asks of a record that counts, or may count. */
export interface Questions {
  /** The numbers that its field can be; the ends may be infinite. */
  field(record: object): Range
  /** Whether it is one of those whose share is asked for. */
  meets(record: object): Truth
}

/** Gathers records one by one into a figure, in constant space. */
export interface Tally {
  /** `isCertain` is false where it is open whether the record counts. */
  add(record: object, isCertain: boolean, questions: Questions): void
  /**
   * The numbers that the figure can be. `canBeEmpty` where there may be no record at all to choose from or to divide
   * by; then `possible` holds what it can be if there is one.
   */
  result(): { possible?: Range; canBeEmpty: boolean }
}

/** How each figure is drawn from records. A new derivation over records is one row here. */
export const tallies: Record<RecordDerivation['kind'], () => Tally> = {
  count() {
    let [certain, open] = [0, 0]
    return {
      add(_record, isCertain) {
        if (isCertain) certain += 1
        else open += 1
      },
      result: () => ({ possible: { minimum: certain, maximum: certain + open }, canBeEmpty: false }),
    }
  },

  total() {
    const [least, most] = [new DecimalSum(), new DecimalSum()]
    return {
      add(record, isCertain, { field }) {
        const { minimum, maximum } = field(record)
        least.add(isCertain ? minimum : Math.min(0, minimum))
        most.add(isCertain ? maximum : Math.max(0, maximum))
      },
      result: () => ({ possible: ascending(least.value, most.value), canBeEmpty: false }),
    }
  },

  smallest: () => extreme(Math.min),
  largest: () => extreme(Math.max),

  share() {
    const certain = { met: 0, failed: 0, open: 0 }
    const open = { met: 0, failed: 0, open: 0 }
    const percent = (met: number, of: number) => (100 * met) / of
    return {
      add(record, isCertain, { meets }) {
        const truth = meets(record)
        const place = truth === undefined ? 'open' : truth ? 'met' : 'failed'
        const side = isCertain ? certain : open
        side[place] += 1
      },
      result() {
        const sure = certain.met + certain.failed + certain.open
        const failing = sure + open.failed + open.open
        const meeting = sure + open.met + open.open
        if (failing + meeting === 0) return { canBeEmpty: true }
        // Records that may count and would fail pull the share down; those that would meet it pull it up.
        return {
          possible: {
            minimum: failing === 0 ? 100 : percent(certain.met, failing),
            maximum: meeting === 0 ? 0 : percent(certain.met + certain.open + open.met + open.open, meeting),
          },
          canBeEmpty: sure === 0,
        }
      },
    }
  },
}

/** The smallest or the largest: records that may count can only push it further, those that do hold it back. */
function extreme(choose: (...numbers: number[]) => number): Tally {
  const isLower = choose(0, 1) === 0
  const ends: { certain?: Range; all?: Range } = {}
  const chosen = (known: Range | undefined, { minimum, maximum }: Range): Range => ({
    minimum: choose(known?.minimum ?? minimum, minimum),
    maximum: choose(known?.maximum ?? maximum, maximum),
  })
  let hull: Range | undefined
  return {
    add(record, isCertain, { field }) {
      const one = field(record)
      if (isCertain) ends.certain = chosen(ends.certain, one)
      ends.all = chosen(ends.all, one)
      hull = {
        minimum: Math.min(hull?.minimum ?? one.minimum, one.minimum),
        maximum: Math.max(hull?.maximum ?? one.maximum, one.maximum),
      }
    },
    result() {
      const { certain, all } = ends
      if (!all || !hull) return { canBeEmpty: true }
      if (!certain) return { possible: hull, canBeEmpty: true }
      const possible = isLower
        ? { minimum: all.minimum, maximum: certain.maximum }
        : { minimum: certain.minimum, maximum: all.maximum }
      return { possible, canBeEmpty: false }
    },
  }
}

function ascending(minimum: number, maximum: number): Range {
  return { minimum, maximum: Math.max(minimum, maximum) }
}
