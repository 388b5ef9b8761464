'use client'
import { UploadField, useField, useFormFields } from '@payloadcms/ui'
import type { UploadFieldClientProps } from 'payload'
import { createContext, useContext, useEffect } from 'react'
import { idOf } from '../../access/scope.js'

type Reference = string | { id: string } | null | undefined

const RecordArea = createContext<string | undefined>(undefined)

/** The files of a record; a file that is added in its drawer is of the record's area. */
export function RecordFiles(props: UploadFieldClientProps) {
  const area = useFormFields(([fields]) => idOf(fields.area?.value as Reference))
  return (
    <RecordArea.Provider value={area}>
      <UploadField {...props} />
    </RecordArea.Provider>
  )
}

/** In the form of a file: fills in the area of the record that it is added to. */
export function AreaOfRecord() {
  const area = useContext(RecordArea)
  const { value, setValue } = useField<Reference>({ path: 'area' })
  useEffect(() => {
    if (area && !value) setValue(area)
  }, [area, value, setValue])
  return null
}
