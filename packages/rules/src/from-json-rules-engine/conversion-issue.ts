/** Everything that can stand in the way of a conversion or change in it, and the data that each sentence needs. */
export interface ConversionIssueData {
  // Why rules cannot be converted
  'not-json': { reason: string }
  'not-rules': { received: string }
  'too-many': { what: 'rules' | 'facts' | 'options'; limit: number }
  'unknown-key': { key: string }
  'bad-condition': { received: string }
  'empty-group': Record<string, never>
  'condition-too-deep': { limit: number }
  'condition-too-large': { limit: number }
  'unknown-condition': { condition: string }
  'condition-cycle': { condition: string }
  'custom-operator': { operator: string }
  /** A part of a fact is read (`path`), or the fact is computed from arguments (`params`). */
  'computed-fact': { key: 'path' | 'params'; fact: string }
  'handler-not-data': { key: string }
  'bad-operand': { received: string }
  'operand-not-in-unit': { unit: string; value: number }
  'operator-not-for-type': { operator: string; type: string; fact: string }
  'mixed-types': { fact: string; types: string[] }
  'type-unknown': { fact: string }
  'name-not-usable': { name: string }
  'name-taken': { name: string; by: string; id: string }
  // What changed
  'fact-renamed': { fact: string; id: string }
  'option-renamed': { fact: string; option: string; id: string }
  'unit-assumed': { fact: string; unit: string }
  'type-assumed': { fact: string; type: string }
  'priority-dropped': { priority: number }
  'event-params-dropped': { event: string }
  'basis-missing': Record<string, never>
}

export type ConversionIssueCode = keyof ConversionIssueData

/** One thing about a conversion: what (`code`), where in the rules (`path`), and the data to word it. */
export type ConversionIssue = {
  [Code in ConversionIssueCode]: {
    code: Code
    path: (string | number)[]
    data: ConversionIssueData[Code]
    severity: 'error' | 'warning'
  }
}[ConversionIssueCode]

type Path = (string | number)[]

/** Where a conversion notes what it meets. */
export interface Notes {
  problem<Code extends ConversionIssueCode>(code: Code, path: Path, data: ConversionIssueData[Code]): void
  warning<Code extends ConversionIssueCode>(code: Code, path: Path, data: ConversionIssueData[Code]): void
}

/** After so many, a list tells a person nothing more. */
const most = 1000

export function notesIn(issues: ConversionIssue[]): Notes {
  const note =
    (severity: 'error' | 'warning') =>
    <Code extends ConversionIssueCode>(code: Code, path: Path, data: ConversionIssueData[Code]) => {
      if (issues.length < most || severity === 'error')
        issues.push({ code, path, data, severity } as ConversionIssue)
    }
  return { problem: note('error'), warning: note('warning') }
}
