import { expect, test } from 'vitest'
import { before } from '../review/review.fixture.js'
import { type DeskRevision, deskOf, inForceOn } from './desk.js'

const drafter = { id: 'drafter', email: 'd@example.org', roles: ['drafter'] }
const approver = { id: 'approver', email: 'a@example.org', roles: ['approver'] }
const revision = (id: string, changes: Partial<DeskRevision>): DeskRevision => ({
  id,
  setId: 'vn.example',
  revision: 2,
  name: id,
  status: 'draft',
  contributors: ['drafter'],
  submission: null,
  updatedAt: '2026-11-01T00:00:00.000Z',
  published: null,
  ...changes,
})
const submission = {
  user: { id: 'drafter', name: 'Drafter' },
  at: '2026-11-01T00:00:00.000Z',
  hash: 'sha256-0',
}
const revisions = [
  revision('draft', {}),
  revision('submitted', { status: 'submitted', submission }),
  revision('own', { status: 'submitted', submission, contributors: ['drafter', 'approver'] }),
  revision('approved', { status: 'approved', submission }),
  revision('published', { status: 'approved', submission, published: { sequence: 1 } }),
]
const names = (list: DeskRevision[]) => list.map(({ id }) => id)

test('a drafter finds drafts and what waits for others', () => {
  const desk = deskOf(revisions, drafter)
  expect(names(desk.drafts)).toEqual(['draft'])
  expect(names(desk.waiting)).toEqual(['submitted', 'own'])
  expect(names(desk.toApprove)).toEqual([])
})

test('an approver finds what others submitted, never their own work, and what can be published', () => {
  const desk = deskOf(revisions, approver)
  expect(names(desk.toApprove)).toEqual(['submitted'])
  expect(names(desk.toPublish)).toEqual(['approved'])
})

test('names what is in force on a day and what is still to come', () => {
  const next = { ...before, revision: 2, inForce: { from: '2027-01-01' } }
  const bundle = [{ criteriaSet: before }, { criteriaSet: next }]
  expect(inForceOn(bundle, '2026-11-24').map(({ revision: number, now }) => [number, now])).toEqual([
    [1, true],
    [2, false],
  ])
  expect(inForceOn(bundle, '2027-01-01').map(({ revision: number }) => number)).toEqual([2])
})
