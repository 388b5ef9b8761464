import type { Period, ReportedValue } from '@tieuchi/schemas'
import type { FactSource, FactSourceRow, Settings, Supplier } from '../settings-defaults.js'
import { type ProcedureSlug, procedureSlugs } from '../slugs.js'
import type { AreaRecords, RecordedGroup } from './area-records.js'

/** A value that the records give, with the record that it stands in. Null where nothing is recorded. */
export interface RecordedValue {
  value: ReportedValue
  record?: { collection: ProcedureSlug; id: string }
}

/**
 * The value of a source of facts. What nobody recorded is null and never 0 or false: it is missing.
 * @param period the window that is judged
 */
export function recordedValue(
  source: Exclude<FactSource, 'attested'>,
  records: AreaRecords,
  period: Period,
): RecordedValue {
  return sources[source](records, period)
}

type Source = (records: AreaRecords, period: Period) => RecordedValue

const sources: Record<Exclude<FactSource, 'attested'>, Source> = {
  'registration-filed': (records, { before }) => {
    const { filedOn } = filed(records) ?? {}
    return inRegistration(records, filedOn ? filedOn < before : null)
  },
  'registration-filed-on': (records) => inRegistration(records, filed(records)?.filedOn ?? null),
  'party-resolution': (records, { before }) => {
    const { partyResolutionOn } = filed(records) ?? {}
    return inRegistration(records, partyResolutionOn ? partyResolutionOn < before : null)
  },
  'party-resolution-on': (records) => inRegistration(records, filed(records)?.partyResolutionOn ?? null),
  'households-residing': (records) => {
    const residing = filed(records)?.householdsResiding
    if (typeof residing === 'number') return inRegistration(records, residing)
    const { id, households } = records.area
    return { value: households ?? null, record: { collection: procedureSlugs.areas, id } }
  },
  'households-committed': (records) => {
    const registration = filed(records)
    if (registration?.commitmentMode === 'totals') {
      return inRegistration(records, registration.householdsCommitted ?? null)
    }
    // Without a filed registration an empty list says nothing.
    return inRegistration(records, registration || records.committed > 0 ? records.committed : null)
  },
  'self-management-models': ({ groups }, period) => {
    const models = groups.filter(({ kind }) => modelKinds.includes(kind))
    const [model] = models
    if (!model) return { value: null }
    const working = new Set(models.filter((one) => worksAtTheEnd(one, period)).map(({ kind }) => kind))
    const record = { collection: procedureSlugs.groups, id: model.id }
    return { value: modelKinds.every((kind) => working.has(kind)), record }
  },
}

const modelKinds: readonly string[] = ['security-model', 'fire-safety-model']

const worksAtTheEnd = ({ from, before }: RecordedGroup, period: Period): boolean =>
  from < period.before && !(before && before < period.before)

const filed = ({ registration }: AreaRecords) => (registration?.status === 'filed' ? registration : undefined)

function inRegistration({ registration }: AreaRecords, value: ReportedValue): RecordedValue {
  if (!registration) return { value }
  return { value, record: { collection: procedureSlugs.registrations, id: registration.id } }
}

/** Where a fact comes from and who supplies it; a fact that the settings do not name is attested by the board. */
export function sourceOf(
  settings: Pick<Settings, 'factSources'>,
  fact: string,
): { source: FactSource; supplier: Supplier } {
  const row: FactSourceRow | undefined = settings.factSources.find((one) => one.fact === fact)
  return { source: row?.source ?? 'attested', supplier: row?.supplier ?? 'board' }
}
