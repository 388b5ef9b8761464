import { registerTexts as texts } from '../i18n/registers.js'
import type { Problem } from './check.js'

/** The fields that hold something else than a whole number of at least 0; an empty one is fine. */
export const wholeNumberProblems = <Stored extends object>(
  record: Stored,
  fields: readonly (keyof Stored & string)[],
): Problem[] =>
  fields
    .filter((name) => record[name] !== undefined && record[name] !== null)
    .filter((name) => !Number.isSafeInteger(record[name]) || Number(record[name]) < 0)
    .map((path) => ({ path, message: texts.notWhole }))
