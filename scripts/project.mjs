import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** What the commands keep between runs: stamps, logs, the secret, the database. Never committed. */
export const keepDirectory = join(root, '.tieuchi')

export const pnpmVersion = '10.34.9'

export const onWindows = process.platform === 'win32'

/** The packages in the order in which they build on each other, and what shows that a build is there. */
export const packages = [
  { name: 'schemas', directory: 'packages/schemas', built: 'dist/index.js', needs: [] },
  { name: 'rules', directory: 'packages/rules', built: 'dist/index.js', needs: ['schemas'] },
  { name: 'cms', directory: 'packages/cms', built: 'dist/index.js', needs: ['schemas', 'rules'] },
  {
    name: 'admin',
    directory: 'packages/cms/admin',
    built: '.next/BUILD_ID',
    needs: ['schemas', 'rules', 'cms'],
  },
]

/** Every folder with a package.json of its own. */
export const workspaces = [
  '',
  ...packages.map(({ directory }) => directory),
  'packages/rules/bench',
  'examples',
  'e2e',
]
