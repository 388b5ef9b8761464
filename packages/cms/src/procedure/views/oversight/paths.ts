/** Where the pages stand below the admin's own address. */
export const oversightPath = '/oversight'
export const reportPath = '/oversight/report'

/** Where the table of areas is downloaded, below the API's address. */
export const csvPath = '/procedure/overview.csv'
