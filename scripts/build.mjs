import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { contentHash, sourceFiles } from './content-hash.mjs'
import { dependenciesHash } from './install.mjs'
import { packages, root, workspaces } from './project.mjs'
import { stamp } from './stamp.mjs'
import { step } from './step.mjs'

/** Nothing may be sent out by a build or a server. */
export const withoutTelemetry = { NEXT_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }

/** @returns a hash of everything from which a package is built, what it needs included. */
export const buildHash = (name) => {
  const { directory, needs } = packages.find((one) => one.name === name)
  const nested = workspaces.filter((other) => other !== directory).map((other) => join(root, other))
  return contentHash(
    [...sourceFiles(join(root, directory), nested), join(root, 'tsconfig.base.json')],
    dependenciesHash(),
    ...needs.map(buildHash),
  )
}

/** Builds a package; does nothing when it has been built from the same sources. */
export const build = async (name) => {
  const { directory, built } = packages.find((one) => one.name === name)
  const cwd = join(root, directory)
  const done = stamp(`build-${name}`)
  const hash = buildHash(name)
  if (done.is(hash) && existsSync(join(cwd, built))) return
  done.remove()
  await step(`Build ${name}`, 'npm', ['run', 'build'], { cwd, env: withoutTelemetry })
  done.write(hash)
}
