import type { Band, OutcomeRule } from '@tieuchi/schemas'
import { keyed, numbered } from './form-rows.js'
import { operandFields, operandIn } from './operand.js'
import { filled, type Row, rowsOf, unlessEmpty } from './row.js'
import { optionalList, optionalText, text } from './written-parts.js'

// The outcome rule and the bands, between the form and the criteria set.

/** What a result must reach, of the whole or of a band. */
export const requirements = (row: Row): Row =>
  filled({
    minimumPoints: operandIn(row, 'minimumPoints'),
    minimumShare: operandIn(row, 'minimumShare'),
    mandatory: optionalList(row.mandatory),
    atLeast: unlessEmpty(
      rowsOf(row.atLeast).map((one) =>
        filled({ count: operandIn(one, 'count'), of: one.of, label: optionalText(one.label) }),
      ),
    ),
  })

export const band = (row: Row): Row =>
  filled({
    id: row.key,
    label: text(row.label),
    outcome: row.outcome,
    ...requirements(row),
    belowPoints: operandIn(row, 'belowPoints'),
    when: row.when,
  })

export const requirementFields = ({ minimumPoints, minimumShare, mandatory, atLeast }: OutcomeRule): Row => ({
  ...operandFields('minimumPoints', minimumPoints),
  ...operandFields('minimumShare', minimumShare),
  mandatory: mandatory ?? [],
  atLeast: (atLeast ?? []).map(({ count, ...rest }, index) =>
    numbered(index, { ...operandFields('count', count), ...rest }),
  ),
})

export const bandRow = ({ id, label, outcome, belowPoints, when, ...rest }: Band): Row =>
  keyed(id, {
    label,
    outcome,
    ...requirementFields(rest),
    ...operandFields('belowPoints', belowPoints),
    when,
  })
