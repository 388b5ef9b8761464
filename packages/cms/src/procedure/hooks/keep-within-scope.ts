import type { CollectionBeforeValidateHook, CollectionConfig, Where } from 'payload'
import { languageOf } from '../../i18n/language.js'
import { idOf, type Member, reach } from '../access/scope.js'
import { accessTable, type Operation } from '../access/table.js'
import { refusalOf } from '../field-problem.js'
import { registerTexts } from '../i18n/registers.js'
import { type ProcedureSlug, procedureSlugs } from '../slugs.js'

/**
 * Looks at the places that a record names before it is written: what lies outside the person's scope is refused with
 * the same words as what does not exist. Code that runs without a person is trusted.
 */
export function keepWithinScope(collection: CollectionConfig): CollectionConfig {
  const slug = collection.slug as ProcedureSlug
  const hook: CollectionBeforeValidateHook = async ({ data, operation, req, originalDoc, context }) => {
    if (!data || !req.user || context.trusted === true) return data
    const member = req.user as unknown as Member
    const reached = (of: ProcedureSlug, on: Operation) => reach(of, accessTable[of][on], member)
    const outside: string[] = []
    for (const [path, of, ids] of namedPlaces(slug, data, originalDoc)) {
      const allowed =
        of === procedureSlugs.units
          ? unitsOf(member)
          : placesFor(reached(slug, operation), reached(of, 'read'))
      for (const id of ids) {
        if (!(await exists(of, id, allowed))) outside.push(path)
      }
    }
    if (outside.length > 0) {
      const message = registerTexts.outsideScope[languageOf(req)]
      const errors = [...new Set(outside)].map((path) => ({ path, message }))
      throw refusalOf(slug, errors, req)
    }
    return data

    async function exists(of: ProcedureSlug, id: string, allowed: Where | boolean): Promise<boolean> {
      if (allowed === false) return false
      const where: Where =
        allowed === true ? { id: { equals: id } } : { and: [{ id: { equals: id } }, allowed] }
      return (await req.payload.count({ collection: of, where, req })).totalDocs > 0
    }
  }
  return {
    ...collection,
    hooks: { ...collection.hooks, beforeValidate: [hook, ...(collection.hooks?.beforeValidate ?? [])] },
  }
}

const placesFor = (write: Where | boolean, read: Where | boolean): Where | boolean =>
  write === false ? false : read

/** A person of a unit writes for that unit and those within it. */
export function unitsOf(member: Member): Where | boolean {
  if ((member.roles ?? []).includes('administrator')) return true
  const own = idOf(member.unit)
  if (!own) return false
  return { or: [{ id: { equals: own } }, { district: { equals: own } }, { province: { equals: own } }] }
}

/** The places that a write names and that differ from what was there, by the path of the field. */
function namedPlaces(
  slug: ProcedureSlug,
  data: Record<string, unknown>,
  original: Record<string, unknown> | undefined,
): [path: string, of: ProcedureSlug, ids: string[]][] {
  const found: [string, ProcedureSlug, string[]][] = []
  const add = (path: string, of: ProcedureSlug) => {
    const before = new Set(idsOf(original?.[path]))
    const ids = idsOf(data[path]).filter((id) => !before.has(id))
    if (ids.length > 0) found.push([path, of, ids])
  }
  if (slug === procedureSlugs.units) return found
  if (slug !== procedureSlugs.areas) add('area', procedureSlugs.areas)
  if (slug === procedureSlugs.notices) add('areas', procedureSlugs.areas)
  if (slug === procedureSlugs.notices || slug === procedureSlugs.nominations)
    add('unit', procedureSlugs.units)
  for (const path of ['files', 'papers', 'partyResolutionPapers']) add(path, procedureSlugs.files)
  if (slug === procedureSlugs.activities) add('group', procedureSlugs.groups)
  if (slug === procedureSlugs.areas) {
    const communes = (data.communes as { unit?: unknown }[] | undefined) ?? []
    const before = new Set(
      ((original?.communes as { unit?: unknown }[]) ?? []).flatMap(({ unit }) => idsOf(unit)),
    )
    const ids = communes.flatMap(({ unit }) => idsOf(unit)).filter((id) => !before.has(id))
    if (ids.length > 0) found.push(['communes', procedureSlugs.units, ids])
  }
  return found
}

function idsOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value]
  return list.flatMap((one) => {
    const id = idOf(one as string | { id: string } | null | undefined)
    return id ? [id] : []
  })
}
