import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { outside, packages } from './rooms.mjs'

const left = new Set(['node_modules', 'dist', 'schema', '.next', 'coverage'])

const walk = (root, directory) => {
  if (!existsSync(join(root, directory))) return []
  return readdirSync(join(root, directory), { withFileTypes: true }).flatMap((entry) => {
    if (left.has(entry.name)) return []
    const path = `${directory}/${entry.name}`
    if (entry.isDirectory()) return walk(root, path)
    return /\.(md|[cm]?[jt]sx?)$/.test(entry.name) ? [path] : []
  })
}

/** Blanks out everything of a Markdown file but its JavaScript and TypeScript, so that lines keep their numbers. */
export const codeInMarkdown = (text) => {
  let inside = false
  return text
    .split('\n')
    .map((line) => {
      const fence = /^\s*```(\S*)/.exec(line)
      if (fence) inside = !inside && /^(js|mjs|ts|tsx|jsx|javascript|typescript)$/.test(fence[1])
      return inside && !fence ? line : ''
    })
    .join('\n')
}

/** @returns every file with code, as { file, text }; `file` is relative to the root, with forward slashes. */
export const sourceFiles = (root) => {
  const rooms = [...packages.map(({ directory }) => directory), ...outside]
  const files = [...new Set(rooms.flatMap((room) => walk(root, room)))]
  return files.sort().map((file) => {
    const text = readFileSync(join(root, file), 'utf8')
    return { file, text: file.endsWith('.md') ? codeInMarkdown(text) : text }
  })
}
