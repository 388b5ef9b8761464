'use client'
import type { DefaultCellComponentProps } from 'payload'

/** A text in a list; a dash where there is none. */
export function PlainCell({ cellData }: DefaultCellComponentProps) {
  return <span>{typeof cellData === 'string' && cellData !== '' ? cellData : '–'}</span>
}
