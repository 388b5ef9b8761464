/** Something with an id that rests on others, such as a fact that is derived from facts. */
export interface Dependent {
  index: number
  id: string | undefined
  inputs: string[]
}

/**
 * Entries that rest on each other in a circle: for each group of entries that all lead to each other, one shortest
 * circle through the one that stands first. Linear in entries and inputs (Tarjan's components).
 */
export function circles(entries: Dependent[]): { index: number; circle: string[] }[] {
  const indexes = new Map<string, number>()
  const inputs = new Map<string, string[]>()
  for (const { index, id, inputs: own } of entries) {
    if (id === undefined || inputs.has(id)) continue
    indexes.set(id, index)
    inputs.set(id, own)
  }
  return components(inputs)
    .map((component) => {
      const members = new Set(component)
      const first = component.reduce((a, b) => ((indexes.get(a) ?? 0) < (indexes.get(b) ?? 0) ? a : b))
      return { index: indexes.get(first) ?? 0, circle: circleThrough(first, members, inputs) }
    })
    .filter(({ circle }) => circle.length > 0)
    .sort((a, b) => a.index - b.index)
}

/** The strongly connected components, found without recursion. */
function components(inputs: Map<string, string[]>): string[][] {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  const isOpen = new Set<string>()
  const found: string[][] = []
  const lower = (id: string, to: number) => lowest.set(id, Math.min(lowest.get(id) ?? to, to))

  for (const start of inputs.keys()) {
    const walk = order.has(start) ? [] : [enter(start)]
    for (let at = walk.at(-1); at !== undefined; at = walk.at(-1)) {
      const input = inputs.get(at.id)?.[at.next++]
      if (input === undefined) {
        walk.pop()
        leave(at.id, walk.at(-1)?.id)
      } else if (inputs.has(input)) {
        if (!order.has(input)) walk.push(enter(input))
        else if (isOpen.has(input)) lower(at.id, order.get(input) ?? 0)
      }
    }
  }
  return found

  function enter(id: string) {
    lowest.set(id, order.size)
    order.set(id, order.size)
    open.push(id)
    isOpen.add(id)
    return { id, next: 0 }
  }

  function leave(id: string, from: string | undefined) {
    const own = lowest.get(id) ?? 0
    if (from !== undefined) lower(from, own)
    if (own !== order.get(id)) return
    const component = open.splice(open.lastIndexOf(id))
    for (const member of component) isOpen.delete(member)
    found.push(component)
  }
}

/** The ids from a fact back to itself, breadth first, or none. */
function circleThrough(start: string, members: Set<string>, inputs: Map<string, string[]>): string[] {
  const cameFrom = new Map<string, string>()
  let wave = [start]
  while (wave.length > 0) {
    const next: string[] = []
    for (const id of wave) {
      for (const input of inputs.get(id) ?? []) {
        if (input === start) return trace(cameFrom, start, id)
        if (!members.has(input) || cameFrom.has(input)) continue
        cameFrom.set(input, id)
        next.push(input)
      }
    }
    wave = next
  }
  return []
}

function trace(cameFrom: Map<string, string>, start: string, last: string): string[] {
  const path = [start]
  for (let id: string | undefined = last; id !== undefined && id !== start; id = cameFrom.get(id))
    path.push(id)
  return [...path, start].reverse()
}
