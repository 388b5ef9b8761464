import type { CollectionBeforeValidateHook } from 'payload'
import type { Decision } from '../collections/decision.js'
import { foldText } from '../records/fold-text.js'

/**
 * Gives a decision the two keys that its unique indexes hold: what it decides, and its number. Whatever the database
 * does about transactions, of two people who decide the same only one can.
 */
export const giveDecisionKeys: CollectionBeforeValidateHook = ({ data, operation }) =>
  operation === 'create' && data
    ? { ...data, ...decisionKeys(data as Decision), searched: searchedText(data as Decision) }
    : data

/** What the public register is searched in. */
const searchedText = ({ areaName, communeName, number }: Decision): string =>
  foldText([areaName, communeName, number].join(' '))

type Keyed = Pick<Decision, 'kind' | 'assessment' | 'appeal' | 'revokes' | 'unit' | 'decidedOn' | 'number'>

/** An assessment is decided once, and once more for each appeal that was granted; a recognition is revoked once. */
export function decisionKeys(decision: Keyed): Pick<Decision, 'key' | 'numberKey'> {
  const { kind, assessment, appeal, revokes, unit, decidedOn, number } = decision
  return {
    key: kind === 'revoke' ? `revoke ${revokes}` : `decide ${assessment} ${appeal ?? 'first'}`,
    numberKey: `${unit} ${decidedOn?.slice(0, 4)} ${number?.toLocaleUpperCase('vi').replace(/\s/g, '')}`,
  }
}
