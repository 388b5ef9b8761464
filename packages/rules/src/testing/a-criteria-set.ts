import { type CriteriaSet, checkCriteriaSet, type RecordField } from '@tieuchi/schemas'

type Part<List extends keyof CriteriaSet> =
  NonNullable<CriteriaSet[List]> extends (infer Item)[] ? Item : never

/** A usable criteria set with the given parts, even one that nobody can meet; what is not given is as plain as it can be. */
export function aCriteriaSet(parts: Partial<CriteriaSet>): CriteriaSet {
  const checked = checkCriteriaSet(anUncheckedSet(parts), { reasoning: false })
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues, null, 2))
  return checked.criteriaSet
}

/** The same without asking whether the parts fit together. */
export function anUncheckedSet(parts: Partial<CriteriaSet>): CriteriaSet {
  return {
    formatVersion: 1,
    id: 'test.set',
    revision: 1,
    title: { vi: 'Bộ thử', en: 'A test set' },
    inForce: { from: '2020-01-01' },
    window: { start: '01-01' },
    legalDocuments: [],
    facts: [],
    parameters: [],
    criteria: [],
    outcomeRule: {},
    bands: [
      { id: 'met', label: { vi: 'Đạt', en: 'Met' }, outcome: 'met' },
      { id: 'not-met', label: { vi: 'Chưa đạt', en: 'Not met' }, outcome: 'not-met' },
    ],
    ...parts,
  }
}

export function aFact(id: string, rest: Partial<Part<'facts'>> = {}): Part<'facts'> {
  const unit = rest.type === undefined || rest.type === 'number' ? { unit: 'case' as const } : {}
  return { id, label: { vi: `Số ${id}`, en: `Number ${id}` }, type: 'number', ...unit, ...rest }
}

export function aParameter(
  id: string,
  values: [from: string, value: Part<'parameters'>['values'][number]['value'], before?: string][],
  rest: Partial<Part<'parameters'>> = {},
): Part<'parameters'> {
  const unit = rest.type === undefined || rest.type === 'number' ? { unit: 'case' as const } : {}
  return {
    id,
    label: { vi: `Ngưỡng ${id}`, en: `Threshold ${id}` },
    type: 'number',
    ...unit,
    values: values.map(([from, value, before]) => ({
      from,
      ...(before !== undefined && { before }),
      value,
      legalBasis: [],
      verification: 'verified',
    })),
    ...rest,
  }
}

export function aCriterion(
  id: string,
  condition: Part<'criteria'>['condition'],
  rest: Partial<Part<'criteria'>> = {},
): Part<'criteria'> {
  const title = { vi: `Tiêu chí ${id}`, en: `Criterion ${id}` }
  return {
    id,
    code: id,
    title,
    kind: 'required',
    condition,
    legalBasis: [],
    verification: 'verified',
    ...rest,
  }
}

/** A field of events or of list entries. */
export function aField(id: string, rest: Partial<RecordField> = {}): RecordField {
  return aFact(id, rest as Partial<Part<'facts'>>) as RecordField
}

export function anEventType(id: string, fields: RecordField[], rest: Partial<Part<'eventTypes'>> = {}) {
  return { id, label: { vi: `Vụ ${id}`, en: `Event ${id}` }, fields, ...rest }
}

export function aList(id: string, fields: RecordField[], rest: Partial<Part<'lists'>> = {}) {
  return { id, label: { vi: `Danh sách ${id}`, en: `List ${id}` }, fields, ...rest }
}
