import type { FieldHook } from 'payload'
import type { Release } from '../collections/release.js'
import { languageOf } from '../i18n/language.js'

/** Who published, in words. */
export const readPublisher: FieldHook<Release> = ({ data }) => data?.publishedBy?.name ?? null

const words = {
  vi: { revision: 'bản', submitted: 'người trình', approved: 'người duyệt' },
  en: { revision: 'revision', submitted: 'submitted by', approved: 'approved by' },
}

/** What the release published, one revision a line, with who submitted and who approved it. */
export const readNewRevisions: FieldHook<Release> = ({ data, req }) => {
  const say = words[languageOf(req)]
  return (data?.approvals ?? [])
    .map(({ setId, revision, submission, approval }) =>
      [
        `${setId} · ${say.revision} ${revision}`,
        ...(submission ? [`${say.submitted}: ${submission.user.name}`] : []),
        ...(approval ? [`${say.approved}: ${approval.user.name}`] : []),
      ].join(' · '),
    )
    .join('\n')
}
