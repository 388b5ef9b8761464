import { kilobytes } from '../numbers.js'
import type { Results } from '../results.js'
import type { Section } from './section.js'

export function sizesSection({ sizes }: Results): Section {
  return {
    title: 'Sizes',
    text: 'Bundled for browsers with all that is needed, minified, and compressed with gzip.',
    head: ['', 'minified', 'gzip', 'limit'],
    rows: sizes.map(({ name, minified, gzip, limit }) => [
      name,
      kilobytes(minified),
      kilobytes(gzip),
      limit === undefined ? '' : kilobytes(limit),
    ]),
  }
}
