'use client'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'
import { useFetched } from '../../components/use-fetched.js'
import panel from './panel.module.css'

/** A panel of what the server says about the open record; it asks again after each save. */
export function StandingPanel<Standing>({
  id,
  title,
  words,
  asks = 'standing',
  children,
}: {
  id: string
  title: string
  words: { loading: string; failed: string; retry: string; notSaved: string }
  /** The end of the record's API path that is asked. */
  asks?: string
  children: (standing: Standing, path: string, reload: () => void) => ReactNode
}) {
  const { id: record, collectionSlug, data } = useDocumentInfo()
  const path = record ? `/${collectionSlug}/${record}` : undefined
  const { body, failed, reload } = useFetched<Standing>(path && `${path}/${asks}`)
  const edition = data?.edition as number | undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new edition is the reason to ask again
  useEffect(() => reload(), [edition, reload])
  if (!path) return <p className={panel.intro}>{words.notSaved}</p>
  return (
    <section className={panel.panel} aria-label={title} id={id}>
      <h4 className={panel.heading}>{title}</h4>
      {!body && !failed && <p className={panel.note}>{words.loading}</p>}
      {failed && (
        <div role="alert">
          <p className={panel.note}>{words.failed}</p>
          <Button buttonStyle="secondary" size="small" margin={false} type="button" onClick={reload}>
            {words.retry}
          </Button>
        </div>
      )}
      {body && children(body, path, reload)}
    </section>
  )
}
