/**
 * @returns how many tests passed, failed and were skipped according to vitest's JSON report. A file that could not be
 * run at all, and an error outside any test, count as one failure each: nothing that went wrong may add up to nothing.
 */
export const countTests = (report, exitCode) => {
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  ).length
  const failed = report.numFailedTests + brokenFiles
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}
