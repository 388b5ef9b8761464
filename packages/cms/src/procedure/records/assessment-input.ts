import { requiredFacts } from '@tieuchi/rules'
import type { Assessment, CriteriaSet, Event, EventRecord, Fact, ReportedValue } from '@tieuchi/schemas'
import { fieldsOf, isFromRecords, isRecordComplete } from '@tieuchi/schemas/model'
import { type Answer, type Answers, type Stage, stages } from '../collections/assessment.js'
import type { Incident } from '../collections/incident.js'
import type { FactSource, Settings, Supplier } from '../settings-defaults.js'
import type { ProcedureSlug } from '../slugs.js'
import type { AreaRecords } from './area-records.js'
import { recordedValue, sourceOf } from './facts.js'
import type { YearCriteria } from './year-criteria.js'

/** Where a value comes from: counted from the incidents, another register, or what people attest. */
export type ReadingSource = FactSource | 'incidents'

/** A fact that the criteria need, with the value that is judged and where it comes from. */
export interface FactReading {
  fact: string
  /** The value that is judged; null where it is missing, and for what the engine counts from the incidents. */
  value: ReportedValue
  source: ReadingSource
  supplier: Supplier
  /** What the records say, where they are the source. */
  recorded?: ReportedValue
  /** The record that says so. */
  record?: { collection: ProcedureSlug; id: string }
  /** The latest answer up to the stage, and whose it is; it may only explain why a value is missing. */
  answer?: Answer & { stage: Stage }
}

/** What the engine judges, and how it came together. */
export interface AssessmentInput {
  input: Assessment
  readings: FactReading[]
}

/**
 * Puts together what is judged: the incidents as events, what the registers say, and what was attested up to a stage.
 * The board's word does not replace a record; that of the appraisal does, because the police may find it wrong. Of the
 * events themselves nobody says otherwise than by correcting the record of an incident.
 * @param answers by stage
 * @param until the last stage whose answers count; all of them unless given
 */
export function assessmentInput({
  criteria: { criteriaSet, period },
  records,
  settings,
  answers,
  until = 'final',
}: {
  criteria: Pick<YearCriteria, 'criteriaSet' | 'period'>
  records: AreaRecords
  settings: Pick<Settings, 'factSources' | 'recordsFrom'>
  answers: Partial<Record<Stage, Answers>>
  until?: Stage
}): AssessmentInput {
  const eventRecord: EventRecord | undefined = settings.recordsFrom
    ? { from: settings.recordsFrom }
    : undefined
  const readings = requiredFacts(criteriaSet).map((fact): FactReading => {
    const { source, supplier } = sourceOf(settings, fact.id)
    const answer = answerOf(answers, fact.id, until)
    const known = { fact: fact.id, supplier, ...(answer && { answer }) }
    if (isCounted(fact, eventRecord, period)) return { ...known, value: null, source: 'incidents' }
    if (source === 'attested') return { ...known, value: answer?.value ?? null, source }
    const { value: recorded, record } = recordedValue(source, records, period)
    const overruled = answer && answer.stage !== 'self' && answer.value !== null
    const value = overruled ? answer.value : recorded
    return { ...known, value, source, recorded, ...(record && { record }) }
  })
  const { code, name } = records.area
  const reported = readings.filter(({ source }) => source !== 'incidents')
  const input: Assessment = {
    subject: { id: code, name },
    period: { from: period.from, before: period.before },
    facts: Object.fromEntries(reported.map(({ fact, value }) => [fact, value])),
    events: records.incidents.flatMap((incident) => eventOf(incident, criteriaSet)),
    ...(eventRecord && { eventRecord }),
  }
  return { input, readings }
}

/** True where the engine counts a fact from the incidents, so that nobody reports it. */
export function isCounted(
  { derived }: Pick<Fact, 'derived'>,
  eventRecord: EventRecord | undefined,
  period: YearCriteria['period'],
): boolean {
  if (!isFromRecords(derived) || !derived.events) return false
  return isRecordComplete(eventRecord, derived.events, period, derived.window)
}

function answerOf(
  answers: Partial<Record<Stage, Answers>>,
  fact: string,
  until: Stage,
): (Answer & { stage: Stage }) | undefined {
  for (const stage of stages.slice(0, stages.indexOf(until) + 1).reverse()) {
    const answer = answers[stage]?.[fact]
    if (answer) return { ...answer, stage }
  }
  return undefined
}

/** An incident with the fields that the set asks for; one of a type that the set does not have is left out. */
function eventOf(incident: Incident, criteriaSet: CriteriaSet): Event[] {
  const type = criteriaSet.eventTypes?.find(({ id }) => id === incident.type)
  if (!type) return []
  const fields = fieldsOf(type).flatMap(({ id }) => {
    const value = incident.details?.[id]
    return value === undefined || value === null ? [] : [[id, value] as const]
  })
  return [{ ...Object.fromEntries(fields), id: incident.number, type: incident.type, on: incident.on }]
}
