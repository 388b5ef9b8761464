import { hostname } from 'node:os'
import type { Payload, PayloadRequest, Where } from 'payload'
import { markStale } from '../hooks/mark-stale.js'
import { procedureSlugs } from '../slugs.js'
import type { ImportRun, ImportStatus } from './import-run.js'
import type { ImportableSlug } from './importable-slugs.js'

const collection = procedureSlugs.imports

/** This process among all that ever ran: the machine, the process, and when it began. */
const ownProcess = `${hostname()}:${process.pid}:${Math.round(performance.timeOrigin)}`

/** How long an import that says nothing may still be at work, on a machine whose processes cannot be asked. */
const silence = 120_000

/** Writes the import down before its first row, so that whatever happens it can be taken back. */
export async function beginImport(
  req: PayloadRequest,
  { register, file, rows }: { register: ImportableSlug; file: string; rows: number },
): Promise<string> {
  const run: Omit<ImportRun, 'id'> = {
    register,
    file,
    rows,
    done: 0,
    status: 'running',
    process: ownProcess,
    aliveAt: now(),
    person: req.user ? String(req.user.id) : null,
  }
  const created = await req.payload.create({
    collection,
    data: run as never,
    depth: 0,
    context: { trusted: true },
  })
  return String(created.id)
}

/**
 * Says that the import is at work, or that it is done, in one statement.
 * @returns false if somebody took it for dead and took it back: then nothing of it may stay
 */
export async function noteProgress(
  payload: Payload,
  id: string,
  done: number,
  status: Extract<ImportStatus, 'running' | 'done'> = 'running',
): Promise<boolean> {
  return change(payload, [{ id: { equals: id } }, { status: { equals: 'running' } }], {
    done,
    status,
    aliveAt: now(),
  })
}

/** Takes an import back: every row that carries its id. It may be done again after a crash half way. */
export async function undoImport(
  payload: Payload,
  { id, register }: Pick<ImportRun, 'id' | 'register'>,
): Promise<void> {
  await change(payload, [{ id: { equals: id } }], { status: 'undoing', process: ownProcess, aliveAt: now() })
  await payload.db.deleteMany({ collection: register, where: { importedIn: { equals: id } }, req: {} })
  // Somebody may have judged an area with half of the rows.
  await markStale({ payload } as PayloadRequest)
  await change(payload, [{ id: { equals: id } }], { status: 'undone', done: 0, aliveAt: now() })
}

/**
 * Takes back the imports that never came to their end because their process died. Runs when the server starts and before
 * each import; of two processes that find the same one, one does it.
 */
export async function undoAbandoned(payload: Payload): Promise<void> {
  const { docs } = await payload.find({
    collection,
    where: { status: { in: ['running', 'undoing'] } },
    depth: 0,
    limit: 0,
    pagination: false,
  })
  for (const run of docs as unknown as ImportRun[]) {
    if (!isAbandoned(run)) continue
    const seen: Where[] = [{ id: { equals: run.id } }, { aliveAt: { equals: run.aliveAt } }]
    const claimed = await change(payload, seen, { status: 'undoing', process: ownProcess, aliveAt: now() })
    if (claimed) await undoImport(payload, run)
  }
}

/** Takes back at the start of the server what died with the last one; a problem there is no reason not to start. */
export async function undoAtStart(payload: Payload): Promise<void> {
  try {
    await undoAbandoned(payload)
  } catch (error) {
    payload.logger.error({ err: error, msg: 'Imports that were not finished could not be taken back' })
  }
}

/** The last import of a person into a register, with how far it came. */
export async function latestImport(
  req: PayloadRequest,
  register: ImportableSlug,
): Promise<Pick<ImportRun, 'id' | 'rows' | 'done' | 'status'> | undefined> {
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ register: { equals: register } }, { person: { equals: String(req.user?.id) } }] },
    depth: 0,
    limit: 1,
    sort: '-createdAt',
    req,
  })
  const run = docs[0] as unknown as ImportRun | undefined
  return run && { id: run.id, rows: run.rows, done: run.done, status: run.status }
}

function isAbandoned({ process: of, aliveAt }: ImportRun): boolean {
  const [host, id] = of.split(':')
  if (of !== ownProcess && host === hostname() && !isRunning(Number(id))) return true
  return Date.now() - Date.parse(aliveAt) > silence
}

/** True if another process of this machine has that number. */
function isRunning(id: number): boolean {
  // The own number with another beginning belonged to a process before this one.
  if (id === process.pid) return false
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM'
  }
}

async function change(payload: Payload, and: Where[], data: Partial<ImportRun>): Promise<boolean> {
  const changed = await payload.db.updateOne({
    collection,
    where: { and },
    data: { ...data, updatedAt: now() },
    options: { atomic: true },
    req: {},
  })
  return changed !== null
}

const now = (): string => new Date().toISOString()
