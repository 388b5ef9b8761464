import type { Assessment } from '@tieuchi/schemas'
import { locales } from '@tieuchi/schemas/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeWhatItTakes } from './describe-what-it-takes.js'
import * as en from './en.js'
import { createCriteriaEngine } from './engine.js'
import { evaluate } from './evaluate.js'
import { explain } from './explain.js'
import { memorySource } from './sources/memory.js'
import { packNamed } from './testing/pack.js'
import { assessmentWithGaps } from './testing/random-assessments.js'
import { randomSet } from './testing/random-sets.js'
import { seeded } from './testing/seed.js'
import * as vi from './vi.js'
import { whatItTakes } from './what-it-takes.js'

const on = '2026-10-31'
const area = packNamed('vn.residential-area@2')
const assessment: Assessment = { facts: { 'households-residing': 250, 'households-registered': 238 } }
const languages = { vi, en }

describe.each(locales)('the entry point for %s alone', (locale) => {
  const language = languages[locale]

  it('explains any evaluation as the one for every language does', () => {
    fc.assert(
      fc.property(randomSet, assessmentWithGaps, (set, { incomplete }) => {
        const evaluation = evaluate(set, incomplete, { on })
        expect(language.explain(evaluation, set)).toEqual(explain(evaluation, set, locale))
      }),
      seeded(50),
    )
  })

  it('says what it takes in the same words', () => {
    const result = whatItTakes(area, assessment, { on })
    const lines = describeWhatItTakes(result, area, locale)
    expect(lines.length).toBeGreaterThan(1)
    expect(language.describeWhatItTakes(result, area)).toEqual(lines)
  })

  it('has an engine that judges the same and needs not be told the language', async () => {
    const source = memorySource([area])
    const [engine, own] = [
      await createCriteriaEngine({ source }),
      await language.createCriteriaEngine({ source }),
    ]
    const [evaluation, judged] = [
      engine.evaluate(area.id, { ...assessment, on }),
      own.evaluate(area.id, { ...assessment, on }),
    ]
    expect(judged).toEqual(evaluation)
    expect(own.explain(judged)).toEqual(engine.explain(evaluation, locale))
    await engine.close()
    await own.close()
  })
})
