/** What a person reads, in both languages of the admin. */
export type Label = Record<'vi' | 'en', string>
