import type { CriterionKind, Verification } from '@tieuchi/schemas'
import type { CriteriaErrorDetails } from '../../errors.js'

/** Every sentence of the command line in one language. */
export interface Messages {
  commands: Record<
    | 'packs'
    | 'facts'
    | 'records'
    | 'template'
    | 'validate'
    | 'evaluate'
    | 'explain'
    | 'diff'
    | 'simulate'
    | 'boundary-cases'
    | 'verify',
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
    badInstant(option: string, value: string): string
    badDate(option: string, value: string): string
    optionMissing(option: string): string
    nameMissing: string
    tooManyNames(names: readonly string[]): string
  }
  input: {
    unreadable(reason: string): string
    unknownSet(name: string, packs: readonly string[]): string
    notInForce(details: CriteriaErrorDetails['not-in-force']): string
    knownAtNeedsBundle(name: string): string
    whichSet(name: string, sets: readonly string[]): string
    notInFile(name: string, set: string, sets: readonly string[]): string
    whichRevision(name: string, revisions: readonly number[]): string
    bundleNotRevision(name: string): string
    /** A line of a file with one assessment per line, counted from 1. */
    line(file: string, line: number): string
    usable(set: string, warnings: number): string
    warning: string
  }
  text: {
    subject: string
    score: string
    bands(count: number): string
    missing: string
    legalBasis: string
    whatItTakes: string
    noChanges: string
    simulated(words: { subjects: number; changed: number }): string
    fromTo(from: string, to: string): string
    because: string
    notExercised: string
    same: string
    different: string
    otherEngine(words: { receipt: string; here: string }): string
    /** Written after a criterion; required ones need no word. */
    kinds: Record<CriterionKind, string>
    verification: Record<Exclude<Verification, 'verified'>, string>
  }
}
