'use client'
import { StepDialog } from '../../../components/dialog/StepDialog.js'
import { OutcomePill } from '../../components/OutcomePill.js'
import css from './assessment.module.css'
import type { Sheet } from './sheet.js'
import { stepBody, stepInputs } from './step-inputs.js'
import { type AssessmentStep, stepRows } from './steps.js'
import { useAssessmentText } from './use-assessment-text.js'

/** Asks before a step: what it means, the outcome that is kept, and the reasons that it needs. */
export function AssessmentStepDialog({
  slug,
  step,
  sheet,
  run,
}: {
  slug: string
  step: AssessmentStep
  sheet: Sheet
  run: (body: Record<string, unknown>) => Promise<boolean>
}) {
  const { text } = useAssessmentText()
  const { label, explain } = text.steps[step]
  const { stage } = stepRows[step]
  const outcome = sheet.stages.find((one) => one.stage === stage)?.outcome
  return (
    <StepDialog
      slug={slug}
      title={label}
      explain={explain}
      confirm={label}
      inputs={stepInputs(step, sheet, text)}
      run={(written) => run(stepBody(written))}
    >
      {outcome && (
        <p className={css.line}>
          {text.inputs.outcomeNow} <OutcomePill outcome={outcome} />
        </p>
      )}
      {stage && sheet.missing.length > 0 && <p>{text.inputs.stillMissing(sheet.missing.length)}</p>}
      {stage && sheet.departures.length > 0 && <p>{text.inputs.departures}</p>}
    </StepDialog>
  )
}
