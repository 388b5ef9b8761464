'use client'
import { supplierLabels } from '../../i18n/settings.js'
import type { Supplier } from '../../settings-defaults.js'
import { criterionAnchor } from './anchors.js'
import css from './assessment.module.css'
import type { SheetGap } from './sheet.js'
import { useAssessmentText } from './use-assessment-text.js'

const suppliers: readonly Supplier[] = ['board', 'police', 'committee']

/** What is missing for an answer, by who can supply it. */
export function MissingList({ missing }: { missing: readonly SheetGap[] }) {
  const { text, language } = useAssessmentText()
  return (
    <section className={css.panel} id="assessment-missing" aria-label={text.missing.title}>
      <h3 className={css.heading}>
        {text.missing.title} {missing.length > 0 && <span className={css.count}>{missing.length}</span>}
      </h3>
      {missing.length === 0 && <p className={css.note}>{text.missing.none}</p>}
      {suppliers
        .map((supplier) => ({ supplier, of: missing.filter((gap) => gap.supplier === supplier) }))
        .filter(({ of }) => of.length > 0)
        .map(({ supplier, of }) => (
          <div key={supplier} data-supplier={supplier}>
            <h4>{text.missing.from(supplierLabels[supplier][language])}</h4>
            <ul className={css.gaps}>
              {of.map(({ fact, label, sentence, criteria, explained }) => (
                <li key={`${fact} ${sentence ?? ''}`} data-fact={fact}>
                  {criteria[0] ? <a href={`#${criterionAnchor(criteria[0])}`}>{label}</a> : label}
                  {sentence && <span className={css.note}>{sentence}</span>}
                  {criteria.length > 0 && (
                    <span className={css.note}>{text.missing.criteria(criteria.join(', '))}</span>
                  )}
                  {explained && <span className={css.note}>{text.missing.explained(explained)}</span>}
                </li>
              ))}
            </ul>
          </div>
        ))}
    </section>
  )
}
