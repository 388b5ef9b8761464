export { overlayIssues } from './overlay-issues.js'
export { overlayOf } from './overlay-of.js'
export { resolveOverlay } from './resolve-overlay.js'
