import type { CollectionConfig } from 'payload'
import { counterSlug } from '../slugs.js'

const nobody = () => false

/** The last number given in each series. Nobody reads or writes it but the code that gives numbers. */
export const counters = (): CollectionConfig => ({
  slug: counterSlug,
  labels: { singular: { vi: 'Dãy số', en: 'Series' }, plural: { vi: 'Dãy số', en: 'Series' } },
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  graphQL: false,
  lockDocuments: false,
  fields: [
    { name: 'series', type: 'text', required: true, unique: true, index: true },
    { name: 'last', type: 'number', required: true, defaultValue: 0 },
  ],
})
