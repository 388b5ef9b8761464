'use client'
import { Link, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatDate } from '@tieuchi/schemas/model'
import { Moment } from '../../../components/Moment.js'
import { today } from '../../../components/today.js'
import { useFetched } from '../../../components/use-fetched.js'
import css from '../../../components/workflow/workflow.module.css'
import { outcomeLabels } from '../../i18n/assessment.js'
import { appealResultLabels } from '../../i18n/decisions.js'
import type { AppealStanding } from '../../operations/decision/appeal-standing.js'
import { procedureSlugs } from '../../slugs.js'
import { useStep } from '../use-step.js'
import { AppealDifferences } from './AppealDifferences.js'
import { StepButton } from './StepButton.js'
import { useDecisionText } from './use-decision-text.js'

/** Beside an appeal: the verdict it is about, the re-run with what differs, and the answer. */
export function AppealPanel() {
  const { words, language } = useDecisionText()
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const path = `/${procedureSlugs.appeals}/${id}`
  const { body: standing, failed, reload } = useFetched<AppealStanding>(id ? `${path}/standing` : undefined)
  const take = useStep(reload)
  if (!id) return null
  if (failed) return <p role="alert">{words.failed}</p>
  if (!standing) return <p>{words.loading}</p>

  const { before, after, result, answeredOn, may } = standing
  const results = after?.outcome === 'met' ? (['overturned', 'upheld'] as const) : (['upheld'] as const)
  return (
    <section className={css.panel} aria-label={words.appeal.title} id="appeal-panel">
      <h4 className={css.heading}>{words.appeal.title}</h4>
      <p className={css.note}>
        {result
          ? words.appeal.answered(
              appealResultLabels[result][language],
              formatDate(answeredOn ?? '', language),
            )
          : words.decision.pending}
      </p>
      <p className={css.note}>
        {words.appeal.before}: <strong>{outcomeLabels[before.outcome][language]}</strong>,{' '}
        <Moment at={before.at} />
        <br />
        {words.appeal.after}:{' '}
        {after ? (
          <>
            <strong>{outcomeLabels[after.outcome][language]}</strong>, <Moment at={after.at} />
          </>
        ) : (
          words.appeal.notJudged
        )}
      </p>
      {after && <AppealDifferences {...standing} />}
      <p className={css.note}>
        <Link
          href={`${config.routes.admin}/collections/${procedureSlugs.assessments}/${standing.assessment}`}
        >
          {words.decision.assessment}
        </Link>
      </p>
      {may.answer && (
        <div className={css.actions}>
          <StepButton
            slug="appeal-judge"
            label={words.appeal.judge}
            secondary={after !== null}
            explain={words.appeal.judgeExplain}
            run={() => take(`${path}/judge`, {}, words.appeal.judgeDone)}
          />
          {after && (
            <StepButton
              slug="appeal-answer"
              label={words.appeal.answer}
              explain={words.appeal.answerExplain}
              inputs={[
                {
                  field: 'result',
                  label: words.fields.result,
                  kind: 'choice',
                  required: true,
                  options: results.map((value) => ({ value, label: appealResultLabels[value][language] })),
                },
                { field: 'answer', label: words.fields.answer, kind: 'paragraph', required: true },
                {
                  field: 'answeredOn',
                  label: words.fields.answeredOn,
                  kind: 'date',
                  required: true,
                  initial: today(),
                },
              ]}
              run={(input) => take(`${path}/decide`, input, words.appeal.answerDone)}
            />
          )}
        </div>
      )}
    </section>
  )
}
