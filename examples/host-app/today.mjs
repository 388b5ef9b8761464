const inVietnam = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The calendar date in Vietnam now, `YYYY-MM-DD`. Only the edge of the app looks at the clock, never the engine. */
export const todayInVietnam = () => {
  const parts = Object.fromEntries(
    inVietnam.formatToParts(new Date()).map(({ type, value }) => [type, value]),
  )
  return `${parts.year}-${parts.month}-${parts.day}`
}
