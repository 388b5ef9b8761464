/** Words that Payload's Vietnamese leaves in English, or says in a way officials would not. */
export const mendedVietnamese = {
  general: {
    collections: 'Danh mục',
    dashboard: 'Trang chính',
  },
}
