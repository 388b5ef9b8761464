import { randomUUID } from 'node:crypto'
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import { languageOf } from '../../i18n/language.js'
import { refusalOf } from '../field-problem.js'
import { fileTexts } from '../i18n/files.js'
import { endingOf, fileTypeOf, fileTypes, isLockedPdf } from '../records/file-type.js'
import { procedureSlugs } from '../slugs.js'

/**
 * Looks at the content of a file before anything is stored: it must be a PDF or a picture, whatever it calls itself,
 * and its name and declared type must agree. It is stored under a name of its own that nobody else's takes, so that
 * nobody learns from a taken name what another area has; the name it came with becomes its title.
 * @param sizeLimit in bytes
 */
export const checkFile =
  (sizeLimit: number): CollectionBeforeOperationHook =>
  ({ args, operation, req }) => {
    const { file } = req
    if ((operation !== 'create' && operation !== 'update') || !file) return args
    file.name = withEnding(file)
    const problem = problemOf(file, sizeLimit, req)
    if (problem) throw refusalOf(procedureSlugs.files, [{ path: 'file', message: problem }], req)
    req.context.originalFileName = file.name
    file.name = ownName(file.name)
    return args
  }

/** A picture of more dots is a few bytes that fill the memory of whoever looks at it. */
const mostDots = 200_000_000

/** Refuses a picture that unpacks to more than anybody scans; Payload has read its measures from its first bytes. */
export const checkPicture: CollectionBeforeValidateHook = ({ data, req }) => {
  if (Number(data?.width ?? 0) * Number(data?.height ?? 0) <= mostDots) return data
  const message = fileTexts[languageOf(req)].tooManyDots(mostDots / 1_000_000)
  throw refusalOf(procedureSlugs.files, [{ path: 'file', message }], req)
}

/** The name under which the file was handed in stays as its title. */
export const nameFile: CollectionBeforeChangeHook = ({ data, req }) => {
  const original = req.context.originalFileName
  if (data.title || typeof original !== 'string') return data
  return {
    ...data,
    title: original
      .normalize('NFC')
      .replace(/\p{Cc}/gu, '')
      .slice(0, 200),
  }
}

/** Payload cuts a name off here, and with it the ending. */
const longestName = 255

/** The name, with the ending of what it says it is where it was too long to come whole. */
function withEnding({ name, mimetype }: NonNullable<PayloadRequest['file']>): string {
  const said = Object.values(fileTypes).find(({ mimeType }) => mimeType === mimetype)
  return name.length < longestName || !said ? name : `${name.slice(0, longestName - 5)}.${said.endings[0]}`
}

/** The name in plain letters, with something random that keeps it apart from every other. */
function ownName(name: string): string {
  const ending = endingOf(name)
  const plain = name
    .slice(0, name.length - ending.length - 1)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  return `${[plain, randomUUID().slice(0, 13)].filter(Boolean).join('-')}.${ending}`
}

function problemOf(
  file: NonNullable<PayloadRequest['file']>,
  sizeLimit: number,
  req: PayloadRequest,
): string | undefined {
  const words = fileTexts[languageOf(req)]
  if (file.size === 0 || file.data.length === 0) return words.empty
  if (file.size > sizeLimit) return words.tooLarge(Math.floor(sizeLimit / 1_000_000))
  const type = fileTypeOf(file.data)
  if (!type) return words.wrongType
  if (type === fileTypes.pdf && isLockedPdf(file.data)) return words.locked
  const declared = file.mimetype.split(';')[0]?.trim().toLowerCase()
  const agrees = type.endings.includes(endingOf(file.name)) && type.mimeType === declared
  return agrees ? undefined : words.disagrees(type.endings[0]?.toUpperCase() ?? '')
}
