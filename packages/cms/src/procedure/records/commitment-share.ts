/** How many of the households that reside in an area have committed. */
export interface CommitmentShare {
  /** Undefined where nobody recorded it. */
  residing?: number
  committed?: number
  /** Households that have not committed yet; 0 where all have. */
  missing?: number
  /** More than reside there: one of the two numbers is wrong. */
  surplus?: number
  /** The share in percent, cut off after two decimals, so that it shows 100 only where every household has. */
  percent?: { value: number; exact: boolean }
}

/**
 * The share of the households that committed, as exact as it can be written.
 * @example 88 of 100 is 88 %, 12 missing; 9,999 of 10,000 is 99.99 %; 2 of 3 is 66.66 %, not exact
 */
export function commitmentShare(
  residing: number | null | undefined,
  committed: number | null | undefined,
): CommitmentShare {
  const share: CommitmentShare = {
    ...(typeof residing === 'number' ? { residing } : {}),
    ...(typeof committed === 'number' ? { committed } : {}),
  }
  if (typeof residing !== 'number' || typeof committed !== 'number' || residing <= 0) return share
  // Whole numbers throughout: a hundredth of a percent is one in ten thousand.
  const scaled = committed * 10_000
  const value = Math.floor(scaled / residing) / 100
  return {
    ...share,
    missing: Math.max(0, residing - committed),
    ...(committed > residing ? { surplus: committed - residing } : {}),
    percent: { value, exact: scaled % residing === 0 },
  }
}
