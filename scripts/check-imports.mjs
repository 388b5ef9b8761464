// Checks what may import what; lists every violation with its file and line.
import { checkImports } from './imports/check-imports.mjs'
import { root } from './project.mjs'

const { files, problems } = checkImports(process.argv[2] ?? root)
for (const { file, line, message } of problems) console.log(`${file}:${line} ${message}`)
console.log(`${files} files, ${problems.length} ${problems.length === 1 ? 'violation' : 'violations'}`)
process.exitCode = problems.length === 0 ? 0 : 1
