import { describe, expect, it } from 'vitest'
import { countTests } from './vitest-report.mjs'

const report = (numbers, testResults = []) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  ...numbers,
  testResults,
})

describe('counting tests', () => {
  it('takes what the report says', () => {
    const numbers = { numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 }
    expect(countTests(report(numbers), 1)).toEqual({ passed: 5, failed: 2, skipped: 2 })
  })

  it('counts a file that could not be run as a failure', () => {
    const broken = { status: 'failed', assertionResults: [] }
    const failing = { status: 'failed', assertionResults: [{ status: 'failed' }] }
    expect(countTests(report({ numFailedTests: 1 }, [broken, failing]), 1).failed).toBe(2)
  })

  it('counts an error outside any test, and a missing report, as a failure', () => {
    expect(countTests(report({ numPassedTests: 3 }), 1)).toEqual({ passed: 3, failed: 1, skipped: 0 })
    expect(countTests(undefined, 0).failed).toBe(1)
  })
})
