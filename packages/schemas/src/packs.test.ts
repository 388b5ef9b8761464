import { describe, expect, it } from 'vitest'
import { checkCriteriaSet } from './check-criteria-set.js'
import { comparisonsIn } from './model/condition.js'
import { findPack, type Pack, packs } from './packs.js'

const named = packs.map((pack) => [`${pack.id}@${pack.revision}`, pack] as const)

/** The tables of severity that began after the set did; before them, a case must say itself whether it is serious. */
const laterTables: Record<string, string> = {
  'serious-traffic-classes': '2024-08-15',
  'serious-fire-levels': '2025-01-15',
}

describe.each(named)('the pack %s', (_, { criteriaSet, file }) => {
  it('passes every check, and warns only of tables that came later', () => {
    const { issues, ...checked } = checkCriteriaSet(criteriaSet)
    expect(checked).toEqual({ ok: true, criteriaSet })
    for (const { code, data } of issues) {
      expect(code).toBe('parameter-gap')
      const { parameter, before } = data as { parameter: string; before: string }
      expect(laterTables[parameter]).toBe(before)
    }
  })

  it('has its file named after it', () => {
    expect(file).toBe(`${criteriaSet.id}/${criteriaSet.revision}.json`)
  })

  it('says every text in Vietnamese and in English', () => {
    const texts = [...localizedTextsIn(criteriaSet)]
    expect(texts.length).toBeGreaterThan(20)
    for (const text of texts) expect(text).toEqual({ vi: expect.any(String), en: expect.any(String) })
  })

  it('gives every criterion and every threshold a legal basis', () => {
    const values = criteriaSet.parameters.flatMap((parameter) => parameter.values)
    for (const item of [...criteriaSet.criteria, ...values]) expect(item.legalBasis).not.toEqual([])
  })

  it('says of every criterion that is not fully verified what is not known', () => {
    for (const criterion of criteriaSet.criteria) {
      if (criterion.verification !== 'verified') expect(criterion, criterion.code).toHaveProperty('note')
    }
  })

  it('explains every threshold that is unverified', () => {
    for (const parameter of criteriaSet.parameters) {
      if (parameter.values.some((value) => value.verification === 'unverified')) {
        expect(parameter, parameter.id).toHaveProperty('description')
      }
    }
  })

  it('compares with parameters only, except what is attested', () => {
    const operands = criteriaSet.criteria
      .flatMap(({ condition, applicability }) => (applicability ? [condition, applicability] : [condition]))
      .flatMap((condition) => [...comparisonsIn(condition)])
      .map(({ comparison }) => comparison.value)
    for (const operand of operands) {
      if (typeof operand !== 'boolean') expect(operand).toEqual({ parameter: expect.any(String) })
    }
  })

  it('has a value for every threshold on its first day in force', () => {
    for (const parameter of criteriaSet.parameters) {
      const first = laterTables[parameter.id] ?? criteriaSet.inForce.from
      expect(parameter.values[0]?.from, parameter.id).toBe(first)
    }
  })
})

describe('the packs', () => {
  it('are listed by id and revision', () => {
    expect(named.map(([name]) => name)).toEqual([
      'binh-duong.residential-area@1',
      'sample.enterprise@1',
      'sample.fire-safety@1',
      'sample.grassroots-team@1',
      'sample.points-and-shares@1',
      'sample.reward@1',
      'sample.scored-checklist@1',
      'vn.commune@1',
      'vn.educational-institution@1',
      'vn.residential-area@1',
      'vn.residential-area@2',
    ])
  })

  it('are found by lineage, by revision, or not at all', () => {
    const names = (found: Pack[]) => found.map(({ id, revision }) => `${id}@${revision}`)
    expect(names(findPack('vn.residential-area'))).toEqual(['vn.residential-area@1', 'vn.residential-area@2'])
    expect(names(findPack('vn.residential-area@1'))).toEqual(['vn.residential-area@1'])
    expect(names(findPack('vn.residential-area@3'))).toEqual([])
    expect(names(findPack('residential-area'))).toEqual([])
  })

  it('hand over from Circular 23/2012 to Circular 124/2021 on 10 February 2022', () => {
    const [first, second] = findPack('vn.residential-area').map((pack) => pack.criteriaSet.inForce)
    expect(first?.before).toBe('2022-02-10')
    expect(second).toEqual({ from: '2022-02-10' })
  })

  it('hold all 16 items of the Bình Dương model', () => {
    const codes = findPack('binh-duong.residential-area@1').flatMap(({ criteriaSet }) =>
      criteriaSet.criteria.map((criterion) => criterion.code),
    )
    expect(codes.join(' ')).toBe('1a 1b 2a 2b 3a 3b 3c 3d 3e 4a 4b 4c 4d 4e 4f 4g')
  })

  it('call every set a sample whose criteria are not those of one regulation', () => {
    for (const { criteriaSet } of packs) {
      const { id, title, description } = criteriaSet
      expect(/\(bộ mẫu\)$/.test(title.vi), id).toBe(id.startsWith('sample.'))
      expect(/^Bộ mẫu/.test(description?.vi ?? ''), id).toBe(id.startsWith('sample.'))
    }
  })

  it('have a table for the gravity of every crime and accident under Circular 124/2021', () => {
    const [{ eventTypes = [] } = {}] = findPack('vn.residential-area@2').map((pack) => pack.criteriaSet)
    const tables = (id: string) =>
      eventTypes
        .find((type) => type.id === id)
        ?.fields.flatMap((field) => (field.classification ? [field.id] : []))
    expect(tables('crime')).toEqual(['severity', 'gravity'])
    expect(tables('traffic-accident')).toEqual(['severity', 'gravity'])
    expect(tables('fire')).toEqual(['level', 'penal-bracket', 'gravity'])
    expect(tables('labour-accident')).toEqual(['gravity'])
  })

  it('mark what was written from memory in Circular 124/2021 as unverified', () => {
    const criteria = findPack('vn.residential-area@2').flatMap(({ criteriaSet }) => criteriaSet.criteria)
    const codes = (verification: string) =>
      criteria.filter((criterion) => criterion.verification === verification).map(({ code }) => code)
    expect(codes('unverified')).toEqual(['4', '5'])
    expect(codes('partial')).toEqual(['3g'])
  })
})

function* localizedTextsIn(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return
  if ('vi' in value) yield value
  else for (const child of Object.values(value)) yield* localizedTextsIn(child)
}
