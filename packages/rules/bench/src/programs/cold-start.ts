/**
 * From the start of the process to the first verdict: `cold-start RULES INPUT CONTESTANT`, where both files are JSON.
 * Without arguments only the start itself. Prints milliseconds.
 */
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { type ContestantId, loadContestant } from '../contestants/index.js'

const [rules, input, id] = process.argv.slice(2)
if (rules && input && id) {
  const contestant = await loadContestant(id as ContestantId)
  const judge = await contestant.prepare(JSON.parse(readFileSync(rules, 'utf8')))
  judge.outcomeOf(await judge.judge(JSON.parse(readFileSync(input, 'utf8'))))
}
process.stdout.write(JSON.stringify(performance.now()))
