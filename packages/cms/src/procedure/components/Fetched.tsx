'use client'
import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import panel from './panel.module.css'

/** The frame of a panel whose content is asked for: it says that it loads, or offers to try again. */
export function Fetched({
  id,
  title,
  words,
  ready,
  failed,
  reload,
  children,
}: {
  id: string
  title: string
  words: { loading: string; failed: string; retry: string }
  ready: boolean
  failed: boolean
  reload: () => void
  children: ReactNode
}) {
  return (
    <section className={panel.panel} aria-label={title} id={id}>
      <h4 className={panel.heading}>{title}</h4>
      {!ready && !failed && <p className={panel.note}>{words.loading}</p>}
      {failed && (
        <div role="alert">
          <p className={panel.note}>{words.failed}</p>
          <Button buttonStyle="secondary" size="small" margin={false} type="button" onClick={reload}>
            {words.retry}
          </Button>
        </div>
      )}
      {children}
    </section>
  )
}
