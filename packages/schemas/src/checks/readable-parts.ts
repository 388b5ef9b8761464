import type { z } from 'zod'
import { type Criterion, criterion } from '../criterion.js'
import { type Fact, fact } from '../fact.js'
import { type LegalDocument, legalDocument } from '../legal-basis.js'
import { type Band, band, type OutcomeRule, outcomeRule } from '../outcome-rule.js'
import { type Parameter, parameter } from '../parameter.js'
import { type OpenPeriod, openPeriod } from '../period.js'

/** An entry of a list whose shape is right, with its place in the document. */
export interface Placed<Item> {
  index: number
  item: Item
}

/**
 * The parts of a document whose shape is right. The meaning of these is checked even where other parts are broken,
 * so that an author sees every problem at once.
 */
export interface ReadableParts {
  facts: Placed<Fact>[]
  parameters: Placed<Parameter>[]
  criteria: Placed<Criterion>[]
  legalDocuments: Placed<LegalDocument>[]
  bands: Placed<Band>[]
  outcomeRule: OutcomeRule | undefined
  inForce: OpenPeriod | undefined
  /** Every id that is declared, also by entries with other problems: a reference to one of these is not unknown. */
  declared: { facts: Set<string>; parameters: Set<string>; legalDocuments: Set<string> }
}

export function readableParts(json: unknown): ReadableParts {
  const root = typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {}
  return {
    facts: placed(fact, root.facts),
    parameters: placed(parameter, root.parameters),
    criteria: placed(criterion, root.criteria),
    legalDocuments: placed(legalDocument, root.legalDocuments),
    bands: placed(band, root.bands),
    outcomeRule: outcomeRule.safeParse(root.outcomeRule).data,
    inForce: openPeriod.safeParse(root.inForce).data,
    declared: {
      facts: idsOf(root.facts),
      parameters: idsOf(root.parameters),
      legalDocuments: idsOf(root.legalDocuments),
    },
  }
}

function placed<Item>(schema: z.ZodType<Item>, list: unknown): Placed<Item>[] {
  if (!Array.isArray(list)) return []
  return list.flatMap((entry, index) => {
    const read = schema.safeParse(entry)
    return read.success ? [{ index, item: read.data }] : []
  })
}

/** The ids in a list, read from the raw entries. */
export function idsOf(list: unknown): Set<string> {
  const entries: unknown[] = Array.isArray(list) ? list : []
  return new Set(
    entries.flatMap((entry) =>
      typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string'
        ? [entry.id]
        : [],
    ),
  )
}
