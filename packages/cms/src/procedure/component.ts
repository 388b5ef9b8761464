/** How Payload's import map finds a client component of the procedure. */
export const clientComponent = (name: string): string => `@tieuchi/cms/procedure/client#${name}`

/** How Payload's import map finds a server component of the procedure. */
export const serverComponent = (name: string): string => `@tieuchi/cms/procedure/rsc#${name}`
