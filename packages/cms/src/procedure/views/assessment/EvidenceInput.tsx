'use client'
import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import css from './assessment.module.css'
import type { SheetFile } from './sheet.js'
import { useAssessmentText } from './use-assessment-text.js'
import { useUpload } from './use-upload.js'

/** The papers behind an answer: those attached, and a way to attach more. */
export function EvidenceInput({
  id,
  files,
  area,
  disabled,
  onChange,
}: {
  id: string
  files: readonly SheetFile[]
  area: string
  disabled: boolean
  onChange: (files: SheetFile[]) => void
}) {
  const { text } = useAssessmentText()
  const upload = useUpload(area)
  const [uploading, setUploading] = useState(false)
  const words = text.answer

  const add = async (chosen: FileList | null) => {
    const added: SheetFile[] = []
    setUploading(true)
    for (const file of chosen ?? []) {
      const { uploaded, problem } = await upload(file)
      if (uploaded) added.push(uploaded)
      else toast.error(problem || words.uploadFailed)
    }
    setUploading(false)
    if (added.length > 0) onChange([...files, ...added])
  }

  return (
    <div className={css.evidence}>
      {files.map((file) => (
        <span key={file.id} className={css.paper}>
          <a href={file.url} target="_blank" rel="noreferrer">
            {file.name}
          </a>
          <button
            type="button"
            disabled={disabled}
            aria-label={words.removeFile(file.name)}
            title={words.removeFile(file.name)}
            onClick={() => onChange(files.filter((one) => one.id !== file.id))}
          >
            ×
          </button>
        </span>
      ))}
      <label className={css.add} data-disabled={disabled || uploading} htmlFor={id}>
        {uploading ? words.uploading : words.addFile}
      </label>
      <input
        id={id}
        className={css.unseen}
        type="file"
        accept="application/pdf,image/jpeg,image/png,image/webp"
        multiple
        disabled={disabled || uploading}
        onChange={(event) => {
          add(event.target.files).finally(() => {
            event.target.value = ''
          })
        }}
      />
    </div>
  )
}
