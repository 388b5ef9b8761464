import type { NodePath } from './edit-condition.js'

/** A node of the condition with its place. */
export interface NodeProps {
  node: unknown
  path: NodePath
}
