/** The command line itself is wrong. The message says what would be right. */
export class UsageError extends Error {}
