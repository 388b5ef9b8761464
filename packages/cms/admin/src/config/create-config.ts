import { en } from '@payloadcms/translations/languages/en'
import { vi } from '@payloadcms/translations/languages/vi'
import { criteriaPlugin } from '@tieuchi/cms'
import { procedurePlugin } from '@tieuchi/cms/procedure'
import { buildConfig, type SanitizedConfig } from 'payload'
import { seed } from '../seed/seed'
import { database } from './database'
import { email } from './email'
import { mendedEnglish } from './english'
import type { Environment } from './environment'
import { mendedVietnamese } from './vietnamese'

/** The config of this admin for an environment; a function, so that tests can build several in one process. */
export function createConfig(environment: Environment): Promise<SanitizedConfig> {
  return buildConfig({
    secret: environment.secret,
    ...(environment.serverUrl ? { serverURL: environment.serverUrl } : {}),
    db: database(environment.databaseUri),
    admin: {
      // Nobody outside learns who works here.
      avatar: 'default',
      components: {
        graphics: { Logo: '@tieuchi/cms/rsc#Logo', Icon: '@tieuchi/cms/rsc#Icon' },
        actions: ['@tieuchi/cms/client#LanguageSwitch'],
        afterLogin: ['@tieuchi/cms/client#LanguageSwitch'],
      },
      meta: {
        titleSuffix: ' · tieuchi',
        icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
      },
      dateFormat: 'HH:mm dd-MM-yyyy',
      importMap: { baseDir: process.cwd() },
    },
    i18n: {
      fallbackLanguage: 'vi',
      supportedLanguages: { vi, en },
      translations: { vi: mendedVietnamese, en: mendedEnglish },
    },
    graphQL: { disablePlaygroundInProduction: true },
    telemetry: false,
    email: email(environment.mail),
    ...(environment.quiet ? { logger: { options: { level: 'fatal' } } } : {}),
    typescript: { outputFile: 'src/payload-types.ts' },
    plugins: [
      criteriaPlugin({ demoAccounts: environment.demoAccounts }),
      procedurePlugin({ fileDirectory: environment.fileDirectory }),
    ],
    onInit: async (payload) => {
      if (environment.seed) await seed(payload)
    },
  })
}
