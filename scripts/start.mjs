// npm start: from a fresh clone to a running admin and a running app that embeds the engine.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { build, withoutTelemetry } from './build.mjs'
import { endAll, endChildrenWhenTold } from './child-process.mjs'
import { stopwatch } from './elapsed.mjs'
import { freePort } from './free-port.mjs'
import { install } from './install.mjs'
import { requireNode } from './node-version.mjs'
import { packages, root } from './project.mjs'
import { secret } from './secret.mjs'
import { serve } from './server.mjs'
import { FailedStep } from './step.mjs'
import { welcome } from './welcome.mjs'

const adminDirectory = join(root, 'packages/cms/admin')

const startAdmin = async (port) => {
  const url = `http://localhost:${port}`
  const server = await serve('Admin', {
    script: createRequire(join(adminDirectory, 'package.json')).resolve('next/dist/bin/next'),
    args: ['start', '--hostname', '127.0.0.1', '--port', String(port)],
    cwd: adminDirectory,
    env: {
      ...withoutTelemetry,
      NODE_ENV: 'production',
      // Relative to the admin's folder: an address with spaces or accents would need escaping.
      DATABASE_URI: process.env.DATABASE_URI || 'file:../../../.tieuchi/tieuchi.db',
      PAYLOAD_SECRET: process.env.PAYLOAD_SECRET || secret(),
      TIEUCHI_DEMO: '1',
    },
    health: `http://127.0.0.1:${port}/api/health`,
  })
  return { ...server, url }
}

const otherVersion = `
Nếu dữ liệu trong .tieuchi là của một phiên bản khác, hãy xóa thư mục đó rồi chạy lại.
If the data in .tieuchi comes from another version of this project, delete that folder and start again.`

const startHostApp = async (port, adminUrl) => {
  const server = await serve('Host app', {
    script: join(root, 'examples/host-app/server.mjs'),
    cwd: join(root, 'examples'),
    env: { HOST: '127.0.0.1', PORT: String(port), TIEUCHI_URL: `${adminUrl}/api/criteria` },
    health: `http://127.0.0.1:${port}/health`,
  })
  return { ...server, url: `http://localhost:${port}` }
}

requireNode()
const watch = stopwatch()
let stopping = false
endChildrenWhenTold(() => {
  stopping = true
  console.log('\nĐang dừng / stopping ...')
})
try {
  await install()
  for (const { name } of packages) await build(name)
  const adminPort = await freePort(Number(process.env.PORT) || 3000)
  const hostAppPort = await freePort(Number(process.env.HOST_APP_PORT) || 4000, [adminPort])
  const admin = await startAdmin(adminPort).catch((error) => {
    if (!stopping && !process.env.DATABASE_URI) console.log(otherVersion)
    throw error
  })
  const hostApp = await startHostApp(hostAppPort, admin.url)
  console.log(welcome({ adminUrl: admin.url, hostAppUrl: hostApp.url, elapsed: String(watch) }))
  const [title, server, code] = await Promise.race([
    admin.closed.then((code) => ['Admin', admin, code]),
    hostApp.closed.then((code) => ['Host app', hostApp, code]),
  ])
  if (!stopping) console.log(`✗ ${title} ended with code ${code} (see ${server.log})`)
} catch (error) {
  if (!stopping && !(error instanceof FailedStep)) console.error(error)
}
// Whoever told this process to stop also ends it.
if (!stopping) {
  await endAll()
  process.exit(1)
}
