'use client'
import { Link, Pill, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatDate } from '@tieuchi/schemas/model'
import { today } from '../../../components/today.js'
import { useFetched } from '../../../components/use-fetched.js'
import css from '../../../components/workflow/workflow.module.css'
import { appealResultLabels } from '../../i18n/decisions.js'
import type { DecisionStanding } from '../../operations/decision/standing.js'
import { publicLink, publicPaths } from '../../public/paths.js'
import { procedureSlugs } from '../../slugs.js'
import { useStep } from '../use-step.js'
import { AppealButton } from './AppealButton.js'
import list from './decision.module.css'
import { paperInputs } from './paper-inputs.js'
import { StepButton } from './StepButton.js'
import { useDecisionText } from './use-decision-text.js'

/** Beside a decision: whether it is in effect, its certificate, and what can be done about it. */
export function DecisionPanel() {
  const { words, language } = useDecisionText()
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const path = `/${procedureSlugs.decisions}/${id}`
  const { body: standing, failed, reload } = useFetched<DecisionStanding>(id ? `${path}/standing` : undefined)
  const take = useStep(reload)
  if (!id) return null
  if (failed) return <p role="alert">{words.failed}</p>
  if (!standing) return <p>{words.loading}</p>

  const documents = `${config.routes.admin}/collections`
  const inEffect = !standing.revokedBy && !standing.replacedBy
  return (
    <section className={css.panel} aria-label={words.decision.title} id="decision-panel">
      <h4 className={css.heading}>{words.decision.title}</h4>
      <Pill pillStyle={inEffect ? 'success' : 'warning'} size="small">
        {standing.revokedBy
          ? words.decision.revoked(
              standing.revokedBy.number,
              formatDate(standing.revokedBy.decidedOn, language),
            )
          : standing.replacedBy
            ? words.decision.superseded(standing.replacedBy.number)
            : words.decision.valid}
      </Pill>
      <ul className={list.list}>
        <li>
          <Link href={`${documents}/${procedureSlugs.assessments}/${standing.assessment}`}>
            {words.decision.assessment}
          </Link>
        </li>
        {standing.code && (
          <>
            <li>
              <a href={publicPaths.print(standing.code)} target="_blank" rel="noreferrer">
                {words.decision.print}
              </a>
            </li>
            <li>
              <a href={publicLink(publicPaths.certificate(standing.code), language)}>
                {words.decision.check}
              </a>
            </li>
          </>
        )}
      </ul>
      {standing.appeals.length > 0 && (
        <>
          <h4 className={css.heading}>{words.decision.appeals}</h4>
          <ul className={list.list}>
            {standing.appeals.map((appeal) => (
              <li key={appeal.id}>
                <Link href={`${documents}/${procedureSlugs.appeals}/${appeal.id}`}>
                  {formatDate(appeal.filedOn, language)}
                </Link>
                {': '}
                {appeal.result ? appealResultLabels[appeal.result][language] : words.decision.pending}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={css.actions}>
        {standing.may.revoke && (
          <StepButton
            slug="decision-revoke"
            label={words.decision.revoke}
            secondary
            explain={words.decision.revokeExplain}
            inputs={paperInputs(words, { today: today(), reasons: 'required' })}
            run={(input) => take(`${path}/revoke`, input, words.decision.revokeDone)}
          />
        )}
        {standing.may.appeal && <AppealButton path={path} area={standing.area} onDone={reload} />}
      </div>
    </section>
  )
}
