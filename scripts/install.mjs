import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { contentHash } from './content-hash.mjs'
import { pnpmVersion, root, workspaces } from './project.mjs'
import { stamp } from './stamp.mjs'
import { step } from './step.mjs'

/** @returns a hash of everything that decides what is installed. */
export const dependenciesHash = () =>
  contentHash(
    [
      ...['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc'].map((name) => join(root, name)),
      ...workspaces.map((directory) => join(root, directory, 'package.json')),
    ],
    `${process.platform} ${process.arch}`,
  )

/** Installs what the lock file names; does nothing when that has been done. */
export const install = async () => {
  const done = stamp('install')
  const hash = dependenciesHash()
  if (done.is(hash) && existsSync(join(root, 'node_modules', '.modules.yaml'))) return
  done.remove()
  const args = [
    '-y',
    `pnpm@${pnpmVersion}`,
    'install',
    '--frozen-lockfile',
    '--config.confirm-modules-purge=false',
  ]
  await step('Install dependencies', 'npx', args, { cwd: root })
  done.write(hash)
}
