import type { ScoringMessages } from '../scoring-messages.js'

const met = (label: string) => (label ? `${label}: đạt` : 'Đạt')
const labelled = (label: string) => (label ? ` (${label})` : '')

export const scoring: ScoringMessages = {
  points: (score) => `Điểm: ${score}.`,
  tier: {
    met: (points) => `Được ${points} vì:`,
    'not-met': (points) => `Không được ${points} vì:`,
    undetermined: (points) => `Chưa rõ có được ${points} hay không:`,
  },
  deduction: {
    met: ({ points, label }) => `Trừ ${points}${labelled(label)} vì:`,
    'not-met': ({ points, label }) => `Không trừ ${points}${labelled(label)} vì:`,
    undetermined: ({ points, label }) => `Chưa rõ có trừ ${points}${labelled(label)} hay không:`,
  },
  deductionForEach: ({ points, unit, fact, count, most, taken, label }) =>
    `Mỗi ${unit || 'đơn vị'} “${fact}”${count && ` (${count})`} bị trừ ${points}${most && `, nhiều nhất ${most}`}${labelled(label)}: trừ ${taken}.`,
  total: 'Tổng điểm',
  minimumShare: {
    met: ({ share }) => `Mỗi tiêu chí chấm điểm đều đạt ít nhất ${share} số điểm của tiêu chí đó.`,
    'not-met': ({ share, below }) =>
      `Mỗi tiêu chí chấm điểm phải đạt ít nhất ${share} số điểm của tiêu chí đó; chưa đủ: ${below}.`,
    undetermined: ({ share, open }) =>
      `Mỗi tiêu chí chấm điểm phải đạt ít nhất ${share} số điểm của tiêu chí đó; chưa rõ: ${open}.`,
  },
  mandatory: {
    met: ({ all }) => `Các tiêu chí bắt buộc đều đạt (${all}).`,
    'not-met': ({ all, notMet }) => `Các tiêu chí bắt buộc (${all}) đều phải đạt; chưa đạt: ${notMet}.`,
    undetermined: ({ all, open }) =>
      `Các tiêu chí bắt buộc (${all}) đều phải đạt; còn thiếu dữ liệu: ${open}.`,
  },
  atLeast: {
    met: ({ label, required, outOf, found }) =>
      `${met(label)} ${found} trong số ${outOf} tiêu chí, đúng yêu cầu (ít nhất ${required}).`,
    'not-met': ({ label, required, outOf, found }) =>
      `${met(label)} ${found} trong số ${outOf} tiêu chí, trong khi yêu cầu là ít nhất ${required}.`,
    undetermined: ({ label, required, outOf, found }) =>
      `${met(label)} ${found} trong số ${outOf} tiêu chí; chưa kết luận được, yêu cầu là ít nhất ${required}.`,
  },
  bandCondition: {
    met: 'Điều kiện riêng đã đúng:',
    'not-met': 'Điều kiện riêng không đúng:',
    undetermined: 'Chưa rõ điều kiện riêng có đúng hay không:',
  },
  exclusion: {
    met: (label) => `Không xét: ${label}.`,
    'not-met': (label) => `Không thuộc trường hợp không xét “${label}”.`,
    undetermined: (label) => `Chưa rõ có thuộc trường hợp không xét “${label}” hay không.`,
  },
  bands: ({ bands, several }) =>
    several ? `Kết quả còn có thể là ${bands}, tùy dữ liệu còn thiếu.` : `Kết quả: ${bands}.`,
}
