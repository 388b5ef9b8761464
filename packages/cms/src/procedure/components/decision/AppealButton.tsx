'use client'
import { useId, useState } from 'react'
import { today } from '../../../components/today.js'
import { fileTexts } from '../../i18n/files.js'
import { FilesInput } from '../files/FilesInput.js'
import type { AttachedFile } from '../files/use-upload.js'
import { useStep } from '../use-step.js'
import css from './decision.module.css'
import { StepButton } from './StepButton.js'
import { useDecisionText } from './use-decision-text.js'

/** Appeals against a refusal, with the papers that the grounds rest on. */
export function AppealButton({ path, area, onDone }: { path: string; area: string; onDone: () => void }) {
  const { words, language } = useDecisionText()
  const [files, setFiles] = useState<AttachedFile[]>([])
  const take = useStep(() => {
    setFiles([])
    onDone()
  })
  const id = useId()
  return (
    <StepButton
      slug="decision-appeal"
      label={words.decision.appeal}
      explain={words.decision.appealExplain}
      inputs={[
        { field: 'grounds', label: words.fields.grounds, kind: 'paragraph', required: true },
        { field: 'filedOn', label: words.fields.filedOn, kind: 'date', required: true, initial: today() },
      ]}
      below={
        <fieldset className={css.papers}>
          <legend>{fileTexts[language].input.label}</legend>
          <FilesInput id={id} files={files} area={area} onChange={setFiles} />
        </fieldset>
      }
      run={(input) =>
        take(`${path}/appeal`, { ...input, files: files.map((file) => file.id) }, words.decision.appealDone)
      }
    />
  )
}
