const oldest = [20, 19]

/** @returns whether a Node version such as "20.19.0" is new enough. */
export const isNewEnough = (version) => {
  const [major, minor] = version.split('.').map(Number)
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1])
}

/** Ends the process with a plain message where Node is too old. */
export const requireNode = () => {
  if (isNewEnough(process.versions.node)) return
  console.error(`Node.js ${oldest.join('.')} or newer is needed; this is ${process.versions.node}.`)
  console.error(`Cần Node.js ${oldest.join('.')} trở lên; máy này đang dùng ${process.versions.node}.`)
  process.exit(1)
}
