/** The addresses of what the public reads of a meeting; `document` is handouts, summary or minutes. */
export const publicPapersOf = (base: string) => ({
  publicMeeting: (code: string) => `${base}/meetings/${code}`,
  publicRevision: (code: string, revision: number) =>
    `${base}/meetings/${code}/revisions/${revision}`,
  publicDocument: (code: string, document: string) => `${base}/meetings/${code}/${document}`,
  publicDocumentRevision: (code: string, document: string, revision: number) =>
    `${base}/meetings/${code}/${document}/revisions/${revision}`,
  /** A file is the same in both languages. */
  publicFile: (code: string, fileId: string, name: string) =>
    `/meetings/${code}/handouts/${fileId}/${encodeURIComponent(name)}`,
  verify: (query = "") => `${base}/verify${query}`,
});
