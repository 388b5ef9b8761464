import type { CalendarDate } from '@tieuchi/schemas'
import { isCalendarDate } from '@tieuchi/schemas/model'
import type { PayloadRequest } from 'payload'
import type { CouncilView, RewardDecision } from '../../collections/nomination.js'
import { type Problem, refuseWith } from '../../hooks/check.js'
import { rewardProblems as texts } from '../../i18n/rewards.js'
import { todayOf } from '../../records/today.js'
import { procedureSlugs } from '../../slugs.js'

/** What a decision on a nomination says. */
export type RewardPaper = Pick<
  RewardDecision,
  'result' | 'decidedOn' | 'number' | 'reward' | 'signer' | 'signerPosition' | 'reasons'
>
export type RewardPaperInput = { [Key in keyof RewardPaper]?: unknown }

const longest = { number: 60, reward: 200, signer: 120, signerPosition: 120, reasons: 4000 } as const
const ofGrant = ['number', 'reward', 'signer', 'signerPosition'] as const

/**
 * Reads what was written about a decision. A grant has a paper; whoever declines, or grants against the council's view,
 * says why.
 * @throws ValidationError naming everything that is wrong
 */
export function readRewardPaper(
  req: PayloadRequest,
  input: RewardPaperInput,
  council: Pick<CouncilView, 'view' | 'on'>,
): RewardPaper {
  const problems: Problem[] = []
  const { result, decidedOn } = input
  const read = (path: keyof typeof longest, required: boolean): string | null => {
    const written = input[path]
    const text = typeof written === 'string' ? written.trim().replace(/[^\S\n]+/g, ' ') : ''
    if (text === '' && required) problems.push({ path, message: texts.missing[path] })
    if (text.length > longest[path]) problems.push({ path, message: texts.longerThan(longest[path]) })
    return text || null
  }
  if (result !== 'granted' && result !== 'declined')
    problems.push({ path: 'result', message: texts.noResult })
  if (!isCalendarDate(decidedOn)) problems.push({ path: 'decidedOn', message: texts.notADay })
  else if (decidedOn > todayOf(req)) problems.push({ path: 'decidedOn', message: texts.future })
  else if (decidedOn < council.on)
    problems.push({ path: 'decidedOn', message: texts.beforeCouncil(council.on) })
  const grants = result === 'granted'
  const [number, reward, signer, signerPosition] = ofGrant.map((path) => read(path, grants))
  const reasons = read('reasons', !grants || council.view === 'against')
  refuseWith(procedureSlugs.nominations, problems, req)
  return {
    result: result as RewardPaper['result'],
    decidedOn: decidedOn as CalendarDate,
    number: number ?? null,
    reward: grants ? (reward ?? null) : null,
    signer: signer ?? null,
    signerPosition: signerPosition ?? null,
    reasons,
  }
}
