import type { PayloadRequest, Where } from 'payload'
import { languageOf } from '../../../i18n/language.js'
import { mayTake } from '../../access/access.js'
import type { Area } from '../../collections/area.js'
import { type Departure, type Stage, stages, type YearAssessment } from '../../collections/assessment.js'
import type { Verdict } from '../../collections/verdict.js'
import { departures } from '../../operations/assessment/departures.js'
import { readableAssessment } from '../../operations/assessment/load.js'
import { openStage, stageBefore, submissions } from '../../operations/assessment/stages.js'
import { judge } from '../../records/judge.js'
import { unitOn } from '../../records/place-on.js'
import { readSettings } from '../../records/settings.js'
import { daysAfter, todayOf } from '../../records/today.js'
import { sameCriteria, yearCriteria } from '../../records/year-criteria.js'
import { procedureSlugs } from '../../slugs.js'
import { buildSheet } from './build-sheet.js'
import type { Sheet, SheetFile } from './sheet.js'
import { sheetSteps } from './sheet-steps.js'
import { countingVerdict, sheetVerdicts } from './sheet-verdicts.js'
import type { StageReading } from './stage-reading.js'
import { waysToMeet } from './ways-to-meet.js'

/**
 * Everything that the document view of an assessment shows to this person: what was handed in as it was frozen, and the
 * stage that goes on as it would come out now.
 * @throws WorkflowError `not-logged-in`, `not-found`, `no-release`, `no-criteria-for-year`
 */
export async function loadSheet(req: PayloadRequest, id: string): Promise<Sheet> {
  const assessment = await readableAssessment(req, id)
  const [settings, criteria, verdicts, files] = await Promise.all([
    readSettings(req),
    yearCriteria(req, assessment.setId, assessment.year),
    verdictsOf(req, assessment.id),
    filesOf(req, assessment),
  ])
  const readings = await submittedStages(req, assessment, verdicts)
  // What was closed shows where it stopped, and what was missing there.
  const open = openStage(assessment.closing?.from ?? assessment.status)
  const theirs = open && (await mayTake(submissions[open].step, req, assessment.area)) ? open : null
  const editing = assessment.closing ? null : theirs
  // What the police have not handed in yet is theirs alone; the board's stage is open to all who may read it.
  const going = open === 'self' ? open : theirs
  const found: Departure[] = []
  if (going) {
    const judged = await judge(req, assessment, { until: going, criteria })
    const { input, evaluation, readings: values } = judged
    const before = stageBefore(going)
    const earlier = readings.find(({ stage }) => stage === before)
    if (earlier) found.push(...departures(earlier.evaluation, judged, { stage: going }))
    readings.push({
      stage: going,
      input,
      evaluation,
      criteriaSet: criteria.criteriaSet,
      answers: assessment.answers[going] ?? {},
      departures: found,
      readings: values,
    })
  }
  const language = languageOf(req)
  const latest = readings.at(-1)
  return buildSheet({
    assessment,
    area: await areaOf(req, assessment, criteria.on),
    readings,
    criteria,
    settings,
    editing,
    departures: editing ? found : [],
    files,
    steps: await sheetSteps(req, assessment, daysAfter(criteria.period.before, -1)),
    verdicts: await sheetVerdicts(req, verdicts, countingVerdict(assessment, verdicts)),
    today: todayOf(req),
    ways: latest ? await waysToMeet(latest, language) : new Map(),
    language,
  })
}

async function submittedStages(
  req: PayloadRequest,
  { answers, submitted }: YearAssessment,
  verdicts: readonly Verdict[],
): Promise<StageReading[]> {
  const found: StageReading[] = []
  for (const stage of stages) {
    const handedIn = submitted[stage]
    const verdict = verdicts.find((one) => one.id === handedIn?.verdict)
    if (!handedIn || !verdict) continue
    const { setId, year, setHash, input, evaluation } = verdict
    const { criteriaSet } = await sameCriteria(req, setId, year, setHash)
    found.push({
      stage,
      input,
      evaluation,
      criteriaSet,
      answers: answersUntil(answers, stage),
      departures: handedIn.departures,
      submitted: { verdict: verdict.id, at: handedIn.at, by: handedIn.by },
    })
  }
  return found
}

/** What counted at a stage: its own answers over those before. */
const answersUntil = (answers: YearAssessment['answers'], until: Stage) =>
  Object.assign({}, ...stages.slice(0, stages.indexOf(until) + 1).map((stage) => answers[stage] ?? {}))

async function verdictsOf(req: PayloadRequest, assessment: string): Promise<Verdict[]> {
  const { docs } = await req.payload.find({
    collection: procedureSlugs.verdicts,
    where: { assessment: { equals: assessment } },
    sort: 'at',
    depth: 0,
    pagination: false,
    req,
  })
  return docs as unknown as Verdict[]
}

/** The area with the commune that it belonged to on a day. */
async function areaOf(req: PayloadRequest, { area: id }: YearAssessment, on: string): Promise<Sheet['area']> {
  const found = await req.payload.findByID({ collection: procedureSlugs.areas, id, depth: 0, req })
  const area = found as unknown as Area
  const commune = await unitOn(req, area, 'commune', on)
  return { id: area.id, code: area.code, name: area.name, place: commune?.name ?? null }
}

/** The papers behind the answers, those that this person may read. */
async function filesOf(
  req: PayloadRequest,
  { answers }: YearAssessment,
): Promise<ReadonlyMap<string, SheetFile>> {
  const ids = Object.values(answers)
    .flatMap((of) => Object.values(of ?? {}))
    .flatMap(({ files = [] }) => files)
  if (ids.length === 0) return new Map()
  const where: Where = { id: { in: [...new Set(ids)] } }
  const { docs } = await req.payload.find({
    collection: procedureSlugs.files,
    where,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return new Map(
    docs.map((doc) => {
      const { id, filename, title, url } = doc as unknown as Record<
        'id' | 'filename' | 'title' | 'url',
        string
      >
      return [String(id), { id: String(id), name: title || filename, url }] as const
    }),
  )
}
