import { between, type Numbers } from './domain.js'

/** `to - from` is at most `most`, or less than that. */
export interface Difference {
  from: number
  to: number
  most: number
  strict: boolean
}

/** The sum of constraints on the way: `ends` counts the strict ones, so that 0 with a strict one is below 0. */
interface Length {
  sum: number
  strict: number
}

/**
 * Draws numbers in by what is known of their differences, as in a system of difference constraints: shortest paths
 * in the graph of the constraints (Bellman and Ford). Undefined where the constraints contradict each other.
 * The numbers come back unchanged where decimals are too fine to reckon with exactly.
 * `spend` is told the work done and says whether there may be more.
 */
export function withDifferences(
  domains: readonly Numbers[],
  differences: readonly Difference[],
  spend: (steps: number) => boolean,
): readonly Numbers[] | undefined {
  const scale = commonScale(domains, differences)
  if (scale === undefined) return domains
  const zero = domains.length
  const edges: Difference[] = []
  const add = ({ from, to, most, strict }: Difference) => {
    if (Number.isFinite(most)) edges.push({ from, to, most: Math.round(most * scale), strict })
  }
  domains.forEach(({ low, lowOpen, high, highOpen }, at) => {
    add({ from: zero, to: at, most: high, strict: highOpen })
    add({ from: at, to: zero, most: -low, strict: lowOpen })
  })
  for (const difference of differences) {
    const bothWhole = domains[difference.from]?.whole && domains[difference.to]?.whole
    const most = bothWhole && difference.strict ? Math.ceil(difference.most) - 1 : difference.most
    add({ ...difference, most, strict: difference.strict && !bothWhole })
  }
  const nodes = domains.length + 1
  const all = Array.from({ length: nodes }, (): Length => ({ sum: 0, strict: 0 }))
  if (shortest(all, edges, spend) === 'contradiction') return undefined
  const upper = distances(nodes, zero, edges, spend)
  const backwards = edges.map(({ from, to, ...rest }) => ({ from: to, to: from, ...rest }))
  const lower = distances(nodes, zero, backwards, spend)
  const drawn: Numbers[] = []
  for (const [at, domain] of domains.entries()) {
    const [low, high] = [lower[at], upper[at]]
    const tight = between(
      domain,
      low ? -low.sum / scale : Number.NEGATIVE_INFINITY,
      (low?.strict ?? 0) > 0,
      high ? high.sum / scale : Number.POSITIVE_INFINITY,
      (high?.strict ?? 0) > 0,
    )
    if (tight === undefined) return undefined
    drawn.push(tight)
  }
  return drawn
}

function distances(
  nodes: number,
  start: number,
  edges: readonly Difference[],
  spend: (steps: number) => boolean,
): (Length | undefined)[] {
  const lengths: (Length | undefined)[] = Array(nodes).fill(undefined)
  lengths[start] = { sum: 0, strict: 0 }
  // Where the work was cut short, the ends found so far are still true ends, only wider than they could be.
  shortest(lengths, edges, spend)
  return lengths
}

function shortest(
  lengths: (Length | undefined)[],
  edges: readonly Difference[],
  spend: (steps: number) => boolean,
): 'settled' | 'contradiction' | 'gave-up' {
  for (let round = 0; round <= lengths.length; round++) {
    let changed = false
    if (!spend(edges.length)) return 'gave-up'
    for (const { from, to, most, strict } of edges) {
      const start = lengths[from]
      if (!start) continue
      const end = { sum: start.sum + most, strict: start.strict + (strict ? 1 : 0) }
      const known = lengths[to]
      if (known && (known.sum < end.sum || (known.sum === end.sum && known.strict >= end.strict))) continue
      lengths[to] = end
      changed = true
    }
    if (!changed) return 'settled'
  }
  return 'contradiction'
}

/** A power of ten that makes every end whole and every path exact, or undefined where there is none. */
function commonScale(domains: readonly Numbers[], differences: readonly Difference[]): number | undefined {
  const ends = [
    ...domains.flatMap(({ low, high }) => [low, high]),
    ...differences.map(({ most }) => most),
  ].filter(Number.isFinite)
  const longest = 2 ** 53 / (domains.length + 2)
  for (let scale = 1; scale <= 1e9; scale *= 10) {
    if (ends.some((end) => Math.abs(end * scale) > longest)) return undefined
    if (ends.every((end) => Math.round(end * scale) / scale === end)) return scale
  }
  return undefined
}
