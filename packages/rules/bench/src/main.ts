/** `npm run bench`: measures, prints the tables, and writes the page, the plot and the results. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { loadField } from './field.js'
import { measureAll } from './measure-all.js'
import { measureCase } from './measure-case.js'
import { type Plan, quickPlan, wholePlan } from './plan.js'
import { chart } from './report/chart.js'
import { page } from './report/page.js'
import { paceSection } from './report/sections/pace-section.js'
import { sections } from './report/sections.js'
import { plainTable } from './report/table.js'

const benchDirectory = fileURLToPath(new URL('..', import.meta.url))
const docs = join(benchDirectory, '../../../docs')
const { values } = parseArgs({ options: { quick: { type: 'boolean' }, case: { type: 'string' } } })

if (values.case) await one(values.case)
else await everything(values.quick ? quickPlan : wholePlan)

/** One case side by side, while working on something. Nothing is written. */
async function one(name: string) {
  const planned = wholePlan.cases.find((candidate) => candidate.name === name)
  if (!planned) throw new RangeError(`The cases are ${wholePlan.cases.map((known) => known.name).join(', ')}`)
  const { here, ...field } = await loadField({ ...wholePlan, cases: [planned] }, benchDirectory, console.log)
  const task = { ...planned, contestants: here(planned.contestants), alone: false }
  const measured = await measureCase(task, wholePlan, console.log)
  const { head, rows } = paceSection(field.contestants, name, measured, '')
  console.log(`\n${plainTable(head, rows)}`)
}

async function everything(plan: Plan) {
  const results = await measureAll(plan, benchDirectory, console.log)
  for (const { title, head, rows } of sections(results)) console.log(`\n${title}\n${plainTable(head, rows)}`)
  if (plan === quickPlan) {
    console.log('\nEverybody agrees. This was a quick run: its numbers say nothing, and nothing was written.')
    return
  }
  await mkdir(join(benchDirectory, 'results'), { recursive: true })
  await writeFile(join(benchDirectory, 'results/latest.json'), `${JSON.stringify(results)}\n`)
  await writeFile(join(docs, 'performance.md'), page(results))
  await writeFile(join(docs, 'images/performance.svg'), chart(results))
  console.log(
    '\nWritten: docs/performance.md, docs/images/performance.svg, packages/rules/bench/results/latest.json',
  )
}
