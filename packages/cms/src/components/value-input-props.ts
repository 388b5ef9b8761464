import type { LocalizedText } from '@tieuchi/schemas'
import type { UnitId } from '@tieuchi/schemas/model'

/** What an input of a value needs, whatever its type. `value` may be of a wrong type: then it is shown or left empty. */
export interface ValueInputProps {
  id: string
  label: string
  value: unknown
  onChange: (value: unknown) => void
  disabled: boolean
  invalid?: boolean
  unit?: UnitId | undefined
  options?: readonly { id: string; label: LocalizedText }[] | undefined
}
