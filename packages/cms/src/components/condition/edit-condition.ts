/** Where a node is inside a condition: `['all', 0, 'not']`. */
export type NodePath = readonly (string | number)[]

/** What a node of a condition is; what is none of the four cannot be edited in the form. */
export type NodeKind = 'all' | 'any' | 'not' | 'comparison' | 'unreadable'

type Node = Record<string, unknown>

export interface PlacedNode {
  path: NodePath
  node: unknown
}

/** The kind of a node. The value may be anything: it comes from a stored JSON field. */
export function kindOf(value: unknown): NodeKind {
  if (!isNode(value)) return 'unreadable'
  if (Array.isArray(value.all)) return 'all'
  if (Array.isArray(value.any)) return 'any'
  if ('not' in value) return 'not'
  return 'fact' in value || 'operator' in value ? 'comparison' : 'unreadable'
}

export const isGroup = (kind: NodeKind): kind is 'all' | 'any' => kind === 'all' || kind === 'any'

/** The direct children of a node with their paths from the root. */
export function childNodes(value: unknown, path: NodePath = []): PlacedNode[] {
  const kind = kindOf(value)
  if (kind === 'not') return [{ path: [...path, 'not'], node: (value as Node).not }]
  if (!isGroup(kind)) return []
  return membersOf(value).map((node, index) => ({ path: [...path, kind, index], node }))
}

/** How many comparisons a node holds. */
export function comparisonCount(value: unknown): number {
  if (kindOf(value) === 'comparison') return 1
  return childNodes(value).reduce((sum, { node }) => sum + comparisonCount(node), 0)
}

/** The node at a path, or undefined. */
export function nodeAt(root: unknown, path: NodePath): unknown {
  return path.reduce<unknown>((inner, part) => (inner as Node | undefined)?.[part], root)
}

/** The condition with another node at the path. */
export function replaceAt(root: unknown, path: NodePath, next: unknown): unknown {
  const [part, ...rest] = path
  if (part === undefined) return next
  const inner = replaceAt((root as Node)[part], rest, next)
  return Array.isArray(root)
    ? root.map((entry, index) => (index === part ? inner : entry))
    : { ...(root as Node), [part]: inner }
}

/** The condition without the node at the path; null where nothing is left. `not` goes with what it negates. */
export function removeAt(root: unknown, path: NodePath): unknown {
  if (path.length === 0) return null
  if (path.at(-1) === 'not') return removeAt(root, path.slice(0, -1))
  const listPath = path.slice(0, -1)
  return replaceAt(
    root,
    listPath,
    listAt(root, listPath).filter((_, index) => index !== path.at(-1)),
  )
}

/** The condition with a node added at the end of the group at the path. */
export function appendTo(root: unknown, path: NodePath, node: unknown): unknown {
  const group = nodeAt(root, path)
  return replaceAt(root, path, { [kindOf(group)]: [...membersOf(group), node] })
}

/** The condition with the node at the path moved among its siblings; unchanged at either end. */
export function moveAt(root: unknown, path: NodePath, by: -1 | 1): unknown {
  const listPath = path.slice(0, -1)
  const from = path.at(-1) as number
  const list = [...listAt(root, listPath)]
  if (from + by < 0 || from + by >= list.length) return root
  const [moved] = list.splice(from, 1)
  list.splice(from + by, 0, moved)
  return replaceAt(root, listPath, list)
}

/** The condition with the node at the path put into a new group or negated. */
export function wrapAt(root: unknown, path: NodePath, kind: 'all' | 'any' | 'not'): unknown {
  const node = nodeAt(root, path)
  return replaceAt(root, path, kind === 'not' ? { not: node } : { [kind]: [node] })
}

/** True where a group or negation has exactly one node inside, which can take its place. */
export const canUnwrap = (node: unknown): boolean => childNodes(node).length === 1

/** The condition with the only child of the node at the path in its place. */
export function unwrapAt(root: unknown, path: NodePath): unknown {
  const [only] = childNodes(nodeAt(root, path))
  return only ? replaceAt(root, path, only.node) : root
}

/** The condition with the group at the path asking for all or for any of its members. */
export function changeKindAt(root: unknown, path: NodePath, kind: 'all' | 'any'): unknown {
  return replaceAt(root, path, { [kind]: membersOf(nodeAt(root, path)) })
}

/** The members of a group. */
function membersOf(group: unknown): unknown[] {
  const { all, any } = group as { all?: unknown[]; any?: unknown[] }
  return all ?? any ?? []
}

function listAt(root: unknown, path: NodePath): unknown[] {
  const list = nodeAt(root, path)
  return Array.isArray(list) ? list : []
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
