'use client'
import { Button, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui'
import { formatDate } from '@tieuchi/schemas/model'
import { useState } from 'react'
import { useFetched } from '../../../components/use-fetched.js'
import { languageOf } from '../../../i18n/language.js'
import { successionTexts } from '../../i18n/succession.js'
import type { SuccessionStanding } from '../../operations/places/succession-standing.js'
import { Fetched } from '../Fetched.js'
import panel from '../panel.module.css'
import { StepDialog } from '../StepDialog.js'
import { useStep } from '../use-step.js'
import { UnitChoice } from './UnitChoice.js'

const slug = 'merge-units'

/** What a unit replaced and what replaced it; whoever keeps the register merges or renames it here. */
export function SuccessionPanel() {
  const { i18n } = useTranslation()
  const words = successionTexts[languageOf({ i18n })]
  const { id } = useDocumentInfo()
  const path = id ? `/admin-units/${id}` : undefined
  const { body, failed, reload } = useFetched<SuccessionStanding>(path && `${path}/succession`)
  if (!path) return <p className={panel.note}>{words.notSaved}</p>
  return (
    <Fetched
      id="succession-panel"
      title={words.title}
      words={words}
      ready={Boolean(body)}
      failed={failed}
      reload={reload}
    >
      {body && <History standing={body} />}
      {body?.merger && <Merger path={path} name={body.name} merger={body.merger} onDone={reload} />}
    </Fetched>
  )
}

function History({ standing: { before, replaces, replacedBy } }: { standing: SuccessionStanding }) {
  const { i18n } = useTranslation()
  const language = languageOf({ i18n })
  const words = successionTexts[language]
  const day = before ? formatDate(before, language) : ''
  const names = (units: { name: string; code: string }[]) =>
    units.map(({ name, code }) => `${name} (${code})`).join(', ')
  return (
    <>
      {replaces.length > 0 && (
        <p className={panel.note}>
          {words.replaces} {names(replaces)}
        </p>
      )}
      <p className={panel.note}>
        {!day && words.exists}
        {day && (replacedBy.length > 0 ? `${words.replacedBy(day)} ${names(replacedBy)}` : words.ended(day))}
      </p>
    </>
  )
}

function Merger({
  path,
  name,
  merger: { areas, units, accounts, others },
  onDone,
}: {
  path: string
  name: string
  merger: NonNullable<SuccessionStanding['merger']>
  onDone: () => void
}) {
  const { i18n } = useTranslation()
  const words = successionTexts[languageOf({ i18n })]
  const { openModal } = useModal()
  const step = useStep(onDone)
  const [together, setTogether] = useState<string[]>([])
  return (
    <div className={panel.actions}>
      <Button
        id="merge-units-button"
        buttonStyle="secondary"
        size="medium"
        margin={false}
        type="button"
        onClick={() => openModal(slug)}
      >
        {words.merge}
      </Button>
      <StepDialog
        slug={slug}
        title={words.merge}
        explain={words.explain(name)}
        confirm={words.merge}
        inputs={[
          { field: 'name', label: words.name, kind: 'line', required: true },
          { field: 'code', label: words.code, kind: 'line', required: true, hint: words.codeHint },
          { field: 'from', label: words.from, kind: 'date', required: true },
        ]}
        run={(input) => step(`${path}/succeed`, { ...input, together }, words.done)}
      >
        <p>{words.takenAlong(areas, units, accounts)}</p>
        <UnitChoice units={others} words={words} chosen={together} onChange={setTogether} />
      </StepDialog>
    </div>
  )
}
