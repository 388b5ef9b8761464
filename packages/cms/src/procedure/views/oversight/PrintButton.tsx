'use client'
import { Button } from '@payloadcms/ui'

/** Opens the browser's own printing. */
export function PrintButton({ label }: { label: string }) {
  return (
    <Button buttonStyle="primary" size="medium" margin={false} onClick={() => window.print()}>
      {label}
    </Button>
  )
}
