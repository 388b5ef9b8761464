// 8. Both plugins in a Payload app of your own: a year of a residential area, from registration to a certificate.
//
//    node 08-a-year-in-your-own-payload.mjs
//
// No admin runs here, so nothing of Next is needed; own-payload/open-payload.mjs is the whole app. Every step below asks who
// takes it and on which day, exactly as the endpoints do. The database is a file in a temporary folder.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isWorkflowError } from '@tieuchi/cms'
import {
  addCommitments,
  appraise,
  decide,
  fileRegistration,
  finalise,
  openYear,
  post,
  procedureSlugs,
  propose,
  readCertificate,
  receiptOf,
  saveAnswers,
  selfAssess,
  settingsSlug,
} from '@tieuchi/cms/procedure'
import { verifyReceipt } from '@tieuchi/rules/receipts'
import { setUpCommune } from './own-payload/commune.mjs'
import { openPayload } from './own-payload/open-payload.mjs'
import { publishPack } from './own-payload/publish-pack.mjs'

const folder = await mkdtemp(join(tmpdir(), 'tieuchi-own-payload-'))
const payload = await openPayload(folder)
const { area, as } = await setUpCommune(payload)
const tell = (day, what) => console.log(`${day}  ${what}`)

const officials = { drafter: await as('drafter'), approver: await as('approver') }
const release = await publishPack(payload, officials, 'vn.residential-area')
console.log(
  `Published: ${release.contents.map(({ setId, revision }) => `${setId}@${revision}`).join(', ')}\n`,
)

// From this day on every incident is on record, so that the engine counts them itself, in both years.
await payload.updateGlobal({ slug: settingsSlug, data: { recordsFrom: '2024-11-01' } })

// A person's own record: created with that person's rights.
const create = async (req, collection, data, file) =>
  (await payload.create({ collection, data, file, depth: 0, overrideAccess: false, req })).id

// The police record what happened with what the criteria ask about it: two thefts in the year before, one in this one.
const happened = async (on) => {
  const details = { 'in-area': true, 'maximum-penalty': 'years', 'maximum-penalty-years': 3 }
  await create(await as('police', on), procedureSlugs.incidents, { area, type: 'crime', on, details })
  tell(on, 'The police record a theft.')
}
await happened('2025-03-12')
await happened('2025-06-20')

// The board registers, with the signed paper and the code of every household.
const spring = await as('board', '2026-03-02')
const pdf = Buffer.from('%PDF-1.4\n1 0 obj <<>> endobj\nxref\n0 1\ntrailer <<>>\nstartxref\n0\n%%EOF\n')
const file = { data: pdf, mimetype: 'application/pdf', name: 'dang-ky-2026.pdf', size: pdf.length }
const paper = await create(spring, procedureSlugs.files, { area, title: 'Bản đăng ký năm 2026' }, file)
const registration = await create(spring, procedureSlugs.registrations, {
  area,
  year: 2026,
  papers: [paper],
  partyResolutionOn: '2026-02-20',
  partyResolutionPapers: [paper],
  householdsResiding: 12,
  commitmentMode: 'one-by-one',
})
const codes = Array.from({ length: 12 }, (_, index) => `H-${String(index + 1).padStart(3, '0')}`).join('\n')
const count = await addCommitments({ req: spring, area, year: 2026, committedOn: '2026-03-02', codes })
tell('2026-03-02', `The board lists ${count} households that commit, and files the registration.`)
await fileRegistration({ req: spring, id: registration })

await happened('2026-06-15')

// The window is over: the year is opened for every area.
const opened = await openYear({ req: await as('administrator', '2026-11-01'), year: 2026 })
tell('2026-11-01', `The year from ${opened.from} to before ${opened.before} is opened.`)
const { docs } = await payload.find({ collection: procedureSlugs.assessments, depth: 0 })
const id = docs[0].id

// What no register holds, people attest. What nobody said is missing, never "none".
const board = await as('board', '2026-11-05')
const said = (value, note) => ({ value, ...(note && { note }) })
await saveAnswers({
  req: board,
  id,
  answers: {
    'policies-and-rules-carried-out': said(true, 'Minutes of the meeting of 30 October'),
    'complex-prolonged-disputes': said(0),
  },
})
const self = await selfAssess({ req: board, id })
tell(
  '2026-11-05',
  `The board hands in its own assessment: ${self.submitted.self.outcome} until the police say theirs.`,
)

const police = await as('police', '2026-11-08')
const none = ['opposition', 'sabotage', 'illegal-religion', 'exploitation', 'separatism', 'incitement']
await saveAnswers({
  req: police,
  id,
  answers: {
    ...Object.fromEntries(none.map((what) => [`${what}-cases`, said(0)])),
    'movement-grade': said('fair'),
  },
})
const appraisal = await appraise({ req: police, id })
tell('2026-11-08', `The police appraise: ${appraisal.submitted.appraisal.outcome}.`)
const { posting } = await post({ req: police, id })
tell('2026-11-08', `The draft result is on public view until before ${posting.before}.`)

// A refusal is an error with a code, and a sentence in the person's language.
const refused = (error) => (isWorkflowError(error) ? error.code : Promise.reject(error))
tell(
  '2026-11-09',
  `Too early: ${await finalise({ req: await as('police', '2026-11-09'), id }).catch(refused)}.`,
)
const final = await finalise({ req: await as('police', '2026-11-20'), id })
tell('2026-11-20', `Final: ${final.outcome}.`)
await propose({
  req: await as('police', '2026-11-20'),
  id,
  recommends: 'recognise',
  reasons: 'Every criterion is met.',
})
tell('2026-11-20', 'The police advise to recognise the area.')

const signed = {
  kind: 'recognise',
  number: '12/QĐ-UBND',
  decidedOn: '2026-11-24',
  signer: 'Nguyễn Văn Thử',
  signerPosition: 'Chủ tịch',
}
const byPolice = await decide({ req: await as('police', '2026-11-24'), id, ...signed }).catch(refused)
tell('2026-11-24', `Who appraises does not decide: ${byPolice}.`)
const decision = await decide({ req: await as('committee', '2026-11-24'), id, ...signed })
tell('2026-11-24', `The People's Committee recognises ${decision.areaName} by ${decision.number}.\n`)

// Anybody who holds the certificate can look its code up.
const { state, criteria } = await readCertificate(payload, decision.code)
console.log(`Certificate: ${state}. Met: ${criteria.en}`)

// Whoever gets the receipt can run the verdict again, without the database, the plugins or this program.
const { receipt } = await receiptOf(board, final.submitted.final.verdict)
console.log(
  `Receipt run again: ${(await verifyReceipt(receipt)).same ? 'the same verdict' : 'another verdict'}`,
)
receipt.assessment.facts['households-registered'] = 11
console.log(`Receipt with 11 households: ${(await verifyReceipt(receipt)).issues[0].code}`)

await payload.destroy()
await rm(folder, { recursive: true, force: true, maxRetries: 5 })
