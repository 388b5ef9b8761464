import { procedureSlugs } from '../../slugs.js'
import { fieldColumns } from '../columns/field-column.js'
import { areaColumn, decisionColumn } from '../columns/place-columns.js'
import type { ExportedRegister } from '../register.js'

const slug = procedureSlugs.decisions

/** Recognitions, refusals and revocations, with the names of their day. */
export const decisionsRegister: ExportedRegister = {
  slug,
  columns: (req) => [
    ...fieldColumns(req, slug, ['number', 'kind', 'decidedOn', 'year']),
    areaColumn(),
    ...fieldColumns(req, slug, ['areaName', 'communeName', 'unitName', 'signer', 'signerPosition']),
    ...fieldColumns(req, slug, ['reasons', 'code']),
    decisionColumn('revokes', { vi: 'Thu hồi quyết định số', en: 'Revokes number' }),
    ...fieldColumns(req, slug, ['at']),
  ],
}
