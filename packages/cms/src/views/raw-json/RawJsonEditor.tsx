'use client'
import { Button, Form, LeaveWithoutSaving, toast, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { answerMessages } from '../../components/answer-messages.js'
import { SetDocumentPlace } from '../../components/SetDocumentPlace.js'
import { useApi } from '../../components/use-api.js'
import { useText } from '../../components/use-text.js'
import { Findings } from './Findings.js'
import css from './raw-json.module.css'
import { readJson } from './read-json.js'

/** Loads the content, then lets it be edited. The form around it makes Payload ask before unsaved changes are left. */
export function RawJsonEditor() {
  const { text } = useText()
  const { id, collectionSlug, data, hasSavePermission } = useDocumentInfo()
  const api = useApi()
  const path = `/${collectionSlug}/${id}/content`
  const [content, setContent] = useState<string>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (!id) return
    api('GET', path).then(({ ok, body }) => {
      setFailed(!ok)
      if (ok) setContent(JSON.stringify(body, null, 2))
    })
  }, [api, id, path])

  const frozen = data?.status !== undefined && data.status !== 'draft'
  const why = frozen ? text.json.frozen : hasSavePermission === false ? text.json.readOnly : undefined
  return (
    <div className={css.view}>
      <SetDocumentPlace view="JSON" />
      <h2 className={css.title}>{text.json.title}</h2>
      <p className={css.note}>{why ?? text.json.intro}</p>
      {!id && <p>{text.json.notSaved}</p>}
      {failed && <p role="alert">{text.json.loadFailed}</p>}
      {id && !failed && content === undefined && <p>{text.json.loading}</p>}
      {content !== undefined && (
        <Form el="div" initialState={{}} disableValidationOnSubmit>
          <LeaveWithoutSaving />
          <Editor
            stored={content}
            edition={data?.edition}
            name={`${data?.setId ?? 'criteria'}-${data?.revision ?? ''}`}
            path={path}
            readOnly={why !== undefined}
            onSaved={setContent}
          />
        </Form>
      )}
    </div>
  )
}

function Editor(props: {
  stored: string
  edition: unknown
  name: string
  path: string
  readOnly: boolean
  onSaved: (content: string) => void
}) {
  const { stored, path, readOnly, onSaved } = props
  const { text, language } = useText()
  const api = useApi()
  const router = useRouter()
  const { setModified } = useForm()
  const [written, setWritten] = useState(stored)
  const [edition, setEdition] = useState(props.edition)
  const [saving, setSaving] = useState(false)
  const area = useRef<HTMLTextAreaElement>(null)
  const checked = useDeferredValue(written)
  const { value, findings } = useMemo(() => readJson(checked, language), [checked, language])
  const changed = written !== stored
  const broken = findings.some(({ severity }) => severity === 'error')
  useEffect(() => setModified(changed), [changed, setModified])

  const save = async () => {
    setSaving(true)
    const { ok, body } = await api('PUT', path, { content: value, edition })
    setSaving(false)
    if (!ok) {
      const messages = answerMessages(body)
      toast.error(messages.length > 0 ? messages.join(' ') : text.workflow.error)
      return
    }
    setEdition((body as { revision?: { edition?: unknown } } | null)?.revision?.edition)
    onSaved(written)
    toast.success(text.json.saved)
    router.refresh()
  }
  const revert = () => {
    setWritten(stored)
    toast.info(text.json.reverted)
  }
  const copy = () =>
    navigator.clipboard.writeText(written).then(
      () => toast.success(text.json.copied),
      () => toast.error(text.json.copyFailed),
    )
  const goTo = (offset: number) => {
    area.current?.focus()
    area.current?.setSelectionRange(offset, offset)
    // Lines do not wrap, so the height of one line says how far to scroll.
    const lines = written.slice(0, offset).split('\n').length
    const height = area.current ? area.current.scrollHeight / written.split('\n').length : 0
    area.current?.scrollTo({ top: Math.max(0, (lines - 4) * height) })
  }

  return (
    <div className={css.columns}>
      <div>
        <div className={css.bar}>
          {!readOnly && (
            <>
              <Button
                id="raw-json-save"
                margin={false}
                size="medium"
                disabled={!changed || broken || saving}
                onClick={save}
              >
                {text.json.save}
              </Button>
              <Button
                id="raw-json-revert"
                margin={false}
                size="medium"
                buttonStyle="secondary"
                disabled={!changed || saving}
                onClick={revert}
              >
                {text.json.revert}
              </Button>
            </>
          )}
          <Button id="raw-json-copy" margin={false} size="medium" buttonStyle="secondary" onClick={copy}>
            {text.json.copy}
          </Button>
          <Button
            id="raw-json-download"
            margin={false}
            size="medium"
            buttonStyle="secondary"
            onClick={() => download(`${props.name}.json`, written)}
          >
            {text.json.download}
          </Button>
          {changed && <span className={css.note}>{text.json.unsaved}</span>}
        </div>
        <textarea
          ref={area}
          id="raw-json"
          className={css.area}
          aria-label={text.json.editor}
          aria-describedby="raw-json-findings"
          aria-invalid={broken}
          readOnly={readOnly || saving}
          spellCheck={false}
          wrap="off"
          value={written}
          onChange={(event) => setWritten(event.target.value)}
        />
      </div>
      <Findings id="raw-json-findings" findings={findings} goTo={goTo} />
    </div>
  )
}

function download(name: string, content: string) {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
