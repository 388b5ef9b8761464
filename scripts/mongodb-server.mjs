// Which MongoDB server the tests use: MONGODB_URI, else a mongod on the path, else one that can be downloaded.
import { spawn } from 'node:child_process'
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from './free-port.mjs'
import { onWindows, root } from './project.mjs'

const requireFromCms = createRequire(join(root, 'packages/cms/package.json'))

/** The driver that Payload itself uses. */
const driver = () => createRequire(requireFromCms.resolve('@payloadcms/db-mongodb'))('mongoose').mongo

const withClient = async (uri, work, options = {}) => {
  const client = new (driver().MongoClient)(uri, { serverSelectionTimeoutMS: 5000, ...options })
  try {
    return await work(client.db('admin'))
  } finally {
    await client.close()
  }
}

/** @returns what the server says it is, and what it can do. */
const describe = (uri) =>
  withClient(uri, async (admin) => {
    const build = await admin.command({ buildInfo: 1 })
    const hello = await admin.command({ hello: 1 })
    const ferretdb = build.ferretdb?.version ?? build.ferretdbVersion
    const name = ferretdb
      ? `FerretDB ${ferretdb} (speaks MongoDB ${build.version})`
      : `MongoDB ${build.version}`
    return `${name}, ${hello.setName ? `replica set ${hello.setName}` : 'no replica set: no transactions, no change streams'}`
  })

const mongodOnPath = () => {
  const program = onWindows ? 'mongod.exe' : 'mongod'
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, program))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK)
        return true
      } catch {
        return false
      }
    })
}

/** @returns the path of a mongod downloaded before or now; gives up within seconds where it cannot be had. */
const downloadedMongod = async () => {
  const requireFromServer = createRequire(requireFromCms.resolve('mongodb-memory-server'))
  const { DryMongoBinary, MongoBinary } = requireFromServer('mongodb-memory-server-core')
  const options = await DryMongoBinary.generateOptions()
  const present = await DryMongoBinary.locateBinary(options)
  if (present) return present
  const { MongoBinaryDownloadUrl } = requireFromServer(
    'mongodb-memory-server-core/lib/util/MongoBinaryDownloadUrl',
  )
  const url = await new MongoBinaryDownloadUrl({ ...options, platform: process.platform }).getDownloadUrl()
  const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(10_000) })
  if (!answer.ok) throw new Error(`the download answers ${answer.status}`)
  console.log('  Downloading mongod (once) ...')
  return MongoBinary.getPath()
}

/** Starts a mongod as a replica set of one node, in a folder of its own that goes when it is closed. */
const startReplicaSet = async (mongod) => {
  const directory = mkdtempSync(join(tmpdir(), 'tieuchi-mongodb-'))
  const port = await freePort(27117)
  const args = ['--replSet', 'tests', '--dbpath', directory, '--port', String(port), '--bind_ip', '127.0.0.1']
  const server = spawn(mongod, args, { stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true })
  let output = ''
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk) => {
      output = (output + chunk).slice(-2000)
    })
  }
  const ended = new Promise((resolve) => server.once('error', resolve).once('exit', resolve))
  const kill = () => server.kill('SIGKILL')
  process.once('exit', kill)
  const close = async () => {
    server.kill()
    await ended
    process.off('exit', kill)
    rmSync(directory, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const host = `127.0.0.1:${port}`
    await withClient(
      `mongodb://${host}/?directConnection=true`,
      async (admin) => {
        await admin.command({ replSetInitiate: { _id: 'tests', members: [{ _id: 0, host }] } })
        for (let left = 150; !(await admin.command({ hello: 1 })).isWritablePrimary; left -= 1) {
          if (left === 0) throw new Error('the replica set has no primary')
          await pause(100)
        }
      },
      { serverSelectionTimeoutMS: 20_000 },
    )
    return { uri: `mongodb://${host}/?replicaSet=tests`, close }
  } catch (error) {
    await close()
    throw new Error(`${error.message}\n${output}`, { cause: error })
  }
}

const open = async (origin, find) => {
  const server = await find()
  try {
    return { ...server, description: `${await describe(server.uri)} (${origin})` }
  } catch (error) {
    await server.close()
    throw error
  }
}

/**
 * @returns the server for the tests: `uri`, `description` and `close`; or `reason`, why there is none.
 */
export const openMongodbServer = async (uri = process.env.MONGODB_URI) => {
  if (uri) {
    try {
      return await open('MONGODB_URI', async () => ({ uri, close: async () => {} }))
    } catch (error) {
      return { reason: `the server at MONGODB_URI does not answer: ${error.message}` }
    }
  }
  const installed = mongodOnPath()
  try {
    return await open(installed ? 'mongod on the path' : 'downloaded mongod', async () =>
      startReplicaSet(installed ?? (await downloadedMongod())),
    )
  } catch (error) {
    const why = `${error.cause?.code ?? error.message}`.split('\n')[0]
    return {
      reason: installed
        ? `mongod on the path did not start: ${error.message}`
        : `no MONGODB_URI, no mongod on the path, and none can be downloaded (${why})`,
    }
  }
}
