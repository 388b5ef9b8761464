import type { Condition, CriteriaSet, Parameter } from '@tieuchi/schemas'

/** A criteria set as the bench needs it: all criteria required, nothing that peers could not express. */
export function benchSet(
  id: string,
  facts: CriteriaSet['facts'],
  parameters: Parameter[],
  criteria: readonly { id: string; condition: Condition }[],
): CriteriaSet {
  return {
    formatVersion: 1,
    id: `bench.${id}`,
    revision: 1,
    title: { vi: id },
    inForce: { from: '2020-01-01' },
    window: { start: '01-01' },
    legalDocuments: [],
    facts,
    parameters,
    criteria: criteria.map((criterion, index) => ({
      id: criterion.id,
      code: String(index + 1),
      title: { vi: criterion.id },
      kind: 'required',
      condition: criterion.condition,
      legalBasis: [],
      verification: 'verified',
    })),
    outcomeRule: {},
    bands: [],
  }
}

/** A threshold with one value since 2020. */
export function threshold(
  id: string,
  value: number | string,
  rest: Pick<Parameter, 'type'> & Partial<Parameter>,
): Parameter {
  return {
    id,
    label: { vi: id },
    values: [{ from: '2020-01-01', value, legalBasis: [], verification: 'verified' }],
    ...rest,
  }
}
