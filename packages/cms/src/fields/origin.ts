import type { JSONField, SelectField } from 'payload'
import { clientComponent } from './component.js'
import { placeholder } from './placeholder.js'

/** The set that a criterion or a value comes from; shown, never edited. */
export const origin = (): JSONField => ({
  name: 'origin',
  type: 'json',
  label: { vi: 'Nguồn gốc', en: 'Origin' },
  admin: { components: { Field: clientComponent('OriginField') } },
})

/** The sets that a local set was resolved from; shown, never edited. */
export const basedOn = (): JSONField => ({
  name: 'basedOn',
  type: 'json',
  label: { vi: 'Bộ tiêu chí gốc', en: 'Base' },
  admin: { components: { Field: clientComponent('BasedOnField') } },
})

/** What a set based on this one may add. */
export const localCriteria = (): SelectField => ({
  name: 'localCriteria',
  type: 'select',
  label: { vi: 'Địa phương được thêm tiêu chí', en: 'Criteria that local sets may add' },
  options: [
    { value: 'none', label: { vi: 'Không được thêm', en: 'None' } },
    { value: 'required', label: { vi: 'Bắt buộc và khuyến khích', en: 'Required and advisory ones' } },
    { value: 'any', label: { vi: 'Mọi loại, kể cả chấm điểm', en: 'Any, scored ones too' } },
  ],
  admin: {
    description: {
      vi: 'Dùng khi địa phương lập bộ tiêu chí riêng từ bộ này.',
      en: 'For sets that are based on this one.',
    },
    ...placeholder({ vi: 'Bắt buộc và khuyến khích', en: 'Required and advisory ones' }),
  },
})

/** What a set based on this one may do to a threshold. */
export const localChange = (): SelectField => ({
  name: 'localChange',
  type: 'select',
  label: { vi: 'Địa phương được thay đổi', en: 'Local change' },
  options: [
    { value: 'none', label: { vi: 'Không được', en: 'None' } },
    { value: 'tighten', label: { vi: 'Chỉ được siết chặt', en: 'Only tighter' } },
    { value: 'any', label: { vi: 'Được đổi tự do', en: 'Any' } },
  ],
  admin: {
    description: {
      vi: 'Dùng khi địa phương lập bộ tiêu chí riêng từ bộ này.',
      en: 'For sets that are based on this one.',
    },
    ...placeholder({ vi: 'Chỉ được siết chặt', en: 'Only tighter' }),
  },
})
