import type { Page } from 'playwright-core'
import { record, type Screen } from '../screen'

const draft = record('registrations', { status: 'draft' })
const filed = record('registrations', { status: 'filed' })

/** The year's records: registrations with their dialogs, commitments, incidents, activities, inspections and files. */
export const records: readonly Screen[] = [
  { name: 'registrations', as: 'congan', path: '/admin/collections/registrations' },
  { name: 'registration', as: 'banquanly', path: draft, docs: true },
  { name: 'registration-households', as: 'banquanly', path: draft, prepare: pasteWrongHouseholds },
  {
    name: 'registration-file',
    as: 'banquanly',
    path: draft,
    prepare: (page) => page.click('#file-registration-button'),
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
  const buffer = Buffer.from(`Mã khu dân cư,Ngày xảy ra,Loại sự việc\n${rows.join('\n')}\n`)
  await page.setInputFiles('input[type=file]', { name: 'su-viec.csv', mimeType: 'text/csv', buffer })
  await page.click('#check-file')
  await page.locator('#import-bad').waitFor()
}
