import { textIn, windowContaining } from '@tieuchi/schemas/model'
import { areas, criteriaSetId, figuresOf } from './areas.mjs'

/**
 * Judges every area by the criteria in force on a date.
 * @returns what the page and the JSON show, in the language asked for
 * @throws CriteriaError `not-in-force`, `set-not-found`, `bad-date`
 */
export const judgeAreas = async (engine, { on, lang }) => {
  const { revision, title, inForce, window } = engine.criteriaSet(criteriaSetId, on)
  const period = windowContaining(window.start, on)
  const needed = engine.requiredFacts(criteriaSetId, on).map(({ id }) => id)
  const judge = async (area) => {
    const figures = figuresOf(area, { on, period })
    const facts = Object.fromEntries(needed.map((id) => [id, figures[id] ?? null]))
    const { id, name } = area
    const evaluation = engine.evaluate(criteriaSetId, { subject: { id, name }, facts, on })
    const { outcome, receipt } = evaluation
    const { verdict, summary, missing, criteria } = engine.explain(evaluation, lang)
    return { id, name, about: area.about[lang], outcome, verdict, summary, missing, criteria, receipt }
  }
  return {
    set: { id: criteriaSetId, revision, title: textIn(title, lang), inForce },
    period,
    areas: await Promise.all(areas.map(judge)),
  }
}
