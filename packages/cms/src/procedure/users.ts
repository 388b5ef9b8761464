import type { CollectionBeforeValidateHook, CollectionConfig, Field, SelectField } from 'payload'
import { ValidationError } from 'payload'
import { administratorsForOthers } from '../access/access.js'
import { hasRole } from '../access/role.js'
import { languageOf } from '../i18n/language.js'
import { procedureRoleLabels, procedureRoles } from './access/role.js'
import { idOf, type Member } from './access/scope.js'
import { separateRoles } from './access/table.js'
import type { Unit } from './collections/unit.js'
import { areaReference, unitReference } from './fields/places.js'
import { procedureSlugs } from './slugs.js'

/** The users of the criteria plugin with the roles of the procedure and the place a person works for. */
export function withMembership(users: CollectionConfig): CollectionConfig {
  const admin = users.access?.admin
  return {
    ...users,
    admin: { ...users.admin, defaultColumns: [...(users.admin?.defaultColumns ?? []), 'area', 'unit'] },
    access: {
      ...users.access,
      admin: async (args) => hasRole(args.req.user, ...procedureRoles) || Boolean(await admin?.(args)),
    },
    fields: [...users.fields.map(withRoles), ...membership],
    hooks: { ...users.hooks, beforeValidate: [...(users.hooks?.beforeValidate ?? []), checkMembership] },
  }
}

function withRoles(field: Field): Field {
  if (!('name' in field) || field.name !== 'roles') return field
  const roles = field as SelectField
  return {
    ...roles,
    options: [
      ...roles.options,
      ...procedureRoles.map((value) => ({ value, label: procedureRoleLabels[value] })),
    ],
    admin: { ...roles.admin, description: sentences.roles },
  } as Field
}

const area = areaReference({ required: false })
const unit = unitReference({ required: false })
const access = { create: administratorsForOthers, update: administratorsForOthers }

const membership: Field[] = [
  // Who may change their own address learns which addresses others have, because two cannot have the same.
  {
    name: 'email',
    type: 'email',
    required: true,
    access: { update: ({ req }) => hasRole(req.user, 'administrator') },
  },
  {
    ...area,
    access,
    admin: {
      ...area.admin,
      description: {
        vi: 'Ban quản lý chỉ thấy khu dân cư này.',
        en: 'A management board sees this area only.',
      },
      condition: (user) => (user?.roles ?? []).includes('board'),
    },
  } as Field,
  {
    ...unit,
    access,
    admin: {
      ...unit.admin,
      description: {
        vi: 'Người này làm việc trong phạm vi đơn vị này.',
        en: 'This person works within this unit.',
      },
      condition: (user) =>
        procedureRoles.some((role) => role !== 'board' && (user?.roles ?? []).includes(role)),
    },
  } as Field,
  {
    name: 'unitLevel',
    type: 'text',
    access: { create: () => false, update: () => false },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  },
]

const sentences = {
  roles: {
    vi: 'Người soạn thảo soạn và trình; người phê duyệt duyệt và công bố bản do người khác soạn. Vai trò của quy trình hằng năm cần một nơi làm việc: khu dân cư hoặc đơn vị hành chính.',
    en: 'Drafters draft and submit; approvers approve and publish what others drafted. A role of the yearly procedure needs a place: a residential area or an administrative unit.',
  },
  area: { vi: 'Hãy chọn khu dân cư của ban quản lý này.', en: 'Choose the area of this management board.' },
  unit: { vi: 'Hãy chọn đơn vị mà người này làm việc.', en: 'Choose the unit that this person works for.' },
  separate: {
    vi: 'Một người không giữ cùng lúc hai vai trò này: không ai thẩm định hoặc quyết định việc của chính mình.',
    en: 'One person does not hold these two roles: nobody appraises or decides what they filed.',
  },
}

/** Holds a person to one place and to roles that go together, and keeps the level of their unit. */
const checkMembership: CollectionBeforeValidateHook = async ({ data, originalDoc, collection, req }) => {
  if (!data) return data
  const user = { ...originalDoc, ...data } as Member
  const roles = user.roles ?? []
  const language = languageOf(req)
  const errors: { path: string; message: string }[] = []
  if (roles.includes('board') && !user.area) errors.push({ path: 'area', message: sentences.area[language] })
  const needsUnit = procedureRoles.some((role) => role !== 'board' && roles.includes(role))
  if (needsUnit && !user.unit) errors.push({ path: 'unit', message: sentences.unit[language] })
  if (separateRoles.some(([one, other]) => roles.includes(one) && roles.includes(other))) {
    errors.push({ path: 'roles', message: sentences.separate[language] })
  }
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  if ('unit' in data) {
    const unit = idOf(user.unit)
    const found = unit
      ? await req.payload.findByID({
          collection: procedureSlugs.units,
          id: unit,
          depth: 0,
          disableErrors: true,
          req,
        })
      : null
    data.unitLevel = (found as unknown as Unit | null)?.level ?? null
  }
  return data
}
