'use client'
import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation.js'
import { useFetched } from '../../../components/use-fetched.js'
import { languageOf } from '../../../i18n/language.js'
import { importPageTexts } from '../../i18n/import-page.js'
import css from './import.module.css'
import { useDownload } from './use-download.js'
import { type ImportRight, neverImported } from './why-not-imported.js'

/** Above a register's list: what it shows as a file, and the way to fill the register from one. */
export function RegisterFiles({ slug }: { slug: string }) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const parameters = useSearchParams()
  const { body } = useFetched<ImportRight>(`/${slug}/import`)
  const { download, working } = useDownload()
  const language = languageOf({ i18n })
  const text = importPageTexts[language]
  const exported = (format: 'csv' | 'xlsx') => {
    const query = new URLSearchParams({ format })
    // The filter, the search and the order of the list; not its page.
    for (const [name, value] of parameters) {
      if (/^(where\[|search$|sort$)/.test(name)) query.append(name, value)
    }
    return download(`/${slug}/export?${query}`)
  }
  return (
    <div className={css.buttons}>
      {body?.allowed && (
        <Button
          id="import-file"
          el="link"
          to={`${config.routes.admin}/collections/${slug}/import`}
          buttonStyle="secondary"
          size="small"
          margin={false}
        >
          {text.importFile}
        </Button>
      )}
      {(['xlsx', 'csv'] as const).map((format) => (
        <Button
          key={format}
          id={`export-${format}`}
          buttonStyle="secondary"
          size="small"
          margin={false}
          type="button"
          disabled={working}
          onClick={() => exported(format)}
        >
          {format === 'xlsx' ? text.exportXlsx : text.exportCsv}
        </Button>
      ))}
      <span role="status">{working ? text.exporting : ''}</span>
      <span className={css.aside}>{neverImported(slug, language)}</span>
    </div>
  )
}
