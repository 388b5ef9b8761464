'use client'
import { Link, useConfig, useTranslation } from '@payloadcms/ui'
import { formatDate } from '@tieuchi/schemas/model'
import { Fragment } from 'react'
import { languageOf } from '../../../i18n/language.js'
import { successionTexts } from '../../i18n/succession.js'
import type { SuccessionStanding } from '../../operations/places/succession-standing.js'
import { procedureSlugs } from '../../slugs.js'
import panel from '../panel.module.css'
import { StandingPanel } from '../StandingPanel.js'
import { MergeUnits } from './MergeUnits.js'

/** What a unit replaced and what replaced it; whoever keeps the register merges or renames it here. */
export function SuccessionPanel() {
  const { i18n } = useTranslation()
  const words = successionTexts[languageOf({ i18n })]
  return (
    <StandingPanel<SuccessionStanding>
      id="succession-panel"
      title={words.title}
      words={words}
      asks="succession"
    >
      {(standing, path) => (
        <>
          <History standing={standing} />
          {standing.merger && <MergeUnits path={path} name={standing.name} merger={standing.merger} />}
        </>
      )}
    </StandingPanel>
  )
}

function History({ standing: { from, before, replaces, replacedBy } }: { standing: SuccessionStanding }) {
  const { i18n } = useTranslation()
  const language = languageOf({ i18n })
  const words = successionTexts[language]
  const day = before ? formatDate(before, language) : ''
  return (
    <>
      {replaces.length > 0 && (
        <p className={panel.note}>
          {words.replaces} <Units units={replaces} />
        </p>
      )}
      {!day && <p className={panel.note}>{words.since(formatDate(from, language))}</p>}
      {day && (
        <p className={panel.note}>
          {replacedBy.length > 0 ? words.replacedBy(day) : words.ended(day)} <Units units={replacedBy} />
        </p>
      )}
    </>
  )
}

function Units({ units }: { units: SuccessionStanding['replaces'] }) {
  const { config } = useConfig()
  return units.map(({ id, name, code }, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <Link href={`${config.routes.admin}/collections/${procedureSlugs.units}/${id}`}>
        {name} ({code})
      </Link>
    </Fragment>
  ))
}
