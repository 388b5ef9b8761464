/** The slugs of the collections; they are part of the addresses, so they never change. */
export const slugs = {
  users: 'users',
  legalDocuments: 'legal-documents',
  criteriaRevisions: 'criteria-revisions',
  releases: 'releases',
} as const
