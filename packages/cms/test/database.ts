import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'

export interface TestDatabase {
  uri: string
  /** Where attached files are kept; goes with the database. */
  fileDirectory: string
  /** Disconnects and removes the database with everything in it. */
  close(payload: Payload): Promise<void>
}

/** The MongoDB server to run on, or undefined for SQLite. `npm test` finds one and sets it. */
export const mongodbUri = process.env.MONGODB_URI || undefined

/** A database of its own: a file in a temporary folder, or a database on the MongoDB server. */
export async function openTestDatabase(): Promise<TestDatabase> {
  return mongodbUri ? onMongodb(mongodbUri) : onSqlite()
}

async function onSqlite(): Promise<TestDatabase> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tieuchi-cms-'))
  return {
    uri: `file:${path.join(folder, 'test.db')}`,
    fileDirectory: path.join(folder, 'files'),
    close: async (payload) => {
      await payload.destroy()
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

async function onMongodb(server: string): Promise<TestDatabase> {
  const uri = new URL(server)
  uri.pathname = `/tieuchi-test-${randomBytes(6).toString('hex')}`
  const fileDirectory = await mkdtemp(path.join(tmpdir(), 'tieuchi-files-'))
  return {
    uri: uri.href,
    fileDirectory,
    close: async (payload) => {
      const { connection } = payload.db as unknown as { connection: { dropDatabase(): Promise<void> } }
      await connection.dropDatabase()
      await payload.destroy()
      await rm(fileDirectory, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}
