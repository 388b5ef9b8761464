import type { CriteriaSet } from '@tieuchi/schemas'
import { toForm } from '../../src/mapping/to-form.js'
import { approve } from '../../src/operations/approve.js'
import { publish } from '../../src/operations/publish.js'
import { submit } from '../../src/operations/submit.js'
import type { Answer, YearAssessment } from '../../src/procedure/collections/assessment.js'
import {
  appraise,
  finalise,
  openYear,
  post,
  saveAnswers,
  selfAssess,
} from '../../src/procedure/operations/assessment/steps.js'
import { procedureSlugs, settingsSlug } from '../../src/procedure/slugs.js'
import { slugs } from '../../src/slugs.js'
import type { AreaName, Province } from './place.js'

/** What the board and the police attest of a good year under the circular of 2021. */
export const attested: Record<'self' | 'appraisal', Record<string, Answer>> = {
  self: {
    'policies-and-rules-carried-out': { value: true, note: 'Biên bản họp khu dân cư' },
    'complex-prolonged-disputes': { value: 0 },
  },
  appraisal: {
    'opposition-cases': { value: 0 },
    'sabotage-cases': { value: 0 },
    'illegal-religion-cases': { value: 0 },
    'exploitation-cases': { value: 0 },
    'separatism-cases': { value: 0 },
    'incitement-cases': { value: 0 },
    'movement-grade': { value: 'fair' },
  },
}

/** The incidents are complete from long ago, so that the engine counts both years. */
export const recordsFrom = (province: Province, day: string | null) =>
  province.payload.updateGlobal({ slug: settingsSlug, data: { recordsFrom: day } as never })

/** A paper of an area, as a file of its own. */
export async function paperOf(province: Province, area: AreaName): Promise<string> {
  const content = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\nxref\n0 1\ntrailer\n<<>>\n%%EOF\n')
  const { id } = await province.payload.create({
    collection: procedureSlugs.files,
    data: { area: province.areas[area], title: 'Bản đăng ký' } as never,
    file: { data: content, mimetype: 'application/pdf', name: `${area}.pdf`, size: content.length },
    depth: 0,
  })
  return String(id)
}

/** The registration of an area for a year under the circular of 2021, complete and in time. */
export async function register(
  province: Province,
  area: AreaName,
  year: number,
  changes: object = {},
): Promise<string> {
  const papers = [await paperOf(province, area)]
  return province.put(procedureSlugs.registrations, {
    papers,
    partyResolutionPapers: papers,
    area: province.areas[area],
    year,
    status: 'filed',
    filedOn: `${year}-03-01`,
    partyResolutionOn: `${year}-02-10`,
    householdsResiding: 100,
    commitmentMode: 'totals',
    householdsCommitted: 100,
    ...changes,
  })
}

/** Opens a year and gives the assessment of an area. */
export async function opened(province: Province, area: AreaName, year: number): Promise<YearAssessment> {
  await openYear({ req: await province.as('administrator'), year })
  const { docs } = await province.payload.find({
    collection: procedureSlugs.assessments,
    where: { and: [{ area: { equals: province.areas[area] } }, { year: { equals: year } }] },
    depth: 0,
  })
  return docs[0] as unknown as YearAssessment
}

/** Takes an assessment of the east through the stages until its final outcome is there. */
export async function finalised(
  province: Province,
  { id, year, area }: Pick<YearAssessment, 'id' | 'year' | 'area'>,
): Promise<YearAssessment> {
  const board = area === province.areas.two ? 'boardTwo' : 'boardOne'
  const on = (name: 'boardOne' | 'boardTwo' | 'policeEast', day: string) =>
    province.as(name, { today: `${year}-${day}` })
  const police = await on('policeEast', '11-12')
  await saveAnswers({ req: await on(board, '11-05'), id, answers: attested.self })
  await selfAssess({ req: await on(board, '11-05'), id })
  await saveAnswers({ req: police, id, answers: attested.appraisal })
  await appraise({ req: police, id })
  await post({ req: police, id })
  return finalise({ req: await on('policeEast', '11-25'), id })
}

/** Takes one more revision through drafting and approval, and publishes it. */
export async function publishAlso(province: Province, criteriaSet: CriteriaSet): Promise<void> {
  const [drafter, approver] = [await province.as('drafter'), await province.as('approver')]
  const { id } = await province.payload.create({
    collection: slugs.criteriaRevisions,
    data: toForm(criteriaSet) as never,
    depth: 0,
    overrideAccess: false,
    req: drafter,
  })
  await submit({ req: drafter, id: String(id) })
  await approve({ req: approver, id: String(id) })
  await publish({ req: approver, revisions: [{ id: String(id) }], reason: 'Sửa ngưỡng' })
}
