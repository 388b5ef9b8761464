import type { PayloadRequest } from 'payload'
import { counterSlug } from '../slugs.js'

/**
 * Takes the next numbers of a series. One statement moves the counter, outside any transaction, so that two processes
 * never get the same number; a number that was taken and not used leaves a gap.
 * @param series such as `SV-2026`
 * @returns the numbers, such as `SV-2026-000123`, in order
 */
export async function takeNumbers(
  { payload }: Pick<PayloadRequest, 'payload'>,
  series: string,
  count = 1,
): Promise<string[]> {
  const last = (await moved()) ?? (await begun())
  return Array.from({ length: count }, (_, index) => written(series, last - count + 1 + index))

  async function moved(): Promise<number | undefined> {
    const counter = await payload.db.updateOne({
      collection: counterSlug,
      where: { series: { equals: series } },
      data: { last: { $inc: count } },
      options: { atomic: true },
      req: {},
    })
    return counter ? Number((counter as { last?: unknown }).last) : undefined
  }

  async function begun(): Promise<number> {
    try {
      await payload.db.create({ collection: counterSlug, data: { series, last: count }, req: {} })
      return count
    } catch (error) {
      // Somebody else began the series in between.
      const last = await moved()
      if (last === undefined) throw error
      return last
    }
  }
}

const written = (series: string, number: number): string => `${series}-${String(number).padStart(6, '0')}`
