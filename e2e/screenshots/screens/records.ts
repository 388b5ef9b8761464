import type { Page } from 'playwright-core'
import { record, type Screen } from '../screen'

const draft = record('registrations', { status: 'draft' })
const filed = record('registrations', { status: 'filed' })
const activities = '/admin/collections/activities/import'

/** The year's records: registrations with their dialogs, commitments, incidents, activities, inspections and files. */
export const records: readonly Screen[] = [
  { name: 'registrations', as: 'congan', path: '/admin/collections/registrations' },
  { name: 'registration', as: 'banquanly', path: draft, docs: true },
  {
    name: 'registration-households',
    as: 'banquanly',
    path: draft,
    prepare: pasteWrongHouseholds,
    dialog: true,
  },
  {
    name: 'registration-file',
    as: 'banquanly',
    path: draft,
    prepare: (page) => page.click('#file-registration-button'),
    dialog: true,
  },
  { name: 'registration-filed', as: 'captinh', path: filed },
  { name: 'commitments', as: 'banquanly', path: '/admin/collections/commitments' },
  { name: 'commitment-new', as: 'banquanly', path: '/admin/collections/commitments/create' },
  { name: 'incidents', as: 'congan', path: '/admin/collections/incidents' },
  { name: 'incident', as: 'congan', path: record('incidents', { type: 'fire' }) },
  { name: 'incident-read', as: 'captinh', path: record('incidents', { type: 'fire' }) },
  { name: 'incident-new', as: 'congan', path: '/admin/collections/incidents/create' },
  { name: 'import', as: 'congan', path: '/admin/collections/incidents/import' },
  {
    name: 'import-problems',
    as: 'congan',
    path: '/admin/collections/incidents/import',
    prepare: checkWrongFile,
  },
  { name: 'activities', as: 'banquanly', path: '/admin/collections/activities' },
  { name: 'activity-new', as: 'banquanly', path: '/admin/collections/activities/create' },
  { name: 'inspections', as: 'banchidao', path: '/admin/collections/inspections' },
  { name: 'inspection', as: 'banchidao', path: record('inspections', {}) },
  { name: 'files', as: 'banquanly', path: '/admin/collections/files' },
  { name: 'file-new', as: 'congan', path: '/admin/collections/files/create' },
]

/** From a file that is right to the rows that it wrote. */
export const imported: readonly Screen[] = [
  { name: 'import-right', as: 'banquanly', path: activities, prepare: checkRightFile },
  {
    name: 'import-confirm',
    as: 'banquanly',
    path: activities,
    dialog: true,
    prepare: async (page) => {
      await checkRightFile(page)
      await page.click('#import-rows')
    },
  },
  { name: 'import-done', as: 'banquanly', path: activities, prepare: importRightFile },
]

async function pasteWrongHouseholds(page: Page): Promise<void> {
  await page.click('#household-list-button')
  await page.fill('.step-dialog textarea', 'H-001\nNguyễn Văn A\nH-900\nH-900')
  await page.click('#step-confirm')
  await page.locator('#household-list-problems').waitFor()
}

async function checkWrongFile(page: Page): Promise<void> {
  const rows = Array.from(
    { length: 40 },
    (_, index) => `${index % 2 ? 'MH-KDC-01' : 'X'},31/02/2026,khong-co`,
  )
  await checkFile(page, ['Mã khu dân cư,Ngày xảy ra,Loại sự việc', ...rows])
  await page.locator('#import-bad').waitFor()
}

let files = 0

// What was imported once is refused the second time, so that each file is about something else.
async function checkRightFile(page: Page): Promise<void> {
  files += 1
  await checkFile(page, [
    'Mã khu dân cư,Ngày,Nội dung,Loại,Hình thức,Số người được tiếp cận',
    `MH-KDC-01,14-05-2026,Tuyên truyền phòng cháy đợt ${files},Tuyên truyền,Trang thông tin của khu,85`,
    `MH-KDC-01,18-06-2026,Phòng chống ma túy đợt ${files},Tuyên truyền,Trang thông tin của khu,72`,
  ])
  await page.locator('#import-good').waitFor()
}

async function importRightFile(page: Page): Promise<void> {
  await checkRightFile(page)
  await page.click('#import-rows')
  await page.click('#step-confirm')
  await page.locator('#import-done').waitFor()
}

async function checkFile(page: Page, lines: readonly string[]): Promise<void> {
  const buffer = Buffer.from(`${lines.join('\n')}\n`)
  await page.setInputFiles('input[type=file]', { name: 'so-lieu.csv', mimeType: 'text/csv', buffer })
  await page.click('#check-file')
}
