import { Gutter } from '@payloadcms/ui'
import { ImportPage } from '../../components/import/ImportPage.js'

/** The page of a register on which it is filled from a file. */
export function ImportView({ collectionSlug }: { collectionSlug: string }) {
  return (
    <Gutter>
      <ImportPage slug={collectionSlug} />
    </Gutter>
  )
}
