import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { hashIssues } from '@tieuchi/rules'
import { type Bundle, checkBundle } from '@tieuchi/schemas'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startAdmin } from '../servers/admin'
import type { Server } from '../servers/server'
import { type Answer, fetchBundle, logIn } from '../servers/session'
import { withThreshold } from '../servers/with-threshold'

const set = 'vn.residential-area'
/** Moments spread over the time that publishing takes; later ones stay near the one at which the new bundle is there. */
const spread = 6
const closeBy = 8

let directory: string
let admin: Server

const start = () => startAdmin(join(directory, 'kill.db'), 45_100)

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tieuchi-kill-'))
  admin = await start()
}, 120_000)

afterAll(async () => {
  await admin?.close()
  await rm(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
})

test('an admin killed in the middle of publishing serves the old bundle or the new one, whole, and goes on publishing', async () => {
  const usual = await measurePublishing()
  const seen: string[] = []
  let near = usual
  for (let moment = 0; moment < spread + closeBy; moment += 1) {
    const delay = moment < spread ? (usual * 2.5 * moment) / (spread - 1) : near
    const before = await fetchBundle(admin)
    const id = await approvedRevision(90 + (moment % 10))
    const answer = await publishAndKill(id, delay)

    admin = await start()
    const after = await fetchBundle(admin)
    const wentThrough = after.sequence > before.sequence
    // A little later after the old bundle, a little earlier after the new one.
    if (moment >= spread || wentThrough) near = delay * (wentThrough ? 0.85 : 1.15)
    seen.push(`${delay.toFixed(0)} ms: ${wentThrough ? 'new' : 'old'}${answer ? ', answered' : ''}`)

    expectWhole(after)
    expect(after.revisions.slice(0, before.revisions.length)).toEqual(before.revisions)
    expect(await releasedSequences()).toEqual(upTo(after.sequence))
    if (answer) expect(after).toMatchObject({ hash: answer.json.release.hash })
    if (wentThrough) {
      expect(after.sequence).toBe(before.sequence + 1)
      expect(after.revisions).toHaveLength(before.revisions.length + 1)
    } else {
      expect(after).toEqual(before)
      // What was approved is still approved, and can be published now.
      expect((await publish(id)).status).toBe(201)
      expectWhole(await fetchBundle(admin))
    }
  }
  console.log(`Publishing takes ${usual.toFixed(0)} ms; killed after\n  ${seen.join('\n  ')}`)
  expect(await releasedSequences()).toEqual(upTo((await fetchBundle(admin)).sequence))
}, 600_000)

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)

/** A further revision of the national set, drafted by one person and approved by another. */
async function approvedRevision(threshold: number): Promise<string> {
  const drafter = await logIn(admin, 'soanthao')
  const { id: last } = await drafter.newest(set)
  const { id } = (await drafter.act(last, 'copy')).json.revision
  const changed = withThreshold(await drafter.content(id), threshold, '2026-01-01')
  expect((await drafter.replace(id, changed)).status).toBe(200)
  expect((await drafter.act(id, 'submit')).status).toBe(200)
  const approver = await logIn(admin, 'pheduyet')
  expect((await approver.act(id, 'approve')).status).toBe(200)
  return id
}

async function publish(id: string): Promise<Answer> {
  const approver = await logIn(admin, 'pheduyet')
  return approver.act(id, 'publish', { reason: 'Thử ngắt điện giữa chừng' })
}

/** @returns the answer, if there was one before the end */
async function publishAndKill(id: string, delay: number): Promise<Answer | undefined> {
  const approver = await logIn(admin, 'pheduyet')
  const answer = approver.act(id, 'publish', { reason: 'Thử ngắt điện giữa chừng' }).catch(() => undefined)
  await pause(delay)
  await admin.kill()
  return answer
}

/** How long publishing takes here, in milliseconds: the middle of three, after one to warm up. */
async function measurePublishing(): Promise<number> {
  const durations: number[] = []
  for (let turn = 0; turn < 4; turn += 1) {
    const id = await approvedRevision(95)
    const approver = await logIn(admin, 'pheduyet')
    const begin = performance.now()
    expect((await approver.act(id, 'publish', { reason: 'Đo thời gian' })).status).toBe(201)
    if (turn > 0) durations.push(performance.now() - begin)
  }
  return durations.sort((one, other) => one - other)[1] as number
}

function expectWhole(bundle: Bundle): void {
  expect(checkBundle(bundle)).toMatchObject({ ok: true })
  expect(hashIssues(bundle)).toEqual([])
}

async function releasedSequences(): Promise<number[]> {
  const viewer = await logIn(admin, 'xem')
  const { json } = await viewer.call('GET', '/releases?sort=sequence&limit=1000&depth=0')
  return json.docs.map(({ sequence }: { sequence: number }) => sequence)
}
