import { type Row, rowOf, rowsOf } from '../mapping/row.js'

/** Every sentence in an error answer of the API: those of single fields first, else the general ones. */
export function answerMessages(body: unknown): string[] {
  const errors = rowsOf(rowOf(body).errors)
  const fields = errors.flatMap(fieldErrors)
  const messages = (fields.length > 0 ? fields : errors).map(({ message }) => message)
  return [...new Set(messages.filter((message): message is string => typeof message === 'string'))]
}

const fieldErrors = (error: Row): Row[] => rowsOf(rowOf(error.data).errors)
