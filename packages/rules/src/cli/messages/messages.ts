import type { CriterionKind, Verification } from '@tieuchi/schemas'
import type { CriteriaErrorDetails } from '../../errors.js'

/** Every sentence of the command line in one language. */
export interface Messages {
  commands: Record<
    'packs' | 'facts' | 'template' | 'validate' | 'evaluate',
    { summary: string; details: string }
  >
  help: { purpose: string; commands: string; more: string; exitCodes: string }
  usage: {
    rightWay(usage: string): string
    unknownCommand(name: string, commands: readonly string[]): string
    unknownOption(option: string, command: string, options: readonly string[]): string
    repeatedOption(option: string): string
    valueMissing(option: string): string
    notAllowed(option: string, value: string, allowed: readonly string[]): string
    badDate(option: string, value: string): string
    optionMissing(option: string): string
    nameMissing: string
    tooManyNames(names: readonly string[]): string
  }
  input: {
    unreadable(reason: string): string
    unknownSet(name: string, packs: readonly string[]): string
    notInForce(details: CriteriaErrorDetails['not-in-force']): string
    usable(set: string, warnings: number): string
    warning: string
  }
  text: {
    subject: string
    score: string
    bands(count: number): string
    missing: string
    legalBasis: string
    /** Written after a criterion; required ones need no word. */
    kinds: Record<CriterionKind, string>
    verification: Record<Exclude<Verification, 'verified'>, string>
  }
}
