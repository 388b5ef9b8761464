// A small web service that embeds the engine: it judges sample areas by whatever the admin publishes.
import { createHostApp } from './host-app.mjs'
import { readSettings } from './settings.mjs'

const { host, port, ...settings } = readSettings(process.env)
const hostApp = createHostApp({ ...settings, log: (line) => console.log(line) })

hostApp.server.on('error', (error) => {
  console.error(
    error.code === 'EADDRINUSE' ? `Port ${port} is taken; choose another with PORT.` : error.message,
  )
  process.exit(1)
})
hostApp.server.listen(port, host, () => {
  console.log(
    `Host app: http://${host === '127.0.0.1' ? 'localhost' : host}:${port} (criteria from ${settings.url})`,
  )
})

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await hostApp.close()
    process.exit(0)
  })
}
