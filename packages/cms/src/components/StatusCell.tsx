'use client'
import type { DefaultCellComponentProps, SelectFieldClient } from 'payload'
import { StatusPill } from './StatusPill.js'

/** The status of a revision in the list, in words; published where a release holds it. */
export function StatusCell({ cellData, rowData }: DefaultCellComponentProps<SelectFieldClient>) {
  return <StatusPill status={String(cellData)} published={rowData.published} />
}
