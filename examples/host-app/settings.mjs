/** What the environment decides; see the README for the names. */
export const readSettings = (environment) => ({
  url: environment.TIEUCHI_URL || 'http://localhost:3000/api/criteria',
  intervalMs: positiveNumber(environment, 'TIEUCHI_INTERVAL_MS', 1_000),
  host: environment.HOST || '127.0.0.1',
  port: positiveNumber(environment, 'PORT', 4_000),
})

const positiveNumber = (environment, name, otherwise) => {
  const text = environment[name]
  if (!text) return otherwise
  const number = Number(text)
  if (Number.isSafeInteger(number) && number > 0) return number
  throw new Error(`${name} must be a whole number above 0, not "${text}".`)
}
