/** What an installation decides about the plugin. */
export interface CriteriaPluginOptions {
  /** Lets demo accounts, whose passwords are published, log in. Never in a live installation. */
  demoAccounts?: boolean
}
