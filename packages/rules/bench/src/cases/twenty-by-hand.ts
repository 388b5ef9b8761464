/** The twenty criteria as a programmer would write them into an application. */

/** The facts of the twenty criteria, as they are reported. */
export interface TwentyFacts {
  'registered-share': number
  'register-kept': boolean
  'serious-fires': number
  'serious-accidents': number
  deaths: number
  crimes: number
  'crimes-last-year': number
  fires: number
  'fires-last-year': number
  'extinguisher-share': number
  model: string
  'model-started-on': string
  meetings: number
  'minutes-kept': boolean
  complaints: number
  appeals: number
  'drug-places': number
  'drugs-concealed': boolean
  cameras: number
  guards: number
  patrols: number
  'trained-share': number
  'pledge-share': number
  'pledged-on': string
  'pledge-form': string
  'reported-on': string
  'report-grade': string
  disputes: number
  'mediated-share': number
  accidents: number
  'accidents-last-year': number
  'weapons-handed-in': boolean
  'weapons-found': number
  'gambling-cases': number
  'gambling-tolerated': boolean
  superstition: boolean
  funding: number
  'funding-plan': string
  'school-leavers': number
  'school-leaver-share': number
  'child-cases': number
  club: boolean
  'waste-share': number
  dumps: number
  'clean-days': number
  'green-grade': string
  'satisfied-share': number
  'answered-share': number
}

export interface Thresholds {
  leastRegistered: number
  fewCrimes: number
  mostFires: number
  enoughCameras: number
  leastTrained: number
  pledgeDeadline: string
  leastFunding: number
}

export const thresholds: Thresholds = {
  leastRegistered: 95,
  fewCrimes: 3,
  mostFires: 2,
  enoughCameras: 10,
  leastTrained: 80,
  pledgeDeadline: '2026-06-30',
  leastFunding: 5_000_000,
}

/** Only whether all twenty are met: stops at the first that is not. */
export function isMet(facts: TwentyFacts, limits: Thresholds): boolean {
  return (
    facts['registered-share'] >= limits.leastRegistered &&
    facts['register-kept'] &&
    facts['serious-fires'] === 0 &&
    facts['serious-accidents'] === 0 &&
    facts.deaths === 0 &&
    (facts.crimes < facts['crimes-last-year'] || facts.crimes <= limits.fewCrimes) &&
    facts.fires <= limits.mostFires &&
    (facts.fires < facts['fires-last-year'] || facts.fires === 0) &&
    facts['extinguisher-share'] >= 80 &&
    (facts.model === 'camera' || facts.model === 'self-managed' || facts.model === 'inter-family') &&
    facts['model-started-on'] <= '2026-06-30' &&
    facts.meetings >= 4 &&
    facts['minutes-kept'] &&
    !(facts.complaints > 0 || facts.appeals > 1) &&
    facts['drug-places'] === 0 &&
    !facts['drugs-concealed'] &&
    (facts.cameras >= limits.enoughCameras || (facts.guards >= 5 && facts.patrols >= 8)) &&
    facts['trained-share'] >= limits.leastTrained &&
    facts['pledge-share'] >= 90 &&
    facts['pledged-on'] <= limits.pledgeDeadline &&
    (facts['pledge-form'] === 'paper' || facts['pledge-form'] === 'app') &&
    facts['reported-on'] <= '2026-06-30' &&
    facts['report-grade'] !== 'late' &&
    facts['report-grade'] !== 'missing' &&
    (facts.disputes === 0 || facts['mediated-share'] >= 85) &&
    facts.accidents <= 3 &&
    (facts.accidents < facts['accidents-last-year'] || facts.accidents === 0) &&
    facts['weapons-handed-in'] &&
    facts['weapons-found'] === 0 &&
    facts['gambling-cases'] === 0 &&
    !facts['gambling-tolerated'] &&
    !facts.superstition &&
    facts.funding >= limits.leastFunding &&
    facts['funding-plan'] !== 'none' &&
    (facts['school-leavers'] === 0 || facts['school-leaver-share'] < 2) &&
    facts['child-cases'] === 0 &&
    facts.club &&
    ((facts['waste-share'] >= 70 && facts.dumps < 2) ||
      (facts['clean-days'] > 10 &&
        (facts['green-grade'] === 'good' || facts['green-grade'] === 'excellent'))) &&
    facts['satisfied-share'] > 80 &&
    facts['answered-share'] >= 50
  )
}

export interface Comparison {
  fact: keyof TwentyFacts
  found: number | boolean | string
  required: number | boolean | string | readonly string[]
  met: boolean
}

export interface Criterion {
  id: string
  met: boolean
  comparisons: Comparison[]
}

export interface Result {
  met: boolean
  criteria: Criterion[]
}

const models: readonly string[] = ['camera', 'self-managed', 'inter-family']
const pledgeForms: readonly string[] = ['paper', 'app']
const refusedGrades: readonly string[] = ['late', 'missing']
const greenGrades: readonly string[] = ['good', 'excellent']

function atLeast(fact: keyof TwentyFacts, found: number, required: number): Comparison {
  return { fact, found, required, met: found >= required }
}

function atMost(fact: keyof TwentyFacts, found: number, required: number): Comparison {
  return { fact, found, required, met: found <= required }
}

function above(fact: keyof TwentyFacts, found: number, required: number): Comparison {
  return { fact, found, required, met: found > required }
}

function below(fact: keyof TwentyFacts, found: number, required: number): Comparison {
  return { fact, found, required, met: found < required }
}

function is<Value extends number | boolean>(
  fact: keyof TwentyFacts,
  found: Value,
  required: Value,
): Comparison {
  return { fact, found, required, met: found === required }
}

function isNot(fact: keyof TwentyFacts, found: boolean | string, required: boolean | string): Comparison {
  return { fact, found, required, met: found !== required }
}

function notAfter(fact: keyof TwentyFacts, found: string, required: string): Comparison {
  return { fact, found, required, met: found <= required }
}

function among(fact: keyof TwentyFacts, found: string, required: readonly string[]): Comparison {
  return { fact, found, required, met: required.includes(found) }
}

function noneOf(fact: keyof TwentyFacts, found: string, required: readonly string[]): Comparison {
  return { fact, found, required, met: !required.includes(found) }
}

function registered(facts: TwentyFacts, limits: Thresholds): Criterion {
  const share = atLeast('registered-share', facts['registered-share'], limits.leastRegistered)
  const kept = is('register-kept', facts['register-kept'], true)
  return { id: 'registered', met: share.met && kept.met, comparisons: [share, kept] }
}

function nothingSerious(facts: TwentyFacts): Criterion {
  const fires = is('serious-fires', facts['serious-fires'], 0)
  const accidents = is('serious-accidents', facts['serious-accidents'], 0)
  const deaths = is('deaths', facts.deaths, 0)
  return {
    id: 'nothing-serious',
    met: fires.met && accidents.met && deaths.met,
    comparisons: [fires, accidents, deaths],
  }
}

function fewerCrimes(facts: TwentyFacts, limits: Thresholds): Criterion {
  const fewer = below('crimes', facts.crimes, facts['crimes-last-year'])
  const few = atMost('crimes', facts.crimes, limits.fewCrimes)
  return { id: 'fewer-crimes', met: fewer.met || few.met, comparisons: [fewer, few] }
}

function fires(facts: TwentyFacts, limits: Thresholds): Criterion {
  const few = atMost('fires', facts.fires, limits.mostFires)
  const fewer = below('fires', facts.fires, facts['fires-last-year'])
  const none = is('fires', facts.fires, 0)
  const equipped = atLeast('extinguisher-share', facts['extinguisher-share'], 80)
  return {
    id: 'fires',
    met: few.met && (fewer.met || none.met) && equipped.met,
    comparisons: [few, fewer, none, equipped],
  }
}

function model(facts: TwentyFacts): Criterion {
  const known = among('model', facts.model, models)
  const started = notAfter('model-started-on', facts['model-started-on'], '2026-06-30')
  return { id: 'model', met: known.met && started.met, comparisons: [known, started] }
}

function meetings(facts: TwentyFacts): Criterion {
  const held = atLeast('meetings', facts.meetings, 4)
  const kept = is('minutes-kept', facts['minutes-kept'], true)
  return { id: 'meetings', met: held.met && kept.met, comparisons: [held, kept] }
}

function complaints(facts: TwentyFacts): Criterion {
  const made = above('complaints', facts.complaints, 0)
  const appealed = above('appeals', facts.appeals, 1)
  return { id: 'complaints', met: !(made.met || appealed.met), comparisons: [made, appealed] }
}

function drugs(facts: TwentyFacts): Criterion {
  const places = is('drug-places', facts['drug-places'], 0)
  const concealed = is('drugs-concealed', facts['drugs-concealed'], true)
  return { id: 'drugs', met: places.met && !concealed.met, comparisons: [places, concealed] }
}

function watch(facts: TwentyFacts, limits: Thresholds): Criterion {
  const cameras = atLeast('cameras', facts.cameras, limits.enoughCameras)
  const guards = atLeast('guards', facts.guards, 5)
  const patrols = atLeast('patrols', facts.patrols, 8)
  return {
    id: 'watch',
    met: cameras.met || (guards.met && patrols.met),
    comparisons: [cameras, guards, patrols],
  }
}

function training(facts: TwentyFacts, limits: Thresholds): Criterion {
  const share = atLeast('trained-share', facts['trained-share'], limits.leastTrained)
  return { id: 'training', met: share.met, comparisons: [share] }
}

function pledges(facts: TwentyFacts, limits: Thresholds): Criterion {
  const share = atLeast('pledge-share', facts['pledge-share'], 90)
  const inTime = notAfter('pledged-on', facts['pledged-on'], limits.pledgeDeadline)
  const form = among('pledge-form', facts['pledge-form'], pledgeForms)
  return { id: 'pledges', met: share.met && inTime.met && form.met, comparisons: [share, inTime, form] }
}

function report(facts: TwentyFacts): Criterion {
  const inTime = notAfter('reported-on', facts['reported-on'], '2026-06-30')
  const accepted = noneOf('report-grade', facts['report-grade'], refusedGrades)
  return { id: 'report', met: inTime.met && accepted.met, comparisons: [inTime, accepted] }
}

function mediation(facts: TwentyFacts): Criterion {
  const none = is('disputes', facts.disputes, 0)
  const mediated = atLeast('mediated-share', facts['mediated-share'], 85)
  return { id: 'mediation', met: none.met || mediated.met, comparisons: [none, mediated] }
}

function traffic(facts: TwentyFacts): Criterion {
  const few = atMost('accidents', facts.accidents, 3)
  const fewer = below('accidents', facts.accidents, facts['accidents-last-year'])
  const none = is('accidents', facts.accidents, 0)
  return { id: 'traffic', met: few.met && (fewer.met || none.met), comparisons: [few, fewer, none] }
}

function weapons(facts: TwentyFacts): Criterion {
  const handedIn = is('weapons-handed-in', facts['weapons-handed-in'], true)
  const found = is('weapons-found', facts['weapons-found'], 0)
  return { id: 'weapons', met: handedIn.met && found.met, comparisons: [handedIn, found] }
}

function vice(facts: TwentyFacts): Criterion {
  const gambling = is('gambling-cases', facts['gambling-cases'], 0)
  const tolerated = is('gambling-tolerated', facts['gambling-tolerated'], true)
  const superstition = isNot('superstition', facts.superstition, true)
  return {
    id: 'vice',
    met: gambling.met && !tolerated.met && superstition.met,
    comparisons: [gambling, tolerated, superstition],
  }
}

function funding(facts: TwentyFacts, limits: Thresholds): Criterion {
  const enough = atLeast('funding', facts.funding, limits.leastFunding)
  const planned = isNot('funding-plan', facts['funding-plan'], 'none')
  return { id: 'funding', met: enough.met && planned.met, comparisons: [enough, planned] }
}

function children(facts: TwentyFacts): Criterion {
  const none = is('school-leavers', facts['school-leavers'], 0)
  const few = below('school-leaver-share', facts['school-leaver-share'], 2)
  const cases = is('child-cases', facts['child-cases'], 0)
  const club = is('club', facts.club, true)
  return {
    id: 'children',
    met: (none.met || few.met) && cases.met && club.met,
    comparisons: [none, few, cases, club],
  }
}

function environment(facts: TwentyFacts): Criterion {
  const waste = atLeast('waste-share', facts['waste-share'], 70)
  const dumps = below('dumps', facts.dumps, 2)
  const clean = above('clean-days', facts['clean-days'], 10)
  const green = among('green-grade', facts['green-grade'], greenGrades)
  return {
    id: 'environment',
    met: (waste.met && dumps.met) || (clean.met && green.met),
    comparisons: [waste, dumps, clean, green],
  }
}

function opinion(facts: TwentyFacts): Criterion {
  const satisfied = above('satisfied-share', facts['satisfied-share'], 80)
  const answered = atLeast('answered-share', facts['answered-share'], 50)
  return { id: 'opinion', met: satisfied.met && answered.met, comparisons: [satisfied, answered] }
}

/** Every criterion with what was found and what is required. */
export function judge(facts: TwentyFacts, limits: Thresholds): Result {
  const criteria = [
    registered(facts, limits),
    nothingSerious(facts),
    fewerCrimes(facts, limits),
    fires(facts, limits),
    model(facts),
    meetings(facts),
    complaints(facts),
    drugs(facts),
    watch(facts, limits),
    training(facts, limits),
    pledges(facts, limits),
    report(facts),
    mediation(facts),
    traffic(facts),
    weapons(facts),
    vice(facts),
    funding(facts, limits),
    children(facts),
    environment(facts),
    opinion(facts),
  ]
  return { met: criteria.every(({ met }) => met), criteria }
}
