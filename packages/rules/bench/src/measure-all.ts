import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { coldStarts } from './cold-start.js'
import { loadField } from './field.js'
import { describeMachine } from './machine.js'
import { inChild } from './measure/child.js'
import { bundleSizes } from './measure/sizes.js'
import { measureCase } from './measure-case.js'
import type { Plan } from './plan.js'
import type { Allocation } from './programs/allocation.js'
import type { Columns } from './programs/columns.js'
import type { Streamed } from './programs/stream.js'
import type { By, CaseResults, Results } from './report/results.js'

/** A young generation of this many megabytes holds all that is allocated while it is counted. */
const allocationFlags = ['--expose-gc', '--min-semi-space-size=512', '--max-semi-space-size=512']

/** Measures all that the plan says; `tell` gets a line for each thing that was done. */
export async function measureAll(
  plan: Plan,
  benchDirectory: string,
  tell: (line: string) => void,
): Promise<Results> {
  const { here, ...field } = await loadField(plan, benchDirectory, tell)

  const cases: Record<string, CaseResults> = {}
  for (const planned of plan.cases) {
    cases[planned.name] = await measureCase(
      { ...planned, contestants: here(planned.contestants) },
      plan,
      tell,
    )
  }
  tell('cold starts')
  const coldStart = await coldStarts(here(plan.coldStarts.contestants), plan.coldStarts.runs)
  tell('memory')
  const allocation: By<Allocation> = {}
  for (const id of here(plan.allocation.contestants)) {
    allocation[id] = await inChild('allocation', ['twenty', id, `${plan.allocation.warmUp}`], allocationFlags)
  }
  tell('columns')
  const { assessments, rounds } = plan.columns
  const columns = await inChild<Columns>('columns', [`${assessments}`, `${rounds}`], ['--expose-gc'])
  tell('a stream')
  const streamed = {
    oneByOne: await inChild<Streamed>('stream', [`${plan.streamed}`, 'one-by-one']),
    population: await inChild<Streamed>('stream', [`${plan.streamed}`, 'population']),
  }
  tell('sizes')
  const directory = (path: string) => pathToFileURL(`${join(benchDirectory, path)}/`)
  const sizes = await bundleSizes(directory('..'), directory('.'))
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: describeMachine(),
    ...field,
    cases,
    coldStart,
    allocation,
    columns,
    streamed,
    sizes,
  }
}
