/** What an installation decides about the procedure when it starts; everything else is in the settings. */
export interface ProcedurePluginOptions {
  /** Where attached files are kept. Never a folder that a web server serves. */
  fileDirectory?: string
  /** The most bytes of one attached file; 20 MB unless given. */
  fileSizeLimit?: number
}
