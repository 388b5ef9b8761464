'use client'
import { Button, useForm } from '@payloadcms/ui'
import { useState } from 'react'
import type { Row } from '../../mapping/row.js'
import { slugs } from '../../slugs.js'
import controls from '../controls.module.css'
import { registeredRowState } from '../registered-row-state.js'
import { useFetched } from '../use-fetched.js'
import { useSetPart } from '../use-set-part.js'
import { useText } from '../use-text.js'
import css from './picker.module.css'

/** Takes a document from the register of legal documents into the set, so that nobody types it twice. */
export function LegalDocumentPicker({ readOnly }: { readOnly?: boolean }) {
  const { text } = useText()
  const { addFieldRow, disabled } = useForm()
  const [chosen, setChosen] = useState('')
  const present = useSetPart('legalDocuments')
  const { body, failed } = useFetched<{ docs: Row[] }>(
    `/${slugs.legalDocuments}?limit=200&sort=number&depth=0`,
  )
  if (readOnly) return null
  const offered = (body?.docs ?? []).filter(({ key }) => !present.some(({ id }) => id === key))
  const add = () => {
    const row = offered.find(({ key }) => key === chosen)
    if (!row) return
    addFieldRow({
      path: 'legalDocuments',
      schemaPath: `${slugs.criteriaRevisions}.legalDocuments`,
      subFieldState: registeredRowState(row),
    })
    setChosen('')
  }
  return (
    <div className={`field-type ${css.picker}`}>
      <label className="field-label" htmlFor="legal-document-picker">
        {text.documents.label}
      </label>
      <div className={css.line}>
        <select
          id="legal-document-picker"
          className={controls.control}
          value={chosen}
          disabled={disabled || offered.length === 0}
          onChange={(event) => setChosen(event.target.value)}
        >
          <option value="">
            {body && offered.length === 0 ? text.documents.empty : text.documents.choose}
          </option>
          {offered.map(({ key, number }) => (
            <option key={String(key)} value={String(key)}>
              {String(number)}
            </option>
          ))}
        </select>
        <Button
          id="legal-document-add"
          buttonStyle="secondary"
          margin={false}
          disabled={disabled || !chosen}
          onClick={add}
        >
          {text.documents.add}
        </Button>
      </div>
      {failed && <p className={controls.problem}>{text.documents.failed}</p>}
    </div>
  )
}
