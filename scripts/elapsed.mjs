/** @returns a stopwatch that tells the time since it was made, such as "0.4 s" or "1 min 12 s". */
export const stopwatch = () => {
  const begin = performance.now()
  const seconds = () => (performance.now() - begin) / 1000
  return { seconds, toString: () => formatSeconds(seconds()) }
}

export const formatSeconds = (seconds) => {
  if (seconds < 60) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)} min ${whole % 60} s`
}
