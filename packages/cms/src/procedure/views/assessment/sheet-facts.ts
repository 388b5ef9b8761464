import type { Fact, Period } from '@tieuchi/schemas'
import { isFromRecords, textIn } from '@tieuchi/schemas/model'
import type { Language } from '../../../i18n/language.js'
import type { FactReading, ReadingSource } from '../../records/assessment-input.js'
import { sourceOf } from '../../records/facts.js'
import type { Settings } from '../../settings-defaults.js'
import { incidentsPath, recordPath } from './record-path.js'
import type { Origin, SheetFact } from './sheet.js'
import { factsOf } from './sheet-criteria.js'
import type { StageCells } from './stage-cells.js'

/** The facts that the criteria of the stages rest on, with what they came to at each. */
export function sheetFacts({
  columns,
  used,
  settings,
  area,
  window,
  language,
}: {
  columns: readonly StageCells[]
  /** The ids of the facts that a criterion rests on. */
  used: ReadonlySet<string>
  settings: Pick<Settings, 'factSources'>
  area: string
  window: Period
  language: Language
}): SheetFact[] {
  const rows = new Map<string, SheetFact>()
  for (const { reading } of [...columns].reverse()) {
    for (const fact of factsOf(reading.criteriaSet).values()) {
      if (!used.has(fact.id) || rows.has(fact.id)) continue
      const known = reading.readings?.find((one) => one.fact === fact.id)
      rows.set(fact.id, row(fact, known))
    }
  }
  for (const { facts, head } of columns) {
    for (const [id, cell] of facts) {
      const fact = rows.get(id)
      if (fact) fact.cells[head.stage] = cell
    }
  }
  return [...rows.values()]

  function row(fact: Fact, known: FactReading | undefined): SheetFact {
    const { source, supplier } = known ?? sourceOf(settings, fact.id)
    const href = known?.record ? recordPath(known.record) : incidentsPath(fact, area, window)
    return {
      id: fact.id,
      type: fact.type,
      ...(fact.unit && { unit: fact.unit }),
      ...(fact.options && { options: fact.options }),
      label: textIn(fact.label, language),
      ...(fact.description && { description: textIn(fact.description, language) }),
      origin: originOf(fact, source),
      supplier,
      ...(href && { href }),
      cells: {},
    }
  }
}

function originOf(fact: Fact, source: ReadingSource): Origin {
  const { derived } = fact
  if (derived && !isFromRecords(derived)) return derived.kind === 'parameter' ? 'criteria' : 'computed'
  if (source === 'attested') return derived?.events ? 'incidents' : 'attested'
  return source === 'incidents' ? 'incidents' : 'register'
}
