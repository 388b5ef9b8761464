import { join } from 'node:path'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { criteriaPlugin } from '@tieuchi/cms'
import { procedurePlugin } from '@tieuchi/cms/procedure'
import { buildConfig, getPayload } from 'payload'

/** A Payload app with both plugins, as small as it can be. Everything it keeps goes into one folder. */
const ownConfig = (folder) =>
  buildConfig({
    secret: 'a long random text, from the environment in a real app',
    // Outside production Payload makes the tables itself; a live installation runs migrations.
    db: sqliteAdapter({
      client: { url: `file:${join(folder, 'own.db').replaceAll('\\', '/')}` },
      idType: 'uuid',
    }),
    plugins: [criteriaPlugin(), procedurePlugin({ fileDirectory: join(folder, 'files') })],
    logger: { options: { level: 'error' } },
    telemetry: false,
    typescript: { autoGenerate: false },
  })

/** Starts the app. Making the tables tells its progress, which goes to stderr: stdout is for what an example says. */
export const openPayload = async (folder) => {
  const { write } = process.stdout
  process.stdout.write = process.stderr.write.bind(process.stderr)
  try {
    return await getPayload({ config: ownConfig(folder) })
  } finally {
    process.stdout.write = write
  }
}
