import type { PayloadRequest } from 'payload'
import type { YearAssessment } from '../../collections/assessment.js'
import { todayOf } from '../../records/today.js'
import { withCommunes } from '../year/communes-of.js'
import { sendOnce } from '../year/tell-once.js'

/** Tells the board of an assessment's area by a notice of its commune, once under a key. */
export async function tellBoard(
  req: PayloadRequest,
  { area }: Pick<YearAssessment, 'area'>,
  word: { key: string; subject: string; body: string },
): Promise<void> {
  const [place] = await withCommunes(req, [area])
  if (!place) return
  await sendOnce(req, { ...word, unit: place.commune, kind: 'notice', areas: [area], sentOn: todayOf(req) })
}
