'use client'
import css from '../../../components/workflow/workflow.module.css'
import { outcomeLabels } from '../../i18n/assessment.js'
import type { AppealStanding } from '../../operations/decision/appeal-standing.js'
import list from './decision.module.css'
import { useDecisionText } from './use-decision-text.js'

/** What differs between the final verdict and the re-run, side by side, and why. */
export function AppealDifferences({ facts, criteria }: Pick<AppealStanding, 'facts' | 'criteria'>) {
  const { words, language } = useDecisionText()
  if (facts.length + criteria.length === 0) return <p className={css.note}>{words.appeal.same}</p>
  const rows = [
    ...criteria.map(({ id, code, title, before, after, because }) => ({
      key: `criterion ${id}`,
      label: `${code}. ${title}`,
      note: words.appeal.because[because],
      before: before && outcomeLabels[before][language],
      after: after && outcomeLabels[after][language],
    })),
    ...facts.map(({ fact, ...row }) => ({ key: `fact ${fact}`, note: undefined, ...row })),
  ]
  return (
    <table className={list.versus}>
      <thead>
        <tr>
          <th>{words.appeal.differences}</th>
          <th>{words.appeal.before}</th>
          <th>{words.appeal.after}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, note, before, after }) => (
          <tr key={key}>
            <td>
              {label}
              {note && ` (${note})`}
            </td>
            <td>{before ?? '—'}</td>
            <td>{after ?? '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
