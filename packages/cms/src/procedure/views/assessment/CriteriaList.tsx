'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Stage } from '../../collections/assessment.js'
import { criterionAnchor } from './anchors.js'
import css from './assessment.module.css'
import { CriterionRow } from './CriterionRow.js'
import type { Sheet, SheetCriterion } from './sheet.js'
import { useAssessmentText } from './use-assessment-text.js'
import type { DraftState } from './use-drafts.js'

/** Every criterion with its outcome at each stage; a row opens to the reasons and the figures behind them. */
export function CriteriaList({ sheet, state }: { sheet: Sheet; state: DraftState }) {
  const { text } = useAssessmentText()
  const { criteria, editing } = sheet
  const stages = sheet.stages.filter((one) => one.state !== 'to-come').map(({ stage }) => stage)
  const [open, setOpen] = useState<ReadonlySet<string>>(() => initiallyOpen(sheet))
  const [onlyOpen, setOnlyOpen] = useState(false)
  const latest = stages.at(-1)
  const [chosen, setChosen] = useState<Stage>()
  const explained = chosen && stages.includes(chosen) ? chosen : latest
  useOpenedByAddress(criteria, (id) => {
    setOnlyOpen(false)
    setOpen((before) => new Set([...before, id]))
  })
  const shown = onlyOpen ? criteria.filter((criterion) => needsWork(criterion, latest)) : criteria
  const everyOpen = shown.every(({ id }) => open.has(id))
  return (
    <section aria-label={text.criteria.title} id="assessment-criteria">
      <div className={css.bar}>
        <h2 className={css.title}>{text.criteria.title}</h2>
        {shown.length > 0 && (
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => setOpen(new Set(everyOpen ? [] : shown.map(({ id }) => id)))}
          >
            {everyOpen ? text.criteria.hideAll : text.criteria.showAll}
          </Button>
        )}
      </div>
      <label className={css.filter}>
        <input type="checkbox" checked={onlyOpen} onChange={(event) => setOnlyOpen(event.target.checked)} />
        {text.criteria.onlyOpen}
      </label>
      {shown.length === 0 && <p className={css.note}>{text.criteria.nothingOpen}</p>}
      <ul className={css.criteria} data-stages={stages.length}>
        {shown.map((criterion) => (
          <CriterionRow
            key={criterion.id}
            criterion={criterion}
            facts={sheet.facts}
            stages={stages}
            explained={explained}
            onExplain={setChosen}
            area={sheet.area.id}
            editing={editing}
            state={state}
            open={open.has(criterion.id)}
            onToggle={(isOpen) => {
              if (isOpen === open.has(criterion.id)) return
              const next = new Set(open)
              if (isOpen) next.add(criterion.id)
              else next.delete(criterion.id)
              setOpen(next)
            }}
          />
        ))}
      </ul>
    </section>
  )
}

/** Whoever fills in a stage starts at what is missing: at the first the board, with what it supplies itself. */
function initiallyOpen({ criteria, editing, missing }: Sheet): ReadonlySet<string> {
  if (!editing) return new Set()
  const theirs = missing.filter(({ supplier }) => editing !== 'self' || supplier === 'board')
  const codes = new Set(theirs.flatMap((gap) => gap.criteria))
  return new Set(criteria.filter(({ code }) => codes.has(code)).map(({ id }) => id))
}

function needsWork({ cells }: SheetCriterion, stage: Stage | undefined): boolean {
  const outcome = stage && cells[stage]?.outcome
  return outcome === 'not-met' || outcome === 'undetermined'
}

/** A link to a criterion on this page opens it. */
function useOpenedByAddress(criteria: readonly SheetCriterion[], open: (id: string) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `open` changes with every rendering and means the same
  useEffect(() => {
    const look = () => {
      const asked = decodeURIComponent(window.location.hash.slice(1))
      const criterion = criteria.find(({ code }) => criterionAnchor(code) === asked)
      if (!criterion) return
      open(criterion.id)
      document.getElementById(asked)?.scrollIntoView({ block: 'start' })
    }
    look()
    window.addEventListener('hashchange', look)
    return () => window.removeEventListener('hashchange', look)
  }, [criteria])
}
