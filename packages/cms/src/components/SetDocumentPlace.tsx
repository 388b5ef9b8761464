'use client'
import { SetDocumentStepNav, useConfig, useDocumentInfo } from '@payloadcms/ui'

/** The bread crumbs of a view on the document beside its form. */
export function SetDocumentPlace({ view }: { view: string }) {
  const { id, collectionSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const collection = collectionSlug ? getEntityConfig({ collectionSlug }) : undefined
  if (!collection) return null
  return (
    <SetDocumentStepNav
      id={id}
      collectionSlug={collection.slug}
      pluralLabel={collection.labels.plural}
      useAsTitle={collection.admin.useAsTitle}
      view={view}
    />
  )
}
