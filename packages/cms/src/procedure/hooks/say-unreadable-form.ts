import type { AfterErrorHook } from 'payload'
import { languageOf } from '../../i18n/language.js'
import { fileTexts } from '../i18n/files.js'

/** How the reader of uploads says that it cannot tell the parts of a form; Payload takes it for a fault of its own. */
const unreadable = new Set(['Malformed part header', 'Unexpected end of form', 'Unexpected end of file'])

/** Answers an upload that cannot be read, as for a name with characters that no file has, like any other refusal. */
export const sayUnreadableForm: AfterErrorHook = ({ error, req }) =>
  unreadable.has(error.message)
    ? { status: 400, response: { errors: [{ message: fileTexts[languageOf(req)].unreadable }] } }
    : undefined
