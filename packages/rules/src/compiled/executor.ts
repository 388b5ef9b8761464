// What runs conditions: all of the compiled executor and nothing of what is around it. Its size is looked after.

export { branchesOf } from './branches.js'
export { compileConditions } from './compile-conditions.js'
export { FactReader } from './fact-reader.js'
export { run } from './program.js'
export { Shortcut } from './shortcut.js'
export { Slots } from './slots.js'
