// 9. See what another threshold would do to many assessments at once, while somebody moves a slider.
//
//    node 09-another-threshold-for-a-province.mjs

import { readPopulation } from '@tieuchi/rules/population'
import { findPack } from '@tieuchi/schemas/packs'

const [{ criteriaSet }] = findPack('vn.commune')

// Ten thousand communes (invented figures), as a file of newline-delimited JSON would hold them. They come line by line
// and only the numbers of their facts are kept, so that a million of them fit as well.
function* lines() {
  const others = Object.fromEntries(
    criteriaSet.facts.filter(({ type }) => type === 'boolean').map(({ id }) => [id, true]),
  )
  for (let index = 0; index < 10_000; index += 1) {
    const facts = {
      ...others,
      'disciplined-members': index % 40 === 0 ? 1 : 0,
      'areas-total': 20,
      // Every hundredth did not say how many of its areas are safe.
      'areas-safe': index % 100 === 99 ? null : 10 + ((index * 7) % 11),
    }
    yield `${JSON.stringify({ subject: { id: `commune ${index}` }, facts })}\n`
  }
}

let told = 0
const population = await readPopulation(criteriaSet, lines(), {
  on: '2020-06-30',
  onProgress: (read) => {
    told = read
  },
})
console.log(told, 'assessments read')

// As the law stands, 70 % of the areas have to be safe.
console.log('as it is:', population.counts())
for (const { code, counts } of population.criteria()) {
  if (counts['not-met'] + counts.undetermined > 0) console.log(`  criterion ${code}:`, counts)
}

// Every position of the slider is another population; what does not depend on the threshold is not judged again.
for (const share of [50, 60, 70, 80, 90, 100]) {
  const { met, undetermined } = population.withParameter('safe-areas-minimum', share).counts()
  console.log(`${share} %: ${met} met, ${undetermined} open`)
}
