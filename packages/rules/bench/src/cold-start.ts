import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { caseNamed } from './cases/index.js'
import { type ContestantId, loadContestant } from './contestants/index.js'
import { inChild } from './measure/child.js'
import type { By, Results } from './report/results.js'

/** Milliseconds to the first verdict of the twenty criteria, everybody in turn, each time in a new process. */
export async function coldStarts(ids: readonly ContestantId[], runs: number): Promise<Results['coldStart']> {
  const task = caseNamed('twenty')
  const directory = await mkdtemp(join(tmpdir(), 'tieuchi-bench-'))
  const starts = await Promise.all(
    ids.map(async (id) => {
      const contestant = await loadContestant(id)
      const rules = join(directory, `${id}.rules.json`)
      const input = join(directory, `${id}.input.json`)
      await writeFile(rules, JSON.stringify(contestant.rulesFor(task)))
      const [assessment] = task.assessments
      if (assessment) await writeFile(input, JSON.stringify(contestant.inputFor(assessment)))
      return { id, args: [rules, input, id] }
    }),
  )
  const node: number[] = []
  const contestants: By<number[]> = Object.fromEntries(ids.map((id) => [id, []]))
  for (let run = 0; run < runs; run += 1) {
    node.push(await inChild<number>('cold-start', []))
    for (const { id, args } of starts) contestants[id]?.push(await inChild<number>('cold-start', args))
  }
  await rm(directory, { recursive: true })
  return { node, contestants }
}
