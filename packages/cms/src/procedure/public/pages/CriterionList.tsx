import type { CriteriaSet } from '@tieuchi/schemas'
import type { OutlineLine } from '../../../components/condition/condition-outline.js'
import type { Language } from '../../../i18n/language.js'
import { publicTexts } from '../../i18n/public.js'
import { criteriaInWords } from '../criteria-in-words.js'
import css from './public.module.css'

/** Every criterion of a set: what has to hold, on which basis, and how sure it is that this is what the law says. */
export function CriterionList({ set, on, language }: { set: CriteriaSet; on: string; language: Language }) {
  const text = publicTexts[language].criteria
  return (
    <ol className={css.criteria}>
      {criteriaInWords(set, on, language).map((criterion) => (
        <li key={criterion.id} id={criterion.id}>
          <h3>
            {criterion.code}. {criterion.title}
          </h3>
          {criterion.description && <p>{criterion.description}</p>}
          <Lines line={criterion.condition} />
          {criterion.applicability && (
            <>
              <p className={css.note}>{text.applies}:</p>
              <Lines line={criterion.applicability} />
            </>
          )}
          {criterion.note && <p className={css.note}>{criterion.note}</p>}
          <p className={css.note}>
            {text.kinds[criterion.kind]}
            {criterion.legalBasis.length > 0 && ` · ${text.basis}: ${criterion.legalBasis.join('; ')}`}
            {` · ${text.verification[criterion.verification]}`}
          </p>
        </li>
      ))}
    </ol>
  )
}

function Lines({ line }: { line: OutlineLine }) {
  return (
    <>
      <p>{line.text}</p>
      {line.parts.length > 0 && (
        <ul>
          {line.parts.map((part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no identity of their own and keep no state.
            <li key={index}>
              <Lines line={part} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
