import { hashOf } from '@tieuchi/rules'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  approve,
  copy,
  latestRelease,
  publish,
  returnToDraft,
  slugs,
  submit,
  workflowOf,
} from '../src/index.js'
import { type Cms, openCms } from './cms.js'

let cms: Cms
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

const refused = (code: string) => expect.objectContaining({ name: 'WorkflowError', code })

describe('The path of a revision', () => {
  it('goes from a draft over submission and approval to a release, and says who did what', async () => {
    const draft = await cms.draft()
    expect(draft).toMatchObject({ status: 'draft', edition: 1, contributors: [cms.user('drafter').id] })

    const submitted = await submit({ req: await cms.as('drafter'), id: draft.id, edition: 1 })
    expect(submitted.status).toBe('submitted')
    expect(submitted.submission?.hash).toBe(hashOf(draft.content))

    const approved = await approve({ req: await cms.as('approver'), id: draft.id, edition: 2 })
    expect(approved.approval).toMatchObject({
      user: { id: cms.user('approver').id },
      hash: hashOf(draft.content),
    })

    const release = await publish({
      req: await cms.as('approver'),
      revisions: [{ id: draft.id }],
      reason: 'Thử',
    })
    expect(release.bundle.revisions.at(-1)).toMatchObject({
      hash: hashOf(draft.content),
      criteriaSet: draft.content,
    })
    expect(release.approvals).toEqual([
      { setId: draft.setId, revision: 1, submission: submitted.submission, approval: approved.approval },
    ])

    const workflow = await workflowOf(await cms.as('viewer'), draft.id)
    expect(workflow.history.map(({ action, user }) => [action, user.name])).toEqual([
      ['create', 'Người soạn thảo'],
      ['submit', 'Người soạn thảo'],
      ['approve', 'Người phê duyệt'],
      ['publish', 'Người phê duyệt'],
    ])
    expect(workflow.published).toMatchObject({ sequence: release.sequence, reason: 'Thử' })
  })

  it('goes on with a new revision that carries everything over', async () => {
    const draft = await cms.draft()
    const next = await copy({ req: await cms.as('drafter'), id: draft.id })
    expect(next).toMatchObject({ setId: draft.setId, revision: 2, status: 'draft', edition: 1 })
    expect(next.content).toEqual({ ...draft.content, revision: 2 })
    expect(next.history).toMatchObject([{ action: 'copy', comment: '1' }])
    expect((await copy({ req: await cms.as('drafter'), id: draft.id })).revision).toBe(3)
  })

  it('goes back to a draft with a comment, and the approval is gone', async () => {
    const { id } = await cms.draft()
    await submit({ req: await cms.as('drafter'), id })
    await approve({ req: await cms.as('approver'), id })
    await expect(returnToDraft({ req: await cms.as('approver'), id })).rejects.toEqual(
      refused('comment-required'),
    )
    const returned = await returnToDraft({ req: await cms.as('approver'), id, comment: 'Xem lại khoản 4' })
    expect(returned).toMatchObject({ status: 'draft', approval: null, submission: null })
    expect(returned.history.at(-1)).toMatchObject({ action: 'return', comment: 'Xem lại khoản 4' })
    await expect(
      publish({ req: await cms.as('approver'), revisions: [{ id }], reason: 'Thử' }),
    ).rejects.toEqual(refused('wrong-status'))
  })

  it('lets the submitter take it back', async () => {
    const { id } = await cms.draft()
    await submit({ req: await cms.as('drafter'), id })
    const back = await returnToDraft({ req: await cms.as('drafter'), id, comment: 'Còn thiếu' })
    expect(back.status).toBe('draft')
  })
})

describe('Approval', () => {
  it('is refused to an administrator who drafted the revision', async () => {
    const { id } = await cms.draft()
    const administrator = await cms.as('administrator')
    const draft = await cms.payload.findByID({ collection: slugs.criteriaRevisions, id, depth: 0 })
    await cms.payload.update({
      collection: slugs.criteriaRevisions,
      id,
      data: {
        description: { vi: 'Sửa' },
        edition: (draft as unknown as { edition: number }).edition,
      } as never,
      overrideAccess: false,
      req: administrator,
    })
    await submit({ req: await cms.as('drafter'), id })
    await expect(approve({ req: await cms.as('administrator'), id })).rejects.toEqual(
      refused('self-approval'),
    )
    expect((await approve({ req: await cms.as('approver'), id })).status).toBe('approved')
  })

  it('is refused to whoever submitted it, and the sentence is in their language', async () => {
    const { id } = await cms.draft()
    await submit({ req: await cms.as('administrator'), id })
    await expect(approve({ req: await cms.as('administrator', 'vi'), id })).rejects.toThrow(
      'Người đã soạn, sửa hoặc trình bản này không được tự phê duyệt.',
    )
    await expect(approve({ req: await cms.as('administrator', 'en'), id })).rejects.toThrow(
      'Whoever drafted, edited or submitted this revision cannot approve it.',
    )
  })

  it('is for what was seen: a revision changed since is refused', async () => {
    const { id } = await cms.draft()
    const seen = await submit({ req: await cms.as('drafter'), id })
    await returnToDraft({ req: await cms.as('drafter'), id, comment: 'Sửa thêm' })
    await submit({ req: await cms.as('drafter'), id })
    await expect(approve({ req: await cms.as('approver'), id, edition: seen.edition })).rejects.toEqual(
      refused('edited-meanwhile'),
    )
  })

  it('is bound to the content: what was changed behind its back is not published', async () => {
    const { id, content } = await cms.draft()
    await submit({ req: await cms.as('drafter'), id })
    await approve({ req: await cms.as('approver'), id })
    await cms.payload.db.updateOne({
      collection: slugs.criteriaRevisions,
      id,
      data: { content: { ...content, title: { vi: 'Khác' } } },
    })
    const before = await latestRelease(cms, 'sequence')
    await expect(
      publish({ req: await cms.as('approver'), revisions: [{ id }], reason: 'Thử' }),
    ).rejects.toEqual(refused('content-changed'))
    expect(await latestRelease(cms, 'sequence')).toEqual(before)
  })

  it('given twice at once counts once', async () => {
    const { id } = await cms.draft()
    await submit({ req: await cms.as('drafter'), id })
    const results = await Promise.allSettled([
      approve({ req: await cms.as('approver'), id }),
      approve({ req: await cms.as('administrator'), id }),
    ])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})
