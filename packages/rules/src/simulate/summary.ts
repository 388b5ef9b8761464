import type { Outcome } from '@tieuchi/schemas'
import type { SimulatedSubject } from './simulated-subject.js'

/** How many subjects go from one outcome, or from one band, to another. */
export interface Transition<Value> {
  from: Value
  to: Value
  subjects: number
}

/** What a draft would change, over all subjects. */
export interface SimulationSummary {
  subjects: number
  /** Subjects whose outcome, bands or score change. */
  changed: number
  outcomes: Transition<Outcome>[]
  /** By band, or by all bands still possible. */
  bands: Transition<string[]>[]
  /** For how many subjects each criterion, exclusion or requirement came out differently, most first. */
  because: { kind: 'criterion' | 'exclusion' | 'requirement' | 'bands'; id?: string; subjects: number }[]
  /** For how many subjects the draft needs a fact that their assessment does not have, most first. */
  lacking: { fact: string; subjects: number }[]
}

/** Counts results as they come; its size grows with the sets, not with the number of subjects. */
export class Tally {
  private subjects = 0
  private changed = 0
  private readonly outcomes = new Counts<Omit<Transition<Outcome>, 'subjects'>>()
  private readonly bands = new Counts<Omit<Transition<string[]>, 'subjects'>>()
  private readonly because = new Counts<Omit<SimulationSummary['because'][number], 'subjects'>>()
  private readonly lacking = new Counts<{ fact: string }>()

  add({ from, to, changed, because, lacking }: SimulatedSubject): void {
    this.subjects++
    if (changed) this.changed++
    this.outcomes.add({ from: from.outcome, to: to.outcome })
    if (from.bands.length > 0 || to.bands.length > 0) this.bands.add({ from: from.bands, to: to.bands })
    for (const cause of because) this.because.add(nameOf(cause))
    for (const fact of lacking) this.lacking.add({ fact })
  }

  summary(): SimulationSummary {
    return {
      subjects: this.subjects,
      changed: this.changed,
      outcomes: this.outcomes.list(),
      bands: this.bands.list(),
      because: this.because.list(),
      lacking: this.lacking.list(),
    }
  }
}

function nameOf(cause: SimulatedSubject['because'][number]) {
  if (cause.kind === 'bands') return { kind: cause.kind }
  return { kind: cause.kind, id: cause.kind === 'requirement' ? cause.requirement : cause.id }
}

class Counts<Counted extends object> {
  private readonly byKey = new Map<string, Counted & { subjects: number }>()

  add(counted: Counted): void {
    const key = JSON.stringify(counted)
    const entry = this.byKey.get(key)
    if (entry) entry.subjects++
    else this.byKey.set(key, { ...counted, subjects: 1 })
  }

  /** The most frequent first; of equals, the one that came first. */
  list(): (Counted & { subjects: number })[] {
    return [...this.byKey.values()].map((entry) => ({ ...entry })).sort((a, b) => b.subjects - a.subjects)
  }
}
