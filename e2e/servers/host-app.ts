import { join } from 'node:path'
import { freePort } from '../../scripts/free-port.mjs'
import { root } from '../../scripts/project.mjs'
import { type Server, startServer } from './server'

/** The host app of the examples, following an admin. */
export async function startHostApp(admin: Server, wantedPort = 45_500): Promise<Server> {
  const port = await freePort(wantedPort)
  return startServer({
    script: join(root, 'examples/host-app/server.mjs'),
    cwd: join(root, 'examples'),
    env: { TIEUCHI_URL: `${admin.url}/api/criteria`, PORT: String(port), HOST: '127.0.0.1' },
    url: `http://localhost:${port}`,
    health: `http://127.0.0.1:${port}/health`,
  })
}
