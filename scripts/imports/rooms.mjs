/**
 * Where code lives. Among the packages imports point one way: a package may use those before it in this list.
 * `outside` rooms are written as anybody else's code would be: public entry points only.
 */
export const packages = [
  { name: '@tieuchi/schemas', directory: 'packages/schemas' },
  { name: '@tieuchi/rules', directory: 'packages/rules' },
  { name: '@tieuchi/cms', directory: 'packages/cms' },
  { name: '@tieuchi/admin', directory: 'packages/cms/admin' },
]

export const outside = ['packages/rules/bench', 'examples', 'e2e', 'docs']

/** What must run in browsers and workers: nothing of Node. Small ones keep zod out as well. */
export const portable = [
  { entry: 'packages/schemas/src/model.ts', small: true },
  { entry: 'packages/schemas/src/vi.ts', small: true },
  { entry: 'packages/schemas/src/en.ts', small: true },
  { entry: 'packages/rules/src/index.ts', small: true },
  { entry: 'packages/rules/src/diff/index.ts', small: true },
  { entry: 'packages/rules/src/vi.ts', small: true },
  { entry: 'packages/rules/src/en.ts', small: true },
  { entry: 'packages/rules/src/overlays.ts', small: false },
  { entry: 'packages/rules/src/receipts.ts', small: false },
  { entry: 'packages/rules/src/sources/http.ts', small: false },
]

/** What the schemas offer without zod. */
export const smallImports = ['@tieuchi/schemas/model']

/** What the schemas offer that needs Node. */
export const nodeImports = ['@tieuchi/schemas/packs']

/** Tests of a plugin inside the app that uses it: they may reach both by path. */
export const joint = {
  directory: 'packages/cms/test',
  reaches: ['packages/cms', 'packages/cms/admin'],
  has: (file) => /^packages\/cms\/(test\/|src\/.*\.test\.tsx?$)/.test(file),
}

/** The room in which a file (relative, with forward slashes) lives; the innermost one. A page is read by outsiders. */
export const roomOf = (file) => {
  if (file.endsWith('.md')) return 'docs'
  if (joint.has(file)) return joint.directory
  return [...packages.map(({ directory }) => directory), ...outside]
    .filter((directory) => file.startsWith(`${directory}/`))
    .sort((one, other) => other.length - one.length)[0]
}
