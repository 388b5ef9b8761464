import type { Outcome } from '@tieuchi/schemas'
import { textIn } from '@tieuchi/schemas/model'
import type { PayloadRequest } from 'payload'
import { formatValue } from '../../../components/format-value.js'
import { languageOf } from '../../../i18n/language.js'
import { mayTake } from '../../access/access.js'
import type { Appeal } from '../../collections/appeal.js'
import type { Decision } from '../../collections/decision.js'
import type { Verdict } from '../../collections/verdict.js'
import { sameCriteria } from '../../records/year-criteria.js'
import { procedureSlugs } from '../../slugs.js'
import { differencesBetween } from '../assessment/differences.js'
import { assessmentById } from '../assessment/load.js'
import { latestVerdict } from '../assessment/rerun.js'
import { recordById } from '../record-for-step.js'
import { readable } from './standing.js'

/** How an appeal stands: the verdict it is about, the one of the re-run, what differs in words, and who may answer. */
export interface AppealStanding {
  assessment: string
  result: Appeal['result'] | null
  answeredOn: string | null
  before: VerdictPoint
  /** Null until it was judged again. */
  after: VerdictPoint | null
  facts: { fact: string; label: string; before: string | null; after: string | null }[]
  criteria: {
    id: string
    code: string
    title: string
    before: Outcome | null
    after: Outcome | null
    because: 'law' | 'records' | 'both'
  }[]
  may: { answer: boolean }
}

interface VerdictPoint {
  outcome: Outcome
  at: string
  revision: number
}

/** @throws WorkflowError `record-not-found` where the person may not read it */
export async function appealStanding(req: PayloadRequest, id: string): Promise<AppealStanding> {
  const appeal = await readable<Appeal>(req, procedureSlugs.appeals, id)
  const decision = (await recordById<Decision>(req, procedureSlugs.decisions, appeal.decision)) as Decision
  const before = await latestVerdict(req, await assessmentById(req, decision.assessment))
  const after = appeal.verdict
    ? await recordById<Verdict>(req, procedureSlugs.verdicts, appeal.verdict)
    : undefined
  return {
    assessment: decision.assessment,
    result: appeal.result ?? null,
    answeredOn: appeal.answeredOn ?? null,
    before: pointOf(before),
    after: after ? pointOf(after) : null,
    ...(after ? await differencesInWords(req, before, after) : { facts: [], criteria: [] }),
    may: { answer: !appeal.result && (await mayTake('decide-appeal', req, appeal.area)) },
  }
}

const pointOf = ({ outcome, at, revision }: Verdict): VerdictPoint => ({ outcome, at, revision })

async function differencesInWords(
  req: PayloadRequest,
  before: Verdict,
  after: Verdict,
): Promise<Pick<AppealStanding, 'facts' | 'criteria'>> {
  const language = languageOf(req)
  const { facts, criteria } = await differencesBetween(req, before, after)
  const { criteriaSet } = await sameCriteria(req, after.setId, after.year, after.setHash)
  return {
    facts: facts.flatMap(({ fact: id, before, after }) => {
      const fact = criteriaSet.facts.find((one) => one.id === id)
      if (!fact) return []
      const [was, is] = [before, after].map((value) =>
        value === null || value === undefined ? null : formatValue(value, fact, language),
      )
      return [{ fact: id, label: textIn(fact.label, language), before: was ?? null, after: is ?? null }]
    }),
    criteria: criteria.map((difference) => {
      const criterion = criteriaSet.criteria.find(({ id }) => id === difference.id)
      return { ...difference, title: criterion ? textIn(criterion.title, language) : '' }
    }),
  }
}
