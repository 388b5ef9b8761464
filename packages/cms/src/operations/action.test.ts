import { describe, expect, it } from 'vitest'
import type { Role } from '../access/role.js'
import { type Status, statuses } from '../collections/revision.js'
import { type Action, actions, objection } from './action.js'

const someone = (...roles: Role[]) => ({ id: 'someone', roles })
const revision = (status: Status, contributors = ['author']) => ({ status, contributors, submission: null })

describe('Who may do what with the work of others', () => {
  const allowed: Record<Action, Role[]> = {
    submit: ['drafter', 'administrator'],
    approve: ['approver', 'administrator'],
    return: ['approver', 'administrator'],
    publish: ['approver', 'administrator'],
    copy: ['drafter', 'administrator'],
    'local-set': ['drafter', 'administrator'],
  }
  const rightStatus: Record<Action, Status> = {
    submit: 'draft',
    approve: 'submitted',
    return: 'submitted',
    publish: 'approved',
    copy: 'approved',
    'local-set': 'approved',
  }
  for (const action of actions) {
    for (const role of ['drafter', 'approver', 'administrator', 'viewer'] as const) {
      const may = allowed[action].includes(role)
      it(`${role} ${may ? 'may' : 'may not'} ${action}`, () => {
        const code = objection(action, revision(rightStatus[action]), action === 'local-set', someone(role))
        expect(code).toBe(may ? undefined : 'not-allowed')
      })
    }
    it(`nobody who is not logged in may ${action}`, () => {
      expect(objection(action, revision(rightStatus[action]), action === 'local-set', null)).toBe(
        'not-logged-in',
      )
    })
    it(`somebody without a role may not ${action}`, () => {
      expect(objection(action, revision(rightStatus[action]), action === 'local-set', { id: 'x' })).toBe(
        'not-allowed',
      )
    })
  }
})

describe('The order of steps', () => {
  const possible: Record<Action, Status[]> = {
    submit: ['draft'],
    approve: ['submitted'],
    return: ['submitted', 'approved'],
    publish: ['approved'],
    copy: ['draft', 'submitted', 'approved'],
    'local-set': ['approved'],
  }
  for (const action of actions) {
    for (const status of statuses) {
      const can = possible[action].includes(status)
      it(`${action} ${can ? 'is possible' : 'is refused'} while ${status}`, () => {
        const code = objection(action, revision(status), action === 'local-set', someone('administrator'))
        expect(code).toBe(can ? undefined : 'wrong-status')
      })
    }
  }
  it.each(['submit', 'return', 'publish'] as const)('%s is over once the revision is published', (action) => {
    expect(objection(action, revision('approved'), true, someone('administrator'))).toBe('published')
  })
})

it('A local set is made only from what is published', () => {
  expect(objection('local-set', revision('approved'), false, someone('drafter'))).toBe('not-published')
})

describe('Self-approval', () => {
  it.each([
    [['drafter']],
    [['approver']],
    [['administrator']],
    [['drafter', 'approver', 'administrator']],
  ] as [Role[]][])('is refused for whoever had a hand in the content, with the roles %j', (roles) => {
    const user = { id: 'author', roles }
    expect(objection('approve', revision('submitted'), false, user)).toBe('self-approval')
  })
  it('does not keep a submitter from taking the revision back', () => {
    const submitted = {
      ...revision('submitted'),
      submission: { user: { id: 'author', name: '' }, at: '', hash: '' },
    }
    expect(
      objection('return', submitted, false, { id: 'author', roles: ['drafter'] } as never),
    ).toBeUndefined()
    expect(objection('return', submitted, false, { id: 'other', roles: ['drafter'] } as never)).toBe(
      'not-allowed',
    )
  })
})
