'use client'
import { useState } from 'react'
import { useText } from '../../../components/use-text.js'
import { fileTexts } from '../../i18n/files.js'
import css from './files.module.css'
import { type AttachedFile, useUpload } from './use-upload.js'

/** The files of an area that are attached here, and a way to attach more; a refusal stands below them. */
export function FilesInput({
  id,
  files,
  area,
  disabled = false,
  onChange,
}: {
  id: string
  files: readonly AttachedFile[]
  area: string
  disabled?: boolean
  onChange: (files: AttachedFile[]) => void
}) {
  const { language } = useText()
  const upload = useUpload(area)
  const [uploading, setUploading] = useState(false)
  const [problems, setProblems] = useState<string[]>([])
  const words = fileTexts[language].input

  const add = async (chosen: FileList | null) => {
    const added: AttachedFile[] = []
    const refused: string[] = []
    setUploading(true)
    for (const file of chosen ?? []) {
      const { uploaded, problem } = await upload(file)
      if (uploaded) added.push(uploaded)
      else refused.push(`${file.name}: ${problem || words.failed}`)
    }
    setUploading(false)
    setProblems(refused)
    if (added.length > 0) onChange([...files, ...added])
  }

  return (
    <div className={css.files}>
      {files.map((file) => (
        <span key={file.id} className={css.file}>
          <a href={file.url} target="_blank" rel="noreferrer">
            {file.name}
          </a>
          <button
            type="button"
            disabled={disabled}
            aria-label={words.remove(file.name)}
            title={words.remove(file.name)}
            onClick={() => onChange(files.filter((one) => one.id !== file.id))}
          >
            ×
          </button>
        </span>
      ))}
      <label className={css.add} data-disabled={disabled || uploading} htmlFor={id}>
        {uploading ? words.uploading : words.add}
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
      {problems.map((problem) => (
        <p key={problem} className={css.problem} role="alert">
          {problem}
        </p>
      ))}
    </div>
  )
}
