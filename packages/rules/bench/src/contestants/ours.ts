import { type CompiledCriteria, compile, type Judgement } from '@tieuchi/rules'
import type { Assessment, CriteriaSet, Evaluation } from '@tieuchi/schemas'
import { on } from '../cases/case.js'
import type { Contestant, Judge } from './contestant.js'

const common = {
  package: '@tieuchi/rules',
  rulesFor: ({ set }) => set,
  inputFor: (assessment) => assessment,
} as const satisfies Partial<Contestant>

const compiled = (rules: unknown): CompiledCriteria => compile(rules as CriteriaSet, { on })

const criteriaOf = (evaluation: Evaluation) => evaluation.criteria.map(({ outcome }) => outcome)

/** The outcome and a copy of what was reported, from which the rest is found when it is read. */
export const oursJudged: Contestant = {
  ...common,
  name: 'tieuchi',
  mode: 'full',
  prepare: (rules): Judge => {
    const criteria = compiled(rules)
    return {
      judge: (assessment) => criteria.judge(assessment as Assessment),
      outcomeOf: (judgement) => (judgement as Judgement).outcome,
      criteriaOf: (judgement) => criteriaOf((judgement as Judgement).evaluation),
    }
  },
}

export const oursCriteria: Contestant = {
  ...common,
  name: 'tieuchi, every criterion read',
  mode: 'full',
  prepare: (rules): Judge => {
    const criteria = compiled(rules)
    return {
      judge(assessment) {
        const judgement = criteria.judge(assessment as Assessment)
        return { outcome: judgement.outcome, criteria: judgement.criteria }
      },
      outcomeOf: (result) => (result as Judgement).outcome,
      criteriaOf: (result) => (result as Judgement).criteria.map(({ outcome }) => outcome),
    }
  },
}

export const oursRead: Contestant = {
  ...common,
  name: 'tieuchi, every reason read',
  mode: 'full',
  prepare: (rules): Judge => {
    const criteria = compiled(rules)
    return {
      judge: (assessment) => criteria.judge(assessment as Assessment).evaluation,
      outcomeOf: (evaluation) => (evaluation as Evaluation).outcome,
      criteriaOf: (evaluation) => criteriaOf(evaluation as Evaluation),
    }
  },
}

export const oursWritten: Contestant = {
  ...common,
  name: 'tieuchi, written out as JSON',
  mode: 'written',
  prepare: (rules): Judge => {
    const criteria = compiled(rules)
    return {
      judge: (assessment) => JSON.stringify(criteria.judge(assessment as Assessment).evaluation),
      outcomeOf: (text) => (JSON.parse(text as string) as Evaluation).outcome,
      criteriaOf: (text) => criteriaOf(JSON.parse(text as string)),
    }
  },
}

export const oursVerdict: Contestant = {
  ...common,
  name: 'tieuchi, verdict only',
  mode: 'verdict',
  prepare: (rules): Judge => {
    const criteria = compiled(rules)
    return {
      judge: (assessment) => criteria.outcome(assessment as Assessment),
      outcomeOf: (outcome) => outcome as string,
    }
  },
}
