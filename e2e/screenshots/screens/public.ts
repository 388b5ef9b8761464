import { newest, type Screen } from '../screen'

/** The pages that anybody reads. */
export const publicPages: readonly Screen[] = [
  { name: 'public-register', path: '/cong-khai', docs: true },
  { name: 'public-register-none', path: '/cong-khai?nam=2019' },
  { name: 'public-criteria', path: '/cong-khai/tieu-chi' },
  { name: 'public-posted', path: '/cong-khai/niem-yet' },
  {
    name: 'public-posted-result',
    path: async (administrator) =>
      `/cong-khai/niem-yet/${(await newest(administrator, 'assessments', { status: 'posted' })).id}`,
  },
  { name: 'public-check', path: '/cong-khai/tra-cuu' },
  { name: 'public-check-wrong', path: '/cong-khai/tra-cuu?ma=ABCD-EFGH' },
  {
    name: 'public-certificate',
    path: async (administrator) =>
      `/cong-khai/giay-chung-nhan/${(await newest(administrator, 'decisions', { kind: 'recognise' })).code}`,
  },
  {
    name: 'public-certificate-print',
    path: async (administrator) =>
      `/cong-khai/giay-chung-nhan/${(await newest(administrator, 'decisions', { kind: 'recognise' })).code}/in`,
  },
]
