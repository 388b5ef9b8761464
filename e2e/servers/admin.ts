import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { freePort } from '../../scripts/free-port.mjs'
import { root } from '../../scripts/project.mjs'
import { type Server, startServer } from './server'

const directory = join(root, 'packages/cms/admin')

const clock = new URL('./clock.mjs', import.meta.url).href

/**
 * The admin as it runs in production, with demo accounts, on an SQLite file of its own. It has to be built.
 * @param options.on the day its clock shows at noon in Vietnam; today's time unless given
 * @param options.env further variables of its environment
 */
export async function startAdmin(
  databaseFile: string,
  wantedPort = 45_000,
  { on, env = {} }: { on?: string | undefined; env?: Record<string, string> } = {},
): Promise<Server> {
  if (!existsSync(join(directory, '.next/BUILD_ID'))) {
    throw new Error('The admin is not built: run "npm test", or "npm run build" and "npm run build:admin".')
  }
  const port = await freePort(wantedPort)
  const url = `http://localhost:${port}`
  return startServer({
    script: createRequire(join(directory, 'package.json')).resolve('next/dist/bin/next'),
    args: ['start', '--hostname', '127.0.0.1', '--port', String(port)],
    cwd: directory,
    env: {
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      DATABASE_URI: `file:${databaseFile.replaceAll('\\', '/')}`,
      PAYLOAD_SECRET: 'only-for-this-test',
      TIEUCHI_DEMO: '1',
      FILE_DIRECTORY: join(dirname(databaseFile), 'files'),
      ...env,
      ...(on && {
        NODE_OPTIONS: `--import ${clock}`,
        CLOCK_SHIFT_MS: String(Date.parse(`${on}T05:00:00Z`) - Date.now()),
      }),
    },
    url,
    health: `http://127.0.0.1:${port}/api/health`,
  })
}
