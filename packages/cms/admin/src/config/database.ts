import path from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { migrations } from '../migrations/index'

/** MongoDB for a mongodb address, an SQLite file otherwise. Ids are texts on both. */
export function database(uri: string) {
  if (/^mongodb(\+srv)?:/.test(uri)) return mongooseAdapter({ url: uri })
  return sqliteAdapter({
    client: { url: uri },
    idType: 'uuid',
    wal: true,
    // Two writers wait for each other instead of failing.
    busyTimeout: 5000,
    push: false,
    prodMigrations: migrations,
    migrationDir: path.resolve(process.cwd(), 'src/migrations'),
  })
}
