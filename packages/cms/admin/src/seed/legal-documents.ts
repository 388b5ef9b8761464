import { slugs } from '@tieuchi/cms'
import type { CriteriaSet } from '@tieuchi/schemas'
import type { Payload } from 'payload'

/** Puts the legal documents of the packs into the register. */
export async function seedLegalDocuments(payload: Payload, packs: readonly CriteriaSet[]): Promise<void> {
  for (const { id: key, ...document } of packs.flatMap((pack) => pack.legalDocuments)) {
    const { totalDocs } = await payload.count({
      collection: slugs.legalDocuments,
      where: { key: { equals: key } },
    })
    if (totalDocs === 0) {
      await payload.create({ collection: slugs.legalDocuments, data: { key, ...document } as never })
    }
  }
}
