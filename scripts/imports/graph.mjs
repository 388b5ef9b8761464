import { dirname, join } from 'node:path/posix'
import { readImports } from './read-imports.mjs'
import { sourceFiles } from './source-files.mjs'

/** TypeScript names the file that will be there (`./fact.js`), not the one that is (`./fact.ts`). */
const candidates = (path) => {
  const stem = path.replace(/\.[cm]?jsx?$/, '')
  return [
    path,
    `${stem}.ts`,
    `${stem}.tsx`,
    `${path}.ts`,
    `${path}.tsx`,
    `${path}/index.ts`,
    `${path}/index.tsx`,
  ]
}

/**
 * @returns a map from each file to { imports, evaluations }; an import of a file of the project has it as `target`,
 * and any relative import has the path it leads to as `path`.
 */
export const readGraph = (root) => {
  const files = sourceFiles(root)
  const known = new Set(files.map(({ file }) => file))
  return new Map(
    files.map(({ file, text }) => {
      const { imports, evaluations } = readImports(file, text)
      const resolved = imports.map((one) => {
        if (!one.specifier.startsWith('.')) return one
        const path = join(dirname(file), one.specifier)
        return { ...one, path, target: candidates(path).find((candidate) => known.has(candidate)) }
      })
      return [file, { imports: resolved, evaluations }]
    }),
  )
}
