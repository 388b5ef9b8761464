import type { UIField } from 'payload'
import { clientComponent } from '../component.js'

/** Shows what a record said before each correction, with who changed it and why. */
export const correctionHistory = (): UIField => ({
  name: 'correctionHistory',
  type: 'ui',
  admin: {
    disableListColumn: true,
    condition: (data) => Array.isArray(data?.corrections) && data.corrections.length > 0,
    components: { Field: clientComponent('CorrectionHistory') },
  },
})
