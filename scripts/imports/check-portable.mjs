import { builtinModules } from 'node:module'
import { nodeImports, portable, smallImports } from './rooms.mjs'

const builtins = new Set(builtinModules)

const reasonAgainst = (specifier, small) => {
  if (specifier.startsWith('node:') || builtins.has(specifier) || nodeImports.includes(specifier)) {
    return `needs Node ("${specifier}")`
  }
  if (!small) return undefined
  if (/^zod(\/|$)/.test(specifier)) return 'needs zod'
  if (specifier.startsWith('@tieuchi/') && !smallImports.includes(specifier)) {
    return `loads "${specifier}" (write "import type", or use ${smallImports.join(', ')})`
  }
  return undefined
}

/** What the portable entries reach at run time must run in browsers and workers too. */
export const checkPortable = (graph) => {
  const problems = new Map()
  for (const { entry, small } of portable.filter(({ entry }) => graph.has(entry))) {
    const seen = new Set([entry])
    for (const file of seen) {
      for (const { specifier, typeOnly, target, line } of graph.get(file).imports) {
        if (typeOnly) continue
        if (target) seen.add(target)
        const reason = target ? undefined : reasonAgainst(specifier, small)
        if (reason)
          problems.set(`${file}:${line}`, { file, line, message: `${reason}, and ${entry} reaches it` })
      }
    }
  }
  return [...problems.values()]
}

/** No package makes code out of text: a strict content security policy forbids it. */
export const checkEvaluations = (graph) =>
  [...graph]
    .filter(([file]) => /^packages\/.*\/src\//.test(file) && !/\.test\.[jt]sx?$/.test(file))
    .flatMap(([file, { evaluations }]) =>
      evaluations.map((line) => ({ file, line, message: 'makes code out of text (eval, Function)' })),
    )
