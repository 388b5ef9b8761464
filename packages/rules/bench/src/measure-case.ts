import { inChild } from './measure/child.js'
import type { Plan, PlannedCase } from './plan.js'
import type { SideBySide } from './programs/side-by-side.js'
import type { CaseResults } from './report/results.js'

const flags = ['--expose-gc']

/** Looks whether everybody agrees about a case, and measures them. */
export async function measureCase(
  { name, contestants, alone }: PlannedCase,
  { pace, assessments }: Plan,
  tell: (line: string) => void,
): Promise<CaseResults> {
  const options = [JSON.stringify(pace), ...(assessments === undefined ? [] : [`${assessments}`])]
  const together = await inChild<SideBySide>('side-by-side', [name, contestants.join(), ...options], flags)
  tell(
    `${name}: all ${contestants.length} agree about ${together.agreement.assessments} assessments; measured`,
  )
  const own: CaseResults['alone'] = {}
  if (alone) {
    for (const id of contestants) own[id] = await inChild('alone', [name, id, JSON.stringify(pace)], flags)
    tell(`${name}: measured alone`)
  }
  return { ...together, alone: own }
}
