import type { CriteriaSet } from '@tieuchi/schemas'
import { type Locale, textIn } from '@tieuchi/schemas/model'
import { type Simulation, simulate } from '../../simulate/simulate.js'
import type { SimulatedSubject, SimulatedVerdict } from '../../simulate/simulated-subject.js'
import { bothOf } from '../both-of.js'
import type { Command, Invocation } from '../command.js'
import { findSet } from '../find-set.js'
import { outcomeWords } from '../outcome-words.js'
import { readAssessments } from '../read-assessments.js'

export const simulateCommand: Command = {
  name: 'simulate',
  usage:
    'simulate --baseline SET.json|PACK --draft SET.json|PACK --input ASSESSMENTS.ndjson|- --on YYYY-MM-DD [--draft-on YYYY-MM-DD] [--format text|json] [--locale vi|en]',
  options: {
    baseline: { required: true },
    draft: { required: true },
    input: { required: true },
    on: { required: true, date: true },
    'draft-on': { date: true },
    format: { allowed: ['text', 'json'] },
  },
  names: { minimum: 0, maximum: 0 },
  async run(invocation) {
    const { given } = invocation
    const days = { baseline: String(given.on), draft: given['draft-on'] ?? String(given.on) }
    const [baseline, draft] = await bothOf(
      findSet(String(given.baseline), { on: days.baseline }, invocation),
      findSet(String(given.draft), { on: days.draft }, invocation),
    )
    const told: string[] = []
    const input = readAssessments(baseline, String(given.input), days.baseline, invocation, (problem) =>
      told.push(problem),
    )
    const simulation = simulate(baseline, draft, input, { on: days })
    const output =
      given.format === 'json' ? asJson(simulation) : asText(simulation, baseline, draft, invocation)
    return { exitCode: 0, output, after: () => ({ exitCode: told.length > 0 ? 1 : 0, messages: told }) }
  },
}

/** A line for each subject whose verdict changes, and the summary last. */
async function* asJson(simulation: Simulation): AsyncGenerator<string> {
  for await (const subject of simulation) if (subject.changed) yield `${JSON.stringify(subject)}\n`
  yield `${JSON.stringify({ summary: simulation.summary() })}\n`
}

async function* asText(
  simulation: Simulation,
  baseline: CriteriaSet,
  draft: CriteriaSet,
  { locale, messages }: Invocation,
): AsyncGenerator<string> {
  const write = (verdict: SimulatedVerdict, { bands }: CriteriaSet) => verdictText(verdict, bands, locale)
  const nameOf = (because: SimulatedSubject['because'][number]) =>
    becauseText(because, draft, baseline, locale)
  for await (const { key, name, changed, from, to, because } of simulation) {
    if (!changed) continue
    const subject = name === undefined ? key : `${name} (${key})`
    const reasons = [...new Set(because.flatMap(nameOf))]
    const why = reasons.length === 0 ? '' : ` (${messages.text.because} ${reasons.join('; ')})`
    yield `${subject}: ${messages.text.fromTo(write(from, baseline), write(to, draft))}${why}\n`
  }
  const { subjects, changed, outcomes } = simulation.summary()
  yield `${messages.text.simulated({ subjects, changed })}\n`
  for (const { from, to, subjects: count } of outcomes) {
    const words = outcomeWords(locale)
    yield `  ${messages.text.fromTo(words[from], words[to])}: ${count}\n`
  }
}

function verdictText(
  { outcome, bands, score }: SimulatedVerdict,
  of: CriteriaSet['bands'],
  locale: Locale,
): string {
  const labels = of.filter(({ id }) => bands.includes(id)).map(({ label }) => textIn(label, locale))
  const points =
    score && (score.minimum === score.maximum ? score.minimum : `${score.minimum}–${score.maximum}`)
  const details = [...(labels.length > 0 ? [labels.join(' / ')] : []), ...(points === null ? [] : [points])]
  const verdict = outcomeWords(locale)[outcome]
  return details.length === 0 ? verdict : `${verdict} [${details.join(', ')}]`
}

/** A criterion by its code, an exclusion by its label; a requirement and the bands go without saying. */
function becauseText(
  because: SimulatedSubject['because'][number],
  draft: CriteriaSet,
  baseline: CriteriaSet,
  locale: Locale,
): string[] {
  if (because.kind === 'criterion') {
    const named = [draft, baseline].flatMap(
      ({ criteria }) => criteria.find(({ id }) => id === because.id) ?? [],
    )
    return named.slice(0, 1).map(({ code, title }) => `${code}. ${textIn(title, locale)}`)
  }
  if (because.kind !== 'exclusion') return []
  const named = [draft, baseline].flatMap(
    ({ exclusions = [] }) => exclusions.find(({ id }) => id === because.id) ?? [],
  )
  return named.slice(0, 1).map(({ label }) => textIn(label, locale))
}
