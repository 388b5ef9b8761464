import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { languageOf } from '../i18n/language.js'
import { slugs } from '../slugs.js'

const sentence = {
  vi: 'Mã này đã có trong danh mục.',
  en: 'The register already has this id.',
}

/** The unique index decides in the end, but not every database says which field it was about. */
export const refuseTakenKey: CollectionBeforeValidateHook = async ({
  data,
  originalDoc,
  collection,
  req,
}) => {
  if (typeof data?.key !== 'string' || data.key === originalDoc?.key) return data
  const { totalDocs } = await req.payload.count({
    collection: slugs.legalDocuments,
    where: { key: { equals: data.key } },
    req,
  })
  if (totalDocs === 0) return data
  const problem = { path: 'key', code: 'key-taken', message: sentence[languageOf(req)] }
  throw new ValidationError({ collection: collection.slug, errors: [problem], req }, req.t)
}
