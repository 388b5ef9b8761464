import type { Locale } from '@tieuchi/schemas/model'
import type { NotExercisedCode } from './boundary-case.js'

interface Said {
  /** What the case is about: a criterion, a class, a rule. */
  about: string
  label: string
  found: string
  asked: string
  verdict: string
}

/** The sentences about cases at thresholds, in one language. */
export interface BoundaryMessages {
  criterion: (code: string, title: string) => string
  applicability: (criterion: string) => string
  exclusion: (label: string) => string
  band: (label: string) => string
  record: (type: string) => string
  rule: string
  points: string
  share: string
  count: string
  /** `250 trên 300 hộ`: how a share came about. */
  outOf: (words: { part: string; base: string; share: string }) => string
  sentence: (words: Said) => string
  notSaid: string
  notExercised: Record<NotExercisedCode, string>
  because: (words: { about: string; label: string; reason: string }) => string
}

export const boundaryMessages: Record<Locale, BoundaryMessages> = {
  vi: {
    criterion: (code, title) => `${code}. ${title}`,
    applicability: (criterion) => `${criterion} (có áp dụng hay không)`,
    exclusion: (label) => `Không đánh giá: ${label}`,
    band: (label) => `Mức “${label}”`,
    record: (type) => `Một trường hợp “${type}”`,
    rule: 'Cả bộ tiêu chí',
    points: 'tổng số điểm',
    share: 'tỷ lệ điểm của một tiêu chí',
    count: 'số tiêu chí đạt',
    outOf: ({ part, base, share }) => `${part} trên ${base} (${share})`,
    sentence: ({ about, label, found, asked, verdict }) =>
      `${about}: ${label}: ${found} (ngưỡng: ${asked}). Kết quả: ${verdict}.`,
    notSaid: 'chưa rõ',
    notExercised: {
      'parameter-without-value': 'tham số không có giá trị vào ngày này',
      'fixed-by-parameter': 'giá trị do một tham số quyết định nên không thay đổi theo số liệu',
      'never-decides': 'không có trường hợp nào mà riêng ngưỡng này quyết định kết quả',
      'not-found': 'chưa tìm thấy trường hợp trong giới hạn cho phép',
      'one-verdict': 'mọi trường hợp tìm thấy đều có cùng một kết quả',
    },
    because: ({ about, label, reason }) => `${about}: ${label} chưa có trường hợp ở hai phía, vì ${reason}.`,
  },
  en: {
    criterion: (code, title) => `${code}. ${title}`,
    applicability: (criterion) => `${criterion} (whether it applies)`,
    exclusion: (label) => `Not assessed: ${label}`,
    band: (label) => `“${label}”`,
    record: (type) => `One record “${type}”`,
    rule: 'The whole set',
    points: 'points in all',
    share: 'share of the points of a criterion',
    count: 'criteria met',
    outOf: ({ part, base, share }) => `${part} of ${base} (${share})`,
    sentence: ({ about, label, found, asked, verdict }) =>
      `${about}: ${label}: ${found} (threshold: ${asked}). Result: ${verdict}.`,
    notSaid: 'not known',
    notExercised: {
      'parameter-without-value': 'the parameter has no value on that day',
      'fixed-by-parameter': 'its value is that of a parameter, which no figures change',
      'never-decides': 'in no case does it alone decide the result',
      'not-found': 'no case was found within the limits of the search',
      'one-verdict': 'all cases that were found have the same result',
    },
    because: ({ about, label, reason }) =>
      `${about}: there are no cases on both sides of ${label}, because ${reason}.`,
  },
}
