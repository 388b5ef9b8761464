/** After so many, a suggestion costs more than it helps. */
const suggestionLimit = 100

/**
 * Returns a function that names the candidate which shares the most three-letter pieces with an id, for
 * "did you mean"; null where nothing is close.
 */
export function similarTo(candidates: string[]): (id: string) => string | null {
  let known: { id: string; pieces: Set<string> }[] | undefined
  let asked = 0
  return (id) => {
    if (++asked > suggestionLimit) return null
    known ??= candidates.map((candidate) => ({ id: candidate, pieces: piecesOf(candidate) }))
    const wanted = piecesOf(id.slice(0, 64))
    let best: { id: string; score: number } | undefined
    for (const candidate of known) {
      const shared = [...candidate.pieces].filter((piece) => wanted.has(piece)).length
      const score = (2 * shared) / (candidate.pieces.size + wanted.size)
      if (score > 0.5 && (best === undefined || score > best.score)) best = { id: candidate.id, score }
    }
    return best?.id ?? null
  }
}

function piecesOf(word: string): Set<string> {
  const padded = ` ${word} `
  return new Set(Array.from({ length: padded.length - 2 }, (_, index) => padded.slice(index, index + 3)))
}
