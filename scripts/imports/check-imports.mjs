import { checkCycles } from './check-cycles.mjs'
import { checkDirections } from './check-directions.mjs'
import { checkEvaluations, checkPortable } from './check-portable.mjs'
import { readGraph } from './graph.mjs'

/** @returns every violation below `root`, [{ file, line, message }], and how many files were read. */
export const checkImports = (root) => {
  const graph = readGraph(root)
  const problems = [
    ...checkDirections(root, graph),
    ...checkCycles(graph),
    ...checkPortable(graph),
    ...checkEvaluations(graph),
  ].sort((one, other) => (one.file === other.file ? one.line - other.line : one.file < other.file ? -1 : 1))
  return { files: graph.size, problems }
}
