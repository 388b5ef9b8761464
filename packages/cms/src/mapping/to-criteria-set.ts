import { filled, type Row, rowOf, rowsOf, unlessEmpty } from './row.js'

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
    outcomeRule: filled({ minimumPoints: points(rowOf(form.outcomeRule)) }),
    bands: rowsOf(form.bands).map(band),
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
    derived: row.type === 'number' ? derivation(rowOf(row.derived)) : undefined,
  })
}

function derivation(row: Row): Row | undefined {
  switch (row.kind) {
    case undefined:
    case null:
    case '':
      return undefined
    case 'difference':
      return filled({ kind: row.kind, minuend: row.minuend, subtrahend: row.subtrahend })
    case 'sum':
      return filled({ kind: row.kind, terms: row.terms })
    default:
      return filled({
        kind: row.kind,
        numerator: row.numerator,
        denominator: row.denominator,
        whenEmpty: row.whenEmpty,
      })
  }
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
      }),
    ),
  })
}

function criterion(row: Row): Row {
  return filled({
    id: row.key,
    code: row.code,
    title: text(row.title),
    description: optionalText(row.description),
    kind: row.kind,
    points: row.kind === 'scored' ? row.points : undefined,
    condition: row.condition,
    applicability: row.applicability,
    legalBasis: legalBasis(row.legalBasis),
    verification: row.verification,
    note: optionalText(row.note),
  })
}

function band(row: Row): Row {
  return filled({ id: row.key, label: text(row.label), outcome: row.outcome, minimumPoints: points(row) })
}

const points = (row: Row): unknown =>
  row.minimumPointsParameter ? { parameter: row.minimumPointsParameter } : row.minimumPoints

const options = (value: unknown): Row[] | undefined =>
  unlessEmpty(rowsOf(value).map((row) => filled({ id: row.key, label: text(row.label) })))

const legalBasis = (value: unknown): Row[] =>
  rowsOf(value).map((row) => filled({ document: row.document, provision: optionalText(row.provision) }))

const text = (value: unknown): Row => filled({ vi: rowOf(value).vi, en: rowOf(value).en })
const optionalText = (value: unknown): Row | undefined => unlessEmpty(text(value))
