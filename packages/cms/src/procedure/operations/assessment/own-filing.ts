import type { PayloadRequest } from 'payload'
import type { Actor } from '../../../collections/user.js'
import { WorkflowError } from '../../../errors.js'
import type { YearAssessment } from '../../collections/assessment.js'
import { procedureSlugs } from '../../slugs.js'

/**
 * Holds everybody to not judging what they filed: the registration of the year, an answer of the self-assessment, or
 * the self-assessment itself. It goes by the account, because roles change.
 * @throws WorkflowError `own-filing`
 */
export async function refuseOwnFiling(
  req: PayloadRequest,
  {
    area,
    year,
    answers,
    submitted,
    returns,
  }: Pick<YearAssessment, 'area' | 'year' | 'answers' | 'submitted' | 'returns'>,
): Promise<void> {
  const { docs } = await req.payload.find({
    collection: procedureSlugs.registrations,
    where: { and: [{ area: { equals: area } }, { year: { equals: year } }] },
    select: { filedBy: true } as never,
    depth: 0,
    pagination: false,
    req,
  })
  const filers: (Actor | null | undefined)[] = [
    submitted.self?.by,
    ...(returns ?? []).map(({ self }) => self.by),
    ...Object.values(answers.self ?? {}).map(({ by }) => by),
    ...docs.map((registration) => (registration as { filedBy?: Actor | null }).filedBy),
  ]
  const own = String(req.user?.id)
  if (filers.some((filer) => filer?.id === own)) throw new WorkflowError('own-filing', req)
}
