import type { CollectionConfig } from 'payload'
import { administrators, administratorsForOthers, administratorsOrSelf, anyRole } from '../access/access.js'
import { roles } from '../access/role.js'
import {
  keepAnAdministrator,
  keepAnAdministratorOnDelete,
  makeFirstUserAdministrator,
} from '../hooks/administrators.js'
import { refuseDemoAccounts } from '../hooks/demo-accounts.js'
import { roleLabels } from '../i18n/role.js'
import { slugs } from '../slugs.js'

/** The people who may log in, with their roles. */
export const users = (options: { demoAccounts: boolean }): CollectionConfig => ({
  slug: slugs.users,
  labels: { singular: { vi: 'Người dùng', en: 'User' }, plural: { vi: 'Người dùng', en: 'Users' } },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles'],
  },
  auth: { tokenExpiration: 8 * 60 * 60, maxLoginAttempts: 10, lockTime: 10 * 60 * 1000 },
  access: {
    admin: ({ req }) => Boolean(anyRole({ req })),
    read: administratorsOrSelf,
    create: administrators,
    update: administratorsOrSelf,
    delete: administrators,
    unlock: administrators,
  },
  disableDuplicate: true,
  hooks: {
    beforeValidate: [makeFirstUserAdministrator],
    beforeChange: [keepAnAdministrator(options)],
    beforeDelete: [keepAnAdministratorOnDelete(options)],
    beforeLogin: [refuseDemoAccounts(options)],
  },
  fields: [
    { name: 'name', type: 'text', label: { vi: 'Họ tên', en: 'Name' }, required: true },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      saveToJWT: true,
      label: { vi: 'Vai trò', en: 'Roles' },
      required: true,
      options: roles.map((value) => ({ value, label: roleLabels[value] })),
      access: { create: administratorsForOthers, update: administratorsForOthers },
      admin: {
        description: {
          vi: 'Người soạn thảo soạn và trình; người phê duyệt duyệt và công bố bản do người khác soạn.',
          en: 'Drafters draft and submit; approvers approve and publish what others drafted.',
        },
      },
    },
    {
      name: 'demo',
      type: 'checkbox',
      label: { vi: 'Tài khoản dùng thử', en: 'Demo account' },
      defaultValue: false,
      access: { create: () => false, update: () => false },
      admin: { position: 'sidebar', readOnly: true, condition: (user) => user?.demo === true },
    },
  ],
})
