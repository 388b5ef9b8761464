// Loaded before a server: moves its clock by CLOCK_SHIFT_MS, so that a test can live through the years.
const shift = Number(process.env.CLOCK_SHIFT_MS ?? 0)
const RealDate = Date

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + shift)
    else super(...given)
  }

  // Own, because who wraps Date once more copies what is its own.
  static parse = RealDate.parse
  static UTC = RealDate.UTC

  static now() {
    return RealDate.now() + shift
  }
}
