import { type ContestantId, isNative, loadContestant } from './contestants/index.js'
import type { Plan } from './plan.js'
import type { By, Results } from './report/results.js'
import { versionOf } from './versions.js'

export interface Field extends Pick<Results, 'contestants' | 'absent' | 'versions'> {
  /** Those of the contestants that could be loaded. */
  here(ids: readonly ContestantId[]): ContestantId[]
}

/** Who of the plan is here: a library with native code may not be there for every machine. */
export async function loadField(
  plan: Plan,
  benchDirectory: string,
  tell: (line: string) => void,
): Promise<Field> {
  const contestants: Results['contestants'] = {}
  const absent: By<string> = {}
  const versions: Record<string, string> = {}
  for (const id of new Set(plan.cases.flatMap((planned) => planned.contestants))) {
    try {
      const contestant = await loadContestant(id)
      const { name, mode } = contestant
      contestants[id] = { name, mode }
      if (contestant.package) versions[contestant.package] = versionOf(contestant.package, benchDirectory)
    } catch (error) {
      if (!isNative(id)) throw error
      const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
      absent[id] = why
      tell(`${id} is not here: ${why}`)
    }
  }
  return { contestants, absent, versions, here: (ids) => ids.filter((id) => contestants[id]) }
}
