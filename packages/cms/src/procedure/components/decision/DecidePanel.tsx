'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { formatDate } from '@tieuchi/schemas/model'
import { today } from '../../../components/today.js'
import { useFetched } from '../../../components/use-fetched.js'
import workflow from '../../../components/workflow/workflow.module.css'
import { decisionKindLabels } from '../../i18n/decisions.js'
import type { DecisionOutlook } from '../../operations/decision/standing.js'
import { procedureSlugs } from '../../slugs.js'
import { useStep } from '../use-step.js'
import list from './decision.module.css'
import { paperInputs } from './paper-inputs.js'
import { StepButton } from './StepButton.js'
import { useDecisionText } from './use-decision-text.js'

/**
 * Beside an assessment: what was decided, whose decision it is today, and the dialog in which the signed paper is
 * recorded.
 * @param props.edition counts the changes of the assessment, so that the panel asks again after each
 * @param props.onDone called when a decision was recorded
 */
export function DecidePanel({
  assessment,
  edition,
  onDone,
}: {
  assessment: string
  edition?: number | undefined
  onDone?: () => void
}) {
  return <Panel key={edition} assessment={assessment} {...(onDone && { onDone })} />
}

function Panel({ assessment, onDone }: { assessment: string; onDone?: () => void }) {
  const { words, language } = useDecisionText()
  const { config } = useConfig()
  const path = `/${procedureSlugs.assessments}/${assessment}`
  const { body: outlook, failed, reload } = useFetched<DecisionOutlook>(`${path}/decision`)
  const take = useStep(() => {
    reload()
    onDone?.()
  })
  if (failed) return <p role="alert">{words.failed}</p>
  if (!outlook) return <p>{words.loading}</p>

  const { ground, authority, decisions, may } = outlook
  const kinds = ground?.outcome === 'met' ? (['recognise', 'refuse'] as const) : (['refuse'] as const)
  return (
    <section className={workflow.panel} aria-label={words.decide.title} id="decide-panel">
      <h4 className={workflow.heading}>{words.decide.title}</h4>
      {decisions.length > 0 && (
        <ul className={list.list}>
          {decisions.map(({ id, kind, number, decidedOn, unitName }) => (
            <li key={id}>
              <Link href={`${config.routes.admin}/collections/${procedureSlugs.decisions}/${id}`}>
                {decisionKindLabels[kind][language]}: {number}
              </Link>
              {`, ${formatDate(decidedOn, language)}, ${unitName}`}
            </li>
          ))}
        </ul>
      )}
      {!ground && decisions.length === 0 && <p className={workflow.note}>{words.decide.waiting}</p>}
      {ground?.afterAppeal && <p className={workflow.note}>{words.decide.afterAppeal}</p>}
      {ground && authority && (
        <p className={workflow.note}>
          {words.decide.authority(authority.name)}
          {authority.legalBasis && ` ${words.decide.legalBasis}: ${authority.legalBasis}.`}
        </p>
      )}
      {may.decide && (
        <div className={workflow.actions}>
          <StepButton
            slug="assessment-decide"
            label={words.decide.button}
            explain={words.decide.explain}
            inputs={[
              {
                field: 'kind',
                label: words.fields.kind,
                kind: 'choice',
                required: true,
                options: kinds.map((kind) => ({ value: kind, label: decisionKindLabels[kind][language] })),
                initial: kinds[0],
              },
              ...paperInputs(words, {
                today: today(),
                reasons: ground?.outcome === 'met' ? 'optional' : 'required',
              }),
            ]}
            run={(input) => take(`${path}/decide`, input, words.decide.done)}
          />
        </div>
      )}
    </section>
  )
}
