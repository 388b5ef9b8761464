'use client'
import { Button, useConfig, useModal, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { StepDialog } from '../../../components/dialog/StepDialog.js'
import { languageOf } from '../../../i18n/language.js'
import { successionTexts } from '../../i18n/succession.js'
import type { SuccessionStanding } from '../../operations/places/succession-standing.js'
import { procedureSlugs } from '../../slugs.js'
import panel from '../panel.module.css'
import { useStep } from '../use-step.js'
import { UnitChoice } from './UnitChoice.js'

const slug = 'merge-units'

/** Merges a unit with others, or renames it alone; then the new unit is opened. */
export function MergeUnits({
  path,
  name,
  merger: { areas, units, accounts, others },
}: {
  path: string
  name: string
  merger: NonNullable<SuccessionStanding['merger']>
}) {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const router = useRouter()
  const words = successionTexts[languageOf({ i18n })]
  const { openModal } = useModal()
  const step = useStep((body) => {
    const { unit } = body as { unit: { id: string } }
    router.push(`${config.routes.admin}/collections/${procedureSlugs.units}/${unit.id}`)
  })
  const [together, setTogether] = useState<string[]>([])
  const ending = [name, ...others.filter(({ id }) => together.includes(id)).map((other) => other.name)]
  const act = together.length > 0 ? words.merge : words.rename
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
        {words.button}
      </Button>
      <StepDialog
        slug={slug}
        title={words.button}
        explain={words.explain(ending.join(', '))}
        confirm={act}
        inputs={[
          { field: 'name', label: words.name, kind: 'line', required: true },
          { field: 'code', label: words.code, kind: 'line', required: true, hint: words.codeHint },
          { field: 'from', label: words.from, kind: 'date', required: true },
        ]}
        run={(input) => step(`${path}/succeed`, { ...input, together }, words.done)}
      >
        <p>
          {words.takenAlong(areas, units, accounts)}
          {together.length > 0 && words.andOfOthers}.
        </p>
        <UnitChoice units={others} words={words} chosen={together} onChange={setTogether} />
      </StepDialog>
    </div>
  )
}
