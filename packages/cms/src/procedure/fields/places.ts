import type { RelationshipField } from 'payload'
import type { Label } from '../../fields/label.js'
import { idOf, type Member } from '../access/scope.js'
import { procedureSlugs } from '../slugs.js'

interface Place {
  name?: string
  label?: Label
  required?: boolean
}

/** A reference to the register of areas. */
export const areaReference = ({ name = 'area', label, required = true }: Place = {}) =>
  ({
    name,
    type: 'relationship',
    relationTo: procedureSlugs.areas,
    label: label ?? { vi: 'Khu dân cư', en: 'Residential area' },
    required,
    index: true,
    maxDepth: 1,
    admin: { allowCreate: false, allowEdit: false },
  }) as RelationshipField

/** A reference to the register of administrative units. */
export const unitReference = ({ name = 'unit', label, required = true }: Place = {}) =>
  ({
    name,
    type: 'relationship',
    relationTo: procedureSlugs.units,
    label: label ?? { vi: 'Đơn vị hành chính', en: 'Administrative unit' },
    required,
    index: true,
    maxDepth: 1,
    admin: { allowCreate: false, allowEdit: false },
  }) as RelationshipField

/** The residential area that a record belongs to; a board's own is filled in. */
export const areaField = (place: Place = {}): RelationshipField =>
  ({
    ...areaReference(place),
    defaultValue: ({ user }: { user: unknown }) => idOf((user as Member | null)?.area),
  }) as RelationshipField

/** The administrative unit that a record belongs to; a person's own is filled in. */
export const unitField = (place: Place = {}): RelationshipField =>
  ({
    ...unitReference(place),
    defaultValue: ({ user }: { user: unknown }) => idOf((user as Member | null)?.unit),
  }) as RelationshipField

/** A unit that is taken from other fields and kept for queries. */
export const derivedUnit = (name: string, label?: Label): RelationshipField =>
  ({
    ...unitReference({ name, required: false, ...(label && { label }) }),
    access: { create: () => false, update: () => false },
    admin: { hidden: true },
  }) as RelationshipField
