'use client'
import { Button, useModal } from '@payloadcms/ui'
import { StepDialog } from '../../../components/dialog/StepDialog.js'
import { today } from '../../../components/today.js'
import type { RegistrationProgress } from '../../operations/registration/registration-progress.js'
import { useStep } from '../use-step.js'
import { shareText } from './share-text.js'
import { useRegistrationText } from './use-registration-text.js'

const slug = 'file-registration'

/** Files the registration after reading back what will be filed. */
export function FileRegistrationButton({
  path,
  progress,
  disabled,
  onDone,
}: {
  path: string
  progress: RegistrationProgress
  disabled: boolean
  onDone: () => void
}) {
  const { words, language } = useRegistrationText()
  const { openModal } = useModal()
  const step = useStep(onDone)
  const { edition, filedOn } = progress
  return (
    <>
      <Button
        id="file-registration-button"
        size="medium"
        margin={false}
        type="button"
        disabled={disabled}
        onClick={() => openModal(slug)}
      >
        {words.panel.file}
      </Button>
      <StepDialog
        slug={slug}
        title={words.panel.file}
        explain={words.panel.fileExplain}
        confirm={words.panel.file}
        inputs={[
          {
            field: 'filedOn',
            label: words.panel.filingDay,
            kind: 'date',
            required: true,
            hint: words.panel.filingDayHint,
            initial: filedOn || today(),
          },
        ]}
        run={(input) => step(`${path}/file`, { ...input, edition }, words.panel.filedDone)}
      >
        <p>
          {words.panel.readBack}: {shareText(progress, language).share}
        </p>
      </StepDialog>
    </>
  )
}
