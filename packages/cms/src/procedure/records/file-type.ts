/** A kind of file that may be attached: its name in the web's words, its endings, and how its content begins. */
interface FileType {
  mimeType: string
  endings: readonly string[]
  isContent: (content: Uint8Array) => boolean
}

const startsWith =
  (text: string, at = 0) =>
  (content: Uint8Array): boolean =>
    [...text].every((letter, index) => content[at + index] === letter.charCodeAt(0))

/** What may be attached. A new kind is a row. */
export const fileTypes = {
  pdf: {
    mimeType: 'application/pdf',
    endings: ['pdf'],
    isContent: (content) => startsWith('%PDF-')(content) && endsAsPdf(content),
  },
  jpeg: { mimeType: 'image/jpeg', endings: ['jpg', 'jpeg'], isContent: startsWith('\xff\xd8\xff') },
  png: {
    mimeType: 'image/png',
    endings: ['png'],
    isContent: (content) => startsWith('\x89PNG\r\n\x1a\n')(content) && startsWith('IHDR', 12)(content),
  },
  webp: {
    mimeType: 'image/webp',
    endings: ['webp'],
    isContent: (content) => startsWith('RIFF')(content) && startsWith('WEBP', 8)(content),
  },
} as const satisfies Record<string, FileType>

/** A PDF says in its last kilobyte where its table is and that it ends; one that was cut off does not. */
function endsAsPdf(content: Uint8Array): boolean {
  const tail = Buffer.from(content.subarray(Math.max(0, content.length - 1024)))
  return tail.includes('xref') && tail.includes('%%EOF')
}

/** True if a PDF says that it is encrypted: it opens with a password only, or not in every viewer. */
export const isLockedPdf = (content: Uint8Array): boolean =>
  /\/Encrypt\s*(<<|\d+\s+\d+\s+R)/.test(
    Buffer.from(content.buffer, content.byteOffset, content.length).toString('latin1'),
  )

/** What a file is by its content, whatever it is called; undefined where it is nothing that may be attached. */
export const fileTypeOf = (content: Uint8Array): FileType | undefined =>
  Object.values<FileType>(fileTypes).find(({ isContent }) => isContent(content))

/** The ending of a file name, in small letters and without the dot. */
export const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
