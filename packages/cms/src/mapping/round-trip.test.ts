import { checkCriteriaSet } from '@tieuchi/schemas'
import { describe, expect, it } from 'vitest'
import { everyPack, pack } from '../../test/packs.js'
import { everything } from './everything.fixture.js'
import { toCriteriaSet } from './to-criteria-set.js'
import { toForm } from './to-form.js'

describe('A criteria set and its form document', () => {
  it.each(everyPack().map((set) => [`${set.id} ${set.revision}`, set] as const))(
    'are two views of one document: %s comes back from the form as it went in',
    (_, set) => {
      expect(toCriteriaSet(toForm(set))).toEqual(set)
    },
  )

  it('survive what a form adds: empty texts, nulls and empty lists where nothing was filled in', () => {
    const set = pack('vn.residential-area', 2)
    const form = JSON.parse(JSON.stringify(toForm(set)))
    form.description = { vi: null, en: '' }
    form.facts[0].unit ??= null
    form.facts[0].derived ??= { kind: null, numerator: null, whenEmpty: null, terms: [] }
    form.criteria[0].applicability = null
    form.criteria[0].note = { vi: '', en: null }
    form.bands.forEach((band: Record<string, unknown>) => {
      band.minimumPoints ??= null
      band.minimumPointsParameter ??= ''
    })
    const { description: _, ...rest } = set
    const { note: __, ...criterion } = rest.criteria[0] as (typeof set.criteria)[number]
    expect(toCriteriaSet(form)).toEqual({ ...rest, criteria: [criterion, ...rest.criteria.slice(1)] })
  })

  it('carry every part of the format', () => {
    expect(checkCriteriaSet(everything).issues.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(toCriteriaSet(toForm(everything))).toEqual(everything)
  })
})
