import { roomOf } from './rooms.mjs'

/** Files that import each other in a circle; each circle is told once, at the import that closes it. */
export const checkCycles = (graph) => {
  const problems = []
  const state = new Map()
  const trail = []
  const visit = (file) => {
    state.set(file, 'open')
    trail.push(file)
    for (const { target, line } of graph.get(file).imports) {
      if (target === undefined || roomOf(target) !== roomOf(file)) continue
      if (state.get(target) === 'open') {
        const circle = [...trail.slice(trail.indexOf(target)), target]
        problems.push({ file, line, message: `closes a circle of imports: ${circle.join(' -> ')}` })
      } else if (!state.has(target)) visit(target)
    }
    trail.pop()
    state.set(file, 'done')
  }
  for (const file of graph.keys()) if (!state.has(file)) visit(file)
  return problems
}
