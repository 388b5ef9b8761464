import type { CollectionConfig, Field, PayloadRequest } from 'payload'
import { calendarDate } from '../../fields/calendar-date.js'
import type { Label } from '../../fields/label.js'
import { accessOf } from '../access/access.js'
import { clientComponent } from '../component.js'
import { registrationEndpoints } from '../endpoints/registrations.js'
import { saysLive } from '../field-problem.js'
import { editionField, kept } from '../fields/bookkeeping.js'
import { choice } from '../fields/choice.js'
import { correctionHistory } from '../fields/correction-history.js'
import { correctionReason } from '../fields/correction-reason.js'
import { filesField } from '../fields/files.js'
import { areaField } from '../fields/places.js'
import { yearField } from '../fields/year.js'
import { checkRegistration, nameRegistration } from '../hooks/check-registration.js'
import { claimRecordEdition, releaseRecordEdition } from '../hooks/claim-edition.js'
import { keepCorrections } from '../hooks/keep-corrections.js'
import { groupsOfAdmin } from '../i18n/groups.js'
import { currentAreaYear } from '../records/area-year.js'
import { registrationProblems } from '../records/registration-problems.js'
import { procedureSlugs } from '../slugs.js'

const validate = saysLive(registrationProblems)

const day = (name: string, label: Label): Field => ({ ...calendarDate(name, { label }), validate })

const isFiled = (data: Partial<Record<string, unknown>> | undefined): boolean => data?.status === 'filed'

/** The fields whose changes are corrections once the registration is filed. */
const content = [
  'filedOn',
  'partyResolutionOn',
  'papers',
  'partyResolutionPapers',
  'householdsResiding',
  'commitmentMode',
  'householdsCommitted',
]

/** The yearly registrations of the areas. */
export const registrations = (): CollectionConfig => ({
  slug: procedureSlugs.registrations,
  labels: {
    singular: { vi: 'Đăng ký', en: 'Registration' },
    plural: { vi: 'Đăng ký hằng năm', en: 'Registrations' },
  },
  admin: {
    group: groupsOfAdmin.year,
    useAsTitle: 'title',
    defaultColumns: ['title', 'area', 'year', 'status', 'filedOn'],
    listSearchableFields: ['title'],
  },
  access: accessOf(procedureSlugs.registrations),
  disableDuplicate: true,
  defaultSort: '-year',
  indexes: [{ fields: ['area', 'year'], unique: true }],
  endpoints: registrationEndpoints,
  hooks: {
    beforeValidate: [checkRegistration],
    beforeChange: [
      nameRegistration,
      // How many signed may still grow; what was filed may not change without a reason.
      keepCorrections(content, isFiled, ['partyResolutionOn', 'partyResolutionPapers']),
      claimRecordEdition,
    ],
    afterError: [releaseRecordEdition],
  },
  fields: [
    { name: 'title', type: 'text', label: { vi: 'Tên', en: 'Title' }, admin: { hidden: true } },
    {
      type: 'row',
      fields: [
        areaField(),
        {
          ...yearField(),
          validate,
          defaultValue: ({ req }: { req: PayloadRequest }) => currentAreaYear(req),
        } as Field,
      ],
    },
    choice(
      'status',
      { vi: 'Trạng thái', en: 'Status' },
      { draft: { vi: 'Đang chuẩn bị', en: 'In preparation' }, filed: { vi: 'Đã đăng ký', en: 'Filed' } },
      {
        required: true,
        defaultValue: 'draft',
        index: true,
        readOnly: true,
        access: { create: () => false, update: () => false },
      },
    ),
    {
      type: 'row',
      fields: [
        day('filedOn', { vi: 'Ngày đăng ký', en: 'Filed on' }),
        day('partyResolutionOn', { vi: 'Ngày nghị quyết chi bộ', en: 'Party cell’s resolution of' }),
      ],
    },
    filesField('papers', { vi: 'Bản đăng ký đã ký', en: 'The signed registration' }),
    filesField('partyResolutionPapers', { vi: 'Nghị quyết chi bộ', en: 'The Party cell’s resolution' }),
    {
      name: 'householdsResiding',
      type: 'number',
      min: 0,
      validate,
      label: { vi: 'Số hộ đang cư trú', en: 'Households residing' },
    },
    choice(
      'commitmentMode',
      { vi: 'Cách ghi cam kết của các hộ', en: 'How commitments are kept' },
      {
        'one-by-one': { vi: 'Ghi từng hộ theo mã hộ', en: 'Household by household' },
        totals: { vi: 'Chỉ ghi tổng số', en: 'Totals only' },
      },
      { required: true, defaultValue: 'one-by-one' },
    ),
    {
      name: 'householdsCommitted',
      type: 'number',
      min: 0,
      validate,
      label: { vi: 'Số hộ đã ký cam kết', en: 'Households that committed' },
      admin: { condition: (data) => data?.commitmentMode === 'totals' },
    },
    correctionReason(procedureSlugs.registrations, {
      when: isFiled,
      description: {
        vi: 'Bắt buộc khi sửa đăng ký đã nộp. Nội dung cũ vẫn được giữ.',
        en: 'Required to change a filed registration. What was there is kept.',
      },
    }),
    correctionHistory(),
    {
      name: 'registrationPanel',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: clientComponent('RegistrationPanel') },
      },
    },
    kept('corrections'),
    kept('filedBy'),
    editionField(),
  ],
})
