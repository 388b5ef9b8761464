import type { Matter } from '../../collections/matter.js'
import { matterProblems } from '../../hooks/check-matter.js'
import { importTexts as texts } from '../../i18n/import.js'
import { procedureSlugs } from '../../slugs.js'
import type { Column } from '../column.js'
import { fieldColumns } from '../columns/field-column.js'
import { areaColumn, areaNameColumn } from '../columns/place-columns.js'
import { textColumn } from '../columns/plain-columns.js'
import type { Register } from '../register.js'

const slug = procedureSlugs.matters

/** Pressing matters, as they are raised: answering one is a step of its owner. */
export const mattersRegister: Register = {
  slug,
  columns: (req) => [
    areaColumn(),
    areaNameColumn(),
    ...fieldColumns(req, slug, ['subject', 'body', 'raisedBy', 'raisedOn', 'owner', 'dueOn']),
    ...fieldColumns(req, slug, ['answeredOn', 'answer']).map(givenByStep),
    givenByStep(textColumn({ field: 'answeredBy.name', label: { vi: 'Người trả lời', en: 'Answered by' } })),
  ],
  identity: ['area', 'raisedOn', 'body', 'subject'],
  foundBy: ['area', 'raisedOn'],
  problems: (req, record) => matterProblems({ req, record: record as Partial<Matter>, original: undefined }),
}

/** An open matter made of an answered one would ask for an answer that was given. */
const givenByStep = (column: Column): Column => ({ ...column, refused: texts.answeredByStep })
