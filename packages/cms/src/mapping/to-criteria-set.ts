import { keysOfDerivation } from './derivation-keys.js'
import { eventType, listType } from './record-rows.js'
import { band, requirements } from './requirement-rows.js'
import { filled, type Row, rowOf, rowsOf, unlessEmpty } from './row.js'
import { legalBasis, optionalList, optionalText, options, text } from './written-parts.js'

/**
 * The criteria set that a form document stands for. It is not checked yet: missing parts stay missing.
 * Parts that the form hides for the chosen type (the unit of a yes/no fact, say) are left out.
 */
export function toCriteriaSet(form: Row): Row {
  return filled({
    formatVersion: 1,
    id: form.setId,
    revision: form.revision,
    title: text(form.title),
    description: optionalText(form.description),
    inForce: filled({ from: rowOf(form.inForce).from, before: rowOf(form.inForce).before }),
    window: filled({ start: rowOf(form.window).start }),
    legalDocuments: rowsOf(form.legalDocuments).map(legalDocument),
    facts: rowsOf(form.facts).map(fact),
    parameters: rowsOf(form.parameters).map(parameter),
    criteria: rowsOf(form.criteria).map(criterion),
    outcomeRule: requirements(rowOf(form.outcomeRule)),
    bands: rowsOf(form.bands).map(band),
    eventTypes: unlessEmpty(rowsOf(form.eventTypes).map(eventType)),
    lists: unlessEmpty(rowsOf(form.lists).map(listType)),
    exclusions: unlessEmpty(rowsOf(form.exclusions).map(exclusion)),
    localCriteria: form.localCriteria,
    basedOn: form.basedOn,
  })
}

function legalDocument(row: Row): Row {
  return filled({
    id: row.key,
    number: row.number,
    title: text(row.title),
    issuer: optionalText(row.issuer),
    issuedOn: row.issuedOn,
    inForceFrom: row.inForceFrom,
    url: row.url,
  })
}

function fact(row: Row): Row {
  return filled({
    id: row.key,
    label: text(row.label),
    description: optionalText(row.description),
    type: row.type,
    unit: row.type === 'number' ? row.unit : undefined,
    options: row.type === 'choice' ? options(row.options) : undefined,
    withinPeriod: row.type === 'date' && row.withinPeriod === true ? true : undefined,
    derived: row.type === 'choice' ? undefined : derivation(rowOf(row.derived)),
  })
}

function derivation(row: Row): Row | undefined {
  const { kind } = row
  if (kind === undefined || kind === null || kind === '') return undefined
  const kept = keysOfDerivation(kind).map((key): [string, unknown] => [
    key,
    key === 'events' ? optionalList(row.events) : row[key],
  ])
  const told = filled({ kind, ...Object.fromEntries(kept) })
  // Which year is meant is asked of events only.
  if (told.events === undefined) delete told.window
  return told
}

function parameter(row: Row): Row {
  return filled({
    id: row.key,
    label: text(row.label),
    description: optionalText(row.description),
    type: row.type,
    unit: row.type === 'number' ? row.unit : undefined,
    options: row.type === 'choices' ? options(row.options) : undefined,
    values: rowsOf(row.values).map((value) =>
      filled({
        from: value.from,
        before: value.before,
        value: value.value,
        legalBasis: legalBasis(value.legalBasis),
        verification: value.verification,
        origin: value.origin,
      }),
    ),
    localChange: row.localChange,
  })
}

function criterion(row: Row): Row {
  const isScored = row.kind === 'scored'
  return filled({
    id: row.key,
    code: row.code,
    title: text(row.title),
    description: optionalText(row.description),
    kind: row.kind,
    points: isScored ? row.points : undefined,
    tiers: isScored ? unlessEmpty(rowsOf(row.tiers).map(tier)) : undefined,
    deductions: isScored ? unlessEmpty(rowsOf(row.deductions).map(deduction)) : undefined,
    condition: row.condition,
    applicability: row.applicability,
    legalBasis: legalBasis(row.legalBasis),
    verification: row.verification,
    note: optionalText(row.note),
    origin: row.origin,
  })
}

const tier = (row: Row): Row => filled({ points: row.points, when: row.when })

const deduction = (row: Row): Row =>
  filled({
    points: row.points,
    when: row.when,
    each: row.each,
    maximum: row.maximum,
    label: optionalText(row.label),
  })

const exclusion = (row: Row): Row =>
  filled({
    id: row.key,
    label: text(row.label),
    when: row.when,
    legalBasis: legalBasis(row.legalBasis),
    verification: row.verification,
    note: optionalText(row.note),
  })
