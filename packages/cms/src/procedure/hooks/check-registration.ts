import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook } from 'payload'
import { idOf } from '../access/scope.js'
import type { Area } from '../collections/area.js'
import { refusalOf } from '../field-problem.js'
import { registrationTexts } from '../i18n/registrations.js'
import { registrationProblems } from '../records/registration-problems.js'
import { procedureSlugs } from '../slugs.js'

/** Holds a registration to its year, its days and its numbers; everything wrong is told at once. */
export const checkRegistration: CollectionBeforeValidateHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (!data) return data
  const problems = await registrationProblems(req, { ...originalDoc, ...data }, originalDoc)
  if (problems.length > 0) throw refusalOf(collection.slug, problems, req)
  return data
}

/** Names a registration after its year and area, and takes the area's households where none were given. */
export const nameRegistration: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const { area, year } = { ...originalDoc, ...data } as { area: string; year: number }
  const found = (await req.payload.findByID({
    collection: procedureSlugs.areas,
    id: idOf(area) as string,
    depth: 0,
    disableErrors: true,
    req,
  })) as unknown as Area | null
  const residing = data.householdsResiding ?? (operation === 'create' ? found?.households : undefined)
  return {
    ...data,
    title: registrationTexts.vi.title(year, found?.name ?? ''),
    ...(residing === undefined ? {} : { householdsResiding: residing }),
  }
}
