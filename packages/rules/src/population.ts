// Many assessments judged at once.

export { createPopulation, type PopulationOptions } from './population/create-population.js'
export type { ValueOfParameter } from './population/parameter-value.js'
export type { OutcomeCounts, Population } from './population/population.js'
export { type ReadPopulationOptions, readPopulation } from './population/read-population.js'
