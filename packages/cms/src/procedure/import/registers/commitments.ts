import { codeProblem, listProblems } from '../../records/commitment-problems.js'
import { householdCode } from '../../records/household-code.js'
import { procedureSlugs } from '../../slugs.js'
import type { Column } from '../column.js'
import { fieldColumns } from '../columns/field-column.js'
import { areaColumn } from '../columns/place-columns.js'
import type { Register } from '../register.js'

const slug = procedureSlugs.commitments

/** The households that committed, by their codes. */
export const commitmentsRegister: Register = {
  slug,
  columns: (req) => [
    areaColumn(),
    ...fieldColumns(req, slug, ['year']),
    ...fieldColumns(req, slug, ['household']).map(inOneWriting),
    ...fieldColumns(req, slug, ['committedOn', 'withdrawnOn']),
  ],
  identity: ['area', 'year', 'household'],
  foundBy: ['area', 'year'],
  problems: async (req, record) => {
    const problem = codeProblem(req, String(record.household ?? ''))
    return [
      ...(await listProblems(req, record)),
      ...(problem ? [{ path: 'household', message: problem }] : []),
    ]
  },
  // Households counted twice are found for the whole file at once.
  context: { checkedCommitments: true },
}

const inOneWriting = (column: Column): Column => ({
  ...column,
  read: (text) => ({ value: householdCode(text) }),
})
