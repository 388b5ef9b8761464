'use client'
import { Link, useConfig, useFormModified } from '@payloadcms/ui'
import { formatDate } from '@tieuchi/schemas/model'
import type { RegistrationProgress } from '../../operations/registration/registration-progress.js'
import { procedureSlugs } from '../../slugs.js'
import panel from '../panel.module.css'
import { StandingPanel } from '../StandingPanel.js'
import { FileRegistrationButton } from './FileRegistrationButton.js'
import { HouseholdListButton } from './HouseholdListButton.js'
import css from './registration.module.css'
import { shareText } from './share-text.js'
import { useRegistrationText } from './use-registration-text.js'

/** Beside a registration: how many households committed, the list to paste, and the step of filing. */
export function RegistrationPanel() {
  const { words, language } = useRegistrationText()
  const { config } = useConfig()
  const unsaved = useFormModified()
  const list = `${config.routes.admin}/collections/${procedureSlugs.commitments}`
  return (
    <StandingPanel<RegistrationProgress>
      id="registration-panel"
      title={words.panel.title}
      words={words.panel}
      asks="progress"
    >
      {(progress, path, reload) => (
        <>
          <Share progress={progress} />
          {unsaved && (
            <p className={panel.blocked} role="status">
              {words.panel.unsaved}
            </p>
          )}
          {progress.commitmentMode === 'one-by-one' && (
            <p className={panel.note}>
              <Link href={`${list}?${listQuery(progress)}`}>{words.panel.list}</Link>
            </p>
          )}
          <div className={panel.actions}>
            {progress.mayRecord && <HouseholdListButton progress={progress} onDone={reload} />}
            {progress.mayFile && (
              <FileRegistrationButton path={path} progress={progress} disabled={unsaved} onDone={reload} />
            )}
          </div>
          {progress.status === 'filed' && progress.filedOn && (
            <p className={panel.note} id="registration-filed">
              {words.panel.filedOn(formatDate(progress.filedOn, language), progress.filedBy?.name ?? '')}
            </p>
          )}
        </>
      )}
    </StandingPanel>
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
