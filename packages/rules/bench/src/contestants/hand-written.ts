import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Case } from '../cases/case.js'
import type { Result } from '../cases/twenty-by-hand.js'
import { boundCriteria } from './bound-conditions.js'
import { type Contestant, outcomeOf } from './contestant.js'
import { writtenCode } from './written-code.js'

interface Functions {
  isMet(facts: unknown): boolean
  judge(facts: unknown): Result
}

/** Where a programmer's code is kept: among the bench's own modules, or written for the case. */
type Rules = { module: 'twenty-by-hand' } | { code: string }

/** The twenty criteria were written by hand; nobody writes two thousand, so those are generated. */
function rulesFor({ name, set }: Case): Rules {
  return name === 'twenty' ? { module: 'twenty-by-hand' } : { code: writtenCode(boundCriteria(set)) }
}

async function functionsOf(rules: Rules): Promise<Functions> {
  if ('module' in rules) {
    const { isMet, judge, thresholds } = await import('../cases/twenty-by-hand.js')
    return {
      isMet: (facts) => isMet(facts as Parameters<typeof isMet>[0], thresholds),
      judge: (facts) => judge(facts as Parameters<typeof judge>[0], thresholds),
    }
  }
  const directory = await mkdtemp(join(tmpdir(), 'tieuchi-bench-'))
  const path = join(directory, 'by-hand.mjs')
  await writeFile(path, rules.code)
  const functions = (await import(pathToFileURL(path).href)) as Functions
  await rm(directory, { recursive: true })
  return functions
}

const common = {
  rulesFor,
  inputFor: (assessment) => assessment.facts,
} as const satisfies Partial<Contestant>

const criteriaOf = (result: unknown) => (result as Result).criteria.map(({ met }) => outcomeOf(met))

export const handWrittenFull: Contestant = {
  ...common,
  name: 'hand-written function',
  mode: 'full',
  prepare: async (rules) => {
    const { judge } = await functionsOf(rules as Rules)
    return { judge, outcomeOf: (result) => outcomeOf((result as Result).met), criteriaOf }
  },
}

/** Written for the twenty criteria only. */
export const handWrittenTree: Contestant = {
  ...common,
  name: 'hand-written function, with the outcome of every group',
  mode: 'full',
  prepare: async () => {
    const [{ judgeAsTree }, { thresholds }] = await Promise.all([
      import('../cases/twenty-tree-by-hand.js'),
      import('../cases/twenty-by-hand.js'),
    ])
    return {
      judge: (facts) => judgeAsTree(facts as Parameters<typeof judgeAsTree>[0], thresholds),
      outcomeOf: (result) => outcomeOf((result as Result).met),
      criteriaOf,
    }
  },
}

export const handWrittenVerdict: Contestant = {
  ...common,
  name: 'hand-written function, verdict only',
  mode: 'verdict',
  prepare: async (rules) => {
    const { isMet } = await functionsOf(rules as Rules)
    return { judge: isMet, outcomeOf: (met) => outcomeOf(met === true) }
  },
}

export const handWrittenWritten: Contestant = {
  ...common,
  name: 'hand-written function, written out as JSON',
  mode: 'written',
  prepare: async (rules) => {
    const { judge } = await functionsOf(rules as Rules)
    return {
      judge: (facts) => JSON.stringify(judge(facts)),
      outcomeOf: (text) => outcomeOf((JSON.parse(text as string) as Result).met),
      criteriaOf: (text) => criteriaOf(JSON.parse(text as string)),
    }
  },
}
