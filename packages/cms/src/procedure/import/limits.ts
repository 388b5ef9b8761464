/** What one import takes. More is split over several files, so that a report stays readable and a request bounded. */
export const importLimits = {
  bytes: 10_000_000,
  rows: 20_000,
  columns: 200,
  /** What the parts of an XLSX file may unpack to: a small archive must not fill the memory. */
  unpackedBytes: 150_000_000,
  /** Problems that a report lists; how many there are it always says. */
  problems: 5_000,
} as const

/** Rows that one XLSX export holds; a CSV export has no end. */
export const exportedSheetRows = 50_000
