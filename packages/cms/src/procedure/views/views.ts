import type { Config } from 'payload'
import { serverComponent } from '../component.js'
import { oversightPath, reportPath } from './oversight/paths.js'

type Admin = Config['admin']

/** The admin's views of the procedure beside what an installation already has. */
export const procedureViews = (admin: Admin): Admin => ({
  ...admin,
  components: {
    ...admin?.components,
    beforeDashboard: [serverComponent('ProcedureDesk'), ...(admin?.components?.beforeDashboard ?? [])],
    beforeNavLinks: [...(admin?.components?.beforeNavLinks ?? []), serverComponent('OversightLink')],
    views: {
      ...admin?.components?.views,
      oversight: { Component: serverComponent('OversightView'), path: oversightPath, exact: true },
      oversightReport: { Component: serverComponent('ReportView'), path: reportPath, exact: true },
    },
  },
})
