'use client'
import { getTranslation } from '@payloadcms/translations'
import { Button, SetStepNav, useConfig, useModal, useTranslation } from '@payloadcms/ui'
import { type ChangeEvent, useId, useRef, useState } from 'react'
import { StepDialog } from '../../../components/dialog/StepDialog.js'
import { useFetched } from '../../../components/use-fetched.js'
import { languageOf } from '../../../i18n/language.js'
import { importPageTexts } from '../../i18n/import-page.js'
import { importLimits } from '../../import/limits.js'
import { procedureSlugs } from '../../slugs.js'
import { ImportReport } from './ImportReport.js'
import css from './import.module.css'
import { useDownload } from './use-download.js'
import { useImport } from './use-import.js'
import { type ImportRight, whyNotImported } from './why-not-imported.js'

const dialog = 'confirm-import'
/** The registers whose new records are told by e-mail where somebody fills in their form. */
const withMail: ReadonlySet<string> = new Set([procedureSlugs.notices, procedureSlugs.matters])

/** Fills a register from a file: choose it, see every problem, and only then write. */
export function ImportPage({ slug }: { slug: string }) {
  const { config, getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const { openModal } = useModal()
  const { body: right } = useFetched<ImportRight>(`/${slug}/import`)
  const { download } = useDownload()
  const { working, report, imported, progress, refusals, send, clear } = useImport(slug)
  const [file, setFile] = useState<File>()
  const input = useRef<HTMLInputElement>(null)
  const id = useId()

  const language = languageOf({ i18n })
  const text = importPageTexts[language]
  const format = (number: number) => number.toLocaleString(language)
  const labels = getEntityConfig({ collectionSlug: slug as never })?.labels
  const register = labels ? getTranslation(labels.plural, i18n) : slug
  const list = `${config.routes.admin}/collections/${slug}`
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    clear()
    setFile(target.files?.[0])
  }
  const startAgain = () => {
    clear()
    setFile(undefined)
    if (input.current) input.current.value = ''
  }
  const canImport = file !== undefined && report?.problemCount === 0 && imported === undefined

  return (
    <div className={css.page}>
      <SetStepNav nav={[{ label: register, url: list }, { label: text.importFile }]} />
      <h1>{text.title(register)}</h1>
      {right && !right.allowed && <p className={css.bad}>{whyNotImported(slug, right, language)}</p>}
      {right?.allowed && (
        <>
          <p>{text.explain}</p>
          {withMail.has(slug) && <p>{text.noMail}</p>}
          <div className={css.buttons}>
            <span>{text.template}:</span>
            {(['xlsx', 'csv'] as const).map((kind) => (
              <Button
                key={kind}
                buttonStyle="secondary"
                size="small"
                margin={false}
                type="button"
                onClick={() => download(`/${slug}/import/template?format=${kind}`)}
              >
                {kind.toUpperCase()}
              </Button>
            ))}
          </div>
          <div className={css.file}>
            <input
              id={id}
              ref={input}
              type="file"
              accept=".csv,.txt,.xlsx,text/csv"
              disabled={working !== undefined}
              onChange={choose}
            />
            <label htmlFor={id}>{text.choose}</label>
            <span>{file?.name ?? text.noFile}</span>
          </div>
          <p className={css.hint}>{text.limits(format(importLimits.rows), importLimits.bytes / 1_000_000)}</p>
          {imported === undefined && (
            <Button
              id="check-file"
              type="button"
              buttonStyle={canImport ? 'secondary' : 'primary'}
              disabled={!file || working !== undefined}
              onClick={() => file && send(file, true)}
            >
              {working === 'checking' ? text.checking : text.check}
            </Button>
          )}
          {refusals.map((sentence) => (
            <p key={sentence} className={css.bad} role="alert">
              {sentence}
            </p>
          ))}
          {report && imported === undefined && <ImportReport report={report} text={text} format={format} />}
          {canImport && (
            <Button
              id="import-rows"
              type="button"
              disabled={working !== undefined}
              onClick={() => openModal(dialog)}
            >
              {text.import(format(report.rows))}
            </Button>
          )}
          {working === 'importing' && (
            <p className={css.hint} role="status">
              {progress ? text.progress(format(progress.done), format(progress.rows)) : text.importing}
            </p>
          )}
          {imported !== undefined && (
            <>
              <p className={css.good} role="status" id="import-done">
                {text.imported(format(imported))}
              </p>
              <div className={css.buttons}>
                <Button el="link" to={list} margin={false}>
                  {text.open}
                </Button>
                <Button type="button" buttonStyle="secondary" margin={false} onClick={startAgain}>
                  {text.another}
                </Button>
              </div>
            </>
          )}
          <StepDialog
            slug={dialog}
            title={text.importFile}
            explain={text.confirm(format(report?.rows ?? 0), register)}
            confirm={text.import(format(report?.rows ?? 0))}
            run={async () => {
              if (file) void send(file, false)
              return true
            }}
          />
        </>
      )}
    </div>
  )
}
