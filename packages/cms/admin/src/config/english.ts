/** In this admin a version is a save of a draft, and nothing of it is published. */
export const mendedEnglish = {
  version: {
    compareVersions: 'Compare saves',
    currentlyPublished: 'Latest save',
    moreVersions: 'More saves...',
    previouslyPublished: 'Earlier save',
    previousVersion: 'Earlier save',
    restoreThisVersion: 'Bring this content back',
    selectVersionToCompare: 'Select a save to compare with',
    specificVersion: 'Another save',
    version: 'Save',
    versions: 'Saves',
  },
}
