'use client'
import { Link, useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { formatDate } from '@tieuchi/schemas/model'
import { useEffect } from 'react'
import { useFetched } from '../../../components/use-fetched.js'
import type { RegistrationProgress } from '../../operations/registration/registration-progress.js'
import { procedureSlugs } from '../../slugs.js'
import { Fetched } from '../Fetched.js'
import panel from '../panel.module.css'
import { FileRegistrationButton } from './FileRegistrationButton.js'
import { HouseholdListButton } from './HouseholdListButton.js'
import css from './registration.module.css'
import { shareText } from './share-text.js'
import { useRegistrationText } from './use-registration-text.js'

/** Beside a registration: how many households committed, the list to paste, and the step of filing. */
export function RegistrationPanel() {
  const { words, language } = useRegistrationText()
  const { id, collectionSlug, data } = useDocumentInfo()
  const { config } = useConfig()
  const unsaved = useFormModified()
  const path = id ? `/${collectionSlug}/${id}` : undefined
  const { body, failed, reload } = useFetched<RegistrationProgress>(path && `${path}/progress`)

  // A save changes the numbers and the edition.
  const edition = data?.edition as number | undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new edition is the reason to ask again
  useEffect(() => reload(), [edition, reload])

  if (!path) return <p className={panel.note}>{words.panel.notSaved}</p>
  const list = body && `${config.routes.admin}/collections/${procedureSlugs.commitments}?${listQuery(body)}`
  return (
    <Fetched
      id="registration-panel"
      title={words.panel.title}
      words={words.panel}
      ready={Boolean(body)}
      failed={failed}
      reload={reload}
    >
      {body && (
        <>
          <Share progress={body} />
          {unsaved && (
            <p className={panel.blocked} role="status">
              {words.panel.unsaved}
            </p>
          )}
          {body.commitmentMode === 'one-by-one' && (
            <p className={panel.note}>
              <Link href={list as string}>{words.panel.list}</Link>
            </p>
          )}
          <div className={panel.actions}>
            {body.mayRecord && <HouseholdListButton progress={body} onDone={reload} />}
            {body.mayFile && (
              <FileRegistrationButton path={path} progress={body} disabled={unsaved} onDone={reload} />
            )}
          </div>
          {body.status === 'filed' && body.filedOn && (
            <p className={panel.note} id="registration-filed">
              {words.panel.filedOn(formatDate(body.filedOn, language), body.filedBy?.name ?? '')}
            </p>
          )}
        </>
      )}
    </Fetched>
  )
}

function Share({ progress }: { progress: RegistrationProgress }) {
  const { language } = useRegistrationText()
  const { share, left, filled, isWrong } = shareText(progress, language)
  return (
    <div id="commitment-share">
      <p className={css.share}>{share}</p>
      {filled !== undefined && (
        <div className={css.bar} aria-hidden="true">
          <div className={isWrong ? css.wrong : css.filled} style={{ width: `${Math.min(100, filled)}%` }} />
        </div>
      )}
      {left && <p className={isWrong ? panel.blocked : panel.note}>{left}</p>}
    </div>
  )
}

const listQuery = ({ area, year }: RegistrationProgress): string =>
  `where[or][0][and][0][area][equals]=${area}&where[or][0][and][1][year][equals]=${year}`
