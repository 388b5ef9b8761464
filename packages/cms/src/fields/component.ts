/** How Payload's import map finds a client component of this package. */
export const clientComponent = (name: string): string => `@tieuchi/cms/client#${name}`

/** How Payload's import map finds a server component of this package. */
export const serverComponent = (name: string): string => `@tieuchi/cms/rsc#${name}`

/** Shows the named parts of an array row as its title; a language group is shown in the admin's language. */
export const rowLabel = (...show: string[]) => ({
  RowLabel: { path: clientComponent('RowLabel'), clientProps: { show } },
})
