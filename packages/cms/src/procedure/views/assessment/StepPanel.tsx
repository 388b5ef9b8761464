'use client'
import { Button, useModal } from '@payloadcms/ui'
import { AssessmentStatusPill } from '../../components/AssessmentStatusCell.js'
import { useStep } from '../../components/use-step.js'
import { procedureSlugs } from '../../slugs.js'
import { AssessmentStepDialog } from './AssessmentStepDialog.js'
import css from './assessment.module.css'
import type { Sheet } from './sheet.js'
import { type AssessmentStep, stepRows } from './steps.js'
import { useAssessmentText } from './use-assessment-text.js'

/** Steps beside the way that a year takes. */
const besides: ReadonlySet<AssessmentStep> = new Set(['comment', 'return', 'rerun'])

/** What this person can do now: a button for each step, or the sentence why it must wait. */
export function StepPanel({
  sheet,
  unsaved,
  reload,
}: {
  sheet: Sheet
  /** Something is written and not saved. */
  unsaved: boolean
  reload: () => void
}) {
  const { text } = useAssessmentText()
  const { openModal } = useModal()
  const take = useStep()
  const { id, edition, status, steps } = sheet
  const words = text.steps
  const slugOf = (step: AssessmentStep) => `assessment-${step}`

  const run = async (step: AssessmentStep, body: Record<string, unknown>): Promise<boolean> => {
    // Comments and further verdicts stand beside what others do meanwhile; the other steps build on what was seen.
    const seen = step === 'comment' || step === 'rerun' ? {} : { edition }
    const path = `/${procedureSlugs.assessments}/${id}/${step}`
    const done = await take(path, { ...seen, ...body }, words[step].done)
    reload()
    return done
  }

  return (
    <section className={css.panel} id="assessment-steps" aria-label={words.title}>
      <h3 className={css.heading}>{words.title}</h3>
      <div id="assessment-status" data-status={status}>
        <AssessmentStatusPill status={status} />
      </div>
      {!steps.some(({ step }) => step !== 'rerun' && step !== 'comment') && (
        <p className={css.note}>{words.waiting[status]}</p>
      )}
      {steps.map(({ step, allowed, message }) => {
        const handsIn = stepRows[step].stage !== undefined
        const why = message ?? (handsIn && unsaved ? text.save.first : undefined)
        return (
          <div key={step} className={css.step}>
            <Button
              id={`assessment-${step}-button`}
              buttonStyle={besides.has(step) ? 'secondary' : 'primary'}
              size="medium"
              margin={false}
              className={css.button}
              type="button"
              disabled={!allowed || why !== undefined}
              onClick={() => openModal(slugOf(step))}
              extraButtonProps={why ? { 'aria-describedby': `assessment-${step}-why` } : {}}
            >
              {words[step].label}
            </Button>
            {why && (
              <p id={`assessment-${step}-why`} className={css.note}>
                {why}
              </p>
            )}
            <AssessmentStepDialog
              slug={slugOf(step)}
              step={step}
              sheet={sheet}
              run={(body) => run(step, body)}
            />
          </div>
        )
      })}
    </section>
  )
}
