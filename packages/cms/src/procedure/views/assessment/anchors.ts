/** The id of a criterion's place on the page. */
export const criterionAnchor = (code: string): string => `tieu-chi-${code}`
