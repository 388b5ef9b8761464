import { createInterface } from 'node:readline'
import { createLocalReq, getPayload } from 'payload'
import { createConfig } from '../../../admin/src/config/create-config'
import { turnYear } from '../../../src/procedure/operations/year/turn-year.js'

// A process of its own: each line that comes in is a day, for which it turns the year; the answer is a line of JSON.
const [databaseUri, fileDirectory] = process.argv.slice(2) as [string, string]
const config = await createConfig({
  databaseUri,
  secret: 'test',
  demoAccounts: false,
  seed: false,
  serverUrl: undefined,
  fileDirectory,
  quiet: true,
})
const payload = await getPayload({ config })
const say = (what: object) => process.stdout.write(`${JSON.stringify(what)}\n`)

say({ ready: true })
for await (const on of createInterface({ input: process.stdin })) {
  say(await turnYear(await createLocalReq({}, payload), on))
}
await payload.destroy()
process.exit(0)
