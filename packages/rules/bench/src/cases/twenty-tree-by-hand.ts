/** The twenty criteria by hand once more, with the outcome of every group too, as rules engines hand it over. */
import type { Thresholds, TwentyFacts } from './twenty-by-hand.js'

interface Leaf {
  fact: keyof TwentyFacts
  operator: string
  found: number | boolean | string
  required: number | boolean | string | readonly string[]
  met: boolean
}

type Node = Leaf | { all: Node[]; met: boolean } | { any: Node[]; met: boolean } | { not: Node; met: boolean }

export interface TreeResult {
  met: boolean
  criteria: { id: string; met: boolean; reasons: Node }[]
}

const models: readonly string[] = ['camera', 'self-managed', 'inter-family']
const pledgeForms: readonly string[] = ['paper', 'app']
const refusedGrades: readonly string[] = ['late', 'missing']
const greenGrades: readonly string[] = ['good', 'excellent']

const isMet = (node: Node) => node.met

function all(...nodes: Node[]): Node {
  return { all: nodes, met: nodes.every(isMet) }
}

function any(...nodes: Node[]): Node {
  return { any: nodes, met: nodes.some(isMet) }
}

function not(node: Node): Node {
  return { not: node, met: !node.met }
}

function atLeast(fact: keyof TwentyFacts, found: number, required: number): Node {
  return { fact, operator: 'at least', found, required, met: found >= required }
}

function atMost<Value extends number | string>(fact: keyof TwentyFacts, found: Value, required: Value): Node {
  return { fact, operator: 'at most', found, required, met: found <= required }
}

function above(fact: keyof TwentyFacts, found: number, required: number): Node {
  return { fact, operator: 'more than', found, required, met: found > required }
}

function below(fact: keyof TwentyFacts, found: number, required: number): Node {
  return { fact, operator: 'less than', found, required, met: found < required }
}

function is<Value extends number | boolean>(fact: keyof TwentyFacts, found: Value, required: Value): Node {
  return { fact, operator: 'equals', found, required, met: found === required }
}

function isNot<Value extends string | boolean>(fact: keyof TwentyFacts, found: Value, required: Value): Node {
  return { fact, operator: 'differs from', found, required, met: found !== required }
}

function among(fact: keyof TwentyFacts, found: string, required: readonly string[]): Node {
  return { fact, operator: 'one of', found, required, met: required.includes(found) }
}

function noneOf(fact: keyof TwentyFacts, found: string, required: readonly string[]): Node {
  return { fact, operator: 'none of', found, required, met: !required.includes(found) }
}

function criterion(id: string, reasons: Node) {
  return { id, met: reasons.met, reasons }
}

/** Every criterion with the outcome of each group, and what was found and what is required. */
export function judgeAsTree(facts: TwentyFacts, limits: Thresholds): TreeResult {
  const criteria = [
    criterion(
      'registered',
      all(
        atLeast('registered-share', facts['registered-share'], limits.leastRegistered),
        is('register-kept', facts['register-kept'], true),
      ),
    ),
    criterion(
      'nothing-serious',
      all(
        is('serious-fires', facts['serious-fires'], 0),
        is('serious-accidents', facts['serious-accidents'], 0),
        is('deaths', facts.deaths, 0),
      ),
    ),
    criterion(
      'fewer-crimes',
      any(
        below('crimes', facts.crimes, facts['crimes-last-year']),
        atMost('crimes', facts.crimes, limits.fewCrimes),
      ),
    ),
    criterion(
      'fires',
      all(
        atMost('fires', facts.fires, limits.mostFires),
        any(below('fires', facts.fires, facts['fires-last-year']), is('fires', facts.fires, 0)),
        atLeast('extinguisher-share', facts['extinguisher-share'], 80),
      ),
    ),
    criterion(
      'model',
      all(
        among('model', facts.model, models),
        atMost('model-started-on', facts['model-started-on'], '2026-06-30'),
      ),
    ),
    criterion(
      'meetings',
      all(atLeast('meetings', facts.meetings, 4), is('minutes-kept', facts['minutes-kept'], true)),
    ),
    criterion(
      'complaints',
      not(any(above('complaints', facts.complaints, 0), above('appeals', facts.appeals, 1))),
    ),
    criterion(
      'drugs',
      all(
        is('drug-places', facts['drug-places'], 0),
        not(is('drugs-concealed', facts['drugs-concealed'], true)),
      ),
    ),
    criterion(
      'watch',
      any(
        atLeast('cameras', facts.cameras, limits.enoughCameras),
        all(atLeast('guards', facts.guards, 5), atLeast('patrols', facts.patrols, 8)),
      ),
    ),
    criterion('training', atLeast('trained-share', facts['trained-share'], limits.leastTrained)),
    criterion(
      'pledges',
      all(
        atLeast('pledge-share', facts['pledge-share'], 90),
        atMost('pledged-on', facts['pledged-on'], limits.pledgeDeadline),
        among('pledge-form', facts['pledge-form'], pledgeForms),
      ),
    ),
    criterion(
      'report',
      all(
        atMost('reported-on', facts['reported-on'], '2026-06-30'),
        noneOf('report-grade', facts['report-grade'], refusedGrades),
      ),
    ),
    criterion(
      'mediation',
      any(is('disputes', facts.disputes, 0), atLeast('mediated-share', facts['mediated-share'], 85)),
    ),
    criterion(
      'traffic',
      all(
        atMost('accidents', facts.accidents, 3),
        any(
          below('accidents', facts.accidents, facts['accidents-last-year']),
          is('accidents', facts.accidents, 0),
        ),
      ),
    ),
    criterion(
      'weapons',
      all(
        is('weapons-handed-in', facts['weapons-handed-in'], true),
        is('weapons-found', facts['weapons-found'], 0),
      ),
    ),
    criterion(
      'vice',
      all(
        is('gambling-cases', facts['gambling-cases'], 0),
        not(is('gambling-tolerated', facts['gambling-tolerated'], true)),
        isNot('superstition', facts.superstition, true),
      ),
    ),
    criterion(
      'funding',
      all(
        atLeast('funding', facts.funding, limits.leastFunding),
        isNot('funding-plan', facts['funding-plan'], 'none'),
      ),
    ),
    criterion(
      'children',
      all(
        any(
          is('school-leavers', facts['school-leavers'], 0),
          below('school-leaver-share', facts['school-leaver-share'], 2),
        ),
        is('child-cases', facts['child-cases'], 0),
        is('club', facts.club, true),
      ),
    ),
    criterion(
      'environment',
      any(
        all(atLeast('waste-share', facts['waste-share'], 70), below('dumps', facts.dumps, 2)),
        all(
          above('clean-days', facts['clean-days'], 10),
          among('green-grade', facts['green-grade'], greenGrades),
        ),
      ),
    ),
    criterion(
      'opinion',
      all(
        above('satisfied-share', facts['satisfied-share'], 80),
        atLeast('answered-share', facts['answered-share'], 50),
      ),
    ),
  ]
  return { met: criteria.every(({ met }) => met), criteria }
}
