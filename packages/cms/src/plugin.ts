import type { Config } from 'payload'
import { criteriaRevisions } from './collections/criteria-revisions.js'
import { legalDocumentRegister } from './collections/legal-documents.js'
import { releases } from './collections/releases.js'
import { users } from './collections/users.js'
import { bundleEndpoints } from './endpoints/bundle.js'
import { healthEndpoint } from './endpoints/health.js'
import { serverComponent } from './fields/component.js'
import { reportWorkflowError } from './hooks/report-workflow-error.js'
import { withTexts } from './i18n/payload-texts.js'
import type { CriteriaPluginOptions } from './options.js'
import { slugs } from './slugs.js'

/**
 * Adds to a Payload config what officials need to draft, approve and publish criteria: the collections users,
 * legal-documents, criteria-revisions and releases, and the public endpoints `/criteria` and `/health`.
 */
export function criteriaPlugin(options: CriteriaPluginOptions = {}) {
  return (config: Config): Config => ({
    ...config,
    admin: {
      ...config.admin,
      user: config.admin?.user ?? slugs.users,
      components: {
        ...config.admin?.components,
        beforeDashboard: [...(config.admin?.components?.beforeDashboard ?? []), serverComponent('TaskBoard')],
      },
    },
    i18n: withTexts(config.i18n),
    collections: [
      ...(config.collections ?? []),
      criteriaRevisions(),
      legalDocumentRegister(),
      releases(),
      users({ demoAccounts: options.demoAccounts ?? false }),
    ],
    endpoints: [...(config.endpoints ?? []), ...bundleEndpoints, healthEndpoint],
    hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), reportWorkflowError] },
  })
}
