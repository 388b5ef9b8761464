import type { Label } from '../../fields/label.js'
import type { AppealResult } from '../collections/appeal.js'
import type { DecisionKind } from '../collections/decision.js'

export const decisionKindLabels: Record<DecisionKind, Label> = {
  recognise: { vi: 'Công nhận', en: 'Recognition' },
  refuse: { vi: 'Không công nhận', en: 'Refusal' },
  revoke: { vi: 'Thu hồi', en: 'Revocation' },
}

export const appealResultLabels: Record<AppealResult, Label> = {
  upheld: { vi: 'Giữ nguyên quyết định', en: 'Decision upheld' },
  overturned: { vi: 'Chấp nhận khiếu nại', en: 'Appeal granted' },
}

const vi = {
  fields: {
    kind: 'Nội dung quyết định',
    number: 'Số quyết định',
    decidedOn: 'Ngày quyết định',
    signer: 'Người ký',
    signerPosition: 'Chức vụ người ký',
    reasons: 'Lý do',
    grounds: 'Căn cứ khiếu nại',
    filedOn: 'Ngày khiếu nại',
    result: 'Kết quả giải quyết',
    answer: 'Nội dung trả lời',
    answeredOn: 'Ngày trả lời',
  },
  problems: {
    missing: {
      number: 'Hãy ghi số quyết định.',
      signer: 'Hãy ghi người ký.',
      signerPosition: 'Hãy ghi chức vụ người ký.',
      reasons: 'Hãy ghi lý do.',
      grounds: 'Hãy ghi căn cứ khiếu nại.',
      answer: 'Hãy ghi nội dung trả lời.',
    },
    noKind: 'Hãy chọn công nhận hoặc không công nhận.',
    noResult: 'Hãy chọn giữ nguyên quyết định hoặc chấp nhận khiếu nại.',
    noDay: 'Hãy ghi một ngày có thật, theo dạng ngày-tháng-năm.',
    tooLong: (most: number) => `Phần này dài quá: tối đa ${most} ký tự.`,
    inFuture: (day: string, today: string) => `Ngày ${day} chưa đến; hôm nay là ${today}.`,
    tooEarly: {
      finalised: (day: string) => `Quyết định không thể có trước ngày có kết quả cuối cùng, ${day}.`,
      recognised: (day: string) => `Không thể thu hồi trước ngày công nhận, ${day}.`,
      refused: (day: string) => `Không thể khiếu nại trước ngày quyết định, ${day}.`,
      appealed: (day: string) => `Không thể trả lời trước ngày khiếu nại, ${day}.`,
    },
    files: 'Chỉ đính kèm được tệp của chính khu dân cư này.',
  },
  decide: {
    title: 'Quyết định',
    button: 'Ra quyết định',
    authority: (name: string) => `Theo ngày hôm nay, thẩm quyền thuộc ${name}.`,
    legalBasis: 'Căn cứ',
    explain:
      'Ghi đúng như trên văn bản đã ký. Sau khi ghi, quyết định không sửa được; nếu công nhận, giấy chứng nhận có mã tra cứu được lập ngay.',
    afterAppeal: 'Khiếu nại đã được chấp nhận: có thể ra quyết định công nhận.',
    waiting: 'Chờ Công an trình đề nghị.',
    done: 'Đã ghi quyết định.',
    hint: 'Ví dụ: 12/QĐ-UBND',
  },
  decision: {
    title: 'Hiệu lực',
    valid: 'Đang có hiệu lực',
    revoked: (number: string, day: string) => `Đã bị thu hồi theo Quyết định số ${number} ngày ${day}`,
    superseded: (number: string) => `Đã được thay bằng Quyết định công nhận số ${number} sau khiếu nại`,
    code: 'Mã tra cứu',
    print: 'In giấy chứng nhận',
    check: 'Trang tra cứu công khai',
    assessment: 'Hồ sơ đánh giá',
    revoke: 'Thu hồi',
    revokeExplain:
      'Ghi quyết định thu hồi đúng như trên văn bản đã ký. Trang tra cứu công khai sẽ cho biết giấy chứng nhận không còn hiệu lực.',
    revokeDone: 'Đã ghi quyết định thu hồi.',
    appeal: 'Khiếu nại',
    appealExplain:
      'Nêu căn cứ khiếu nại. Hồ sơ được chấm lại theo tiêu chí như khi có kết quả cuối cùng, với số liệu hiện có.',
    appealDone: 'Đã gửi khiếu nại.',
    appeals: 'Khiếu nại đối với quyết định này',
    pending: 'Chưa trả lời',
  },
  appeal: {
    title: 'Giải quyết khiếu nại',
    judge: 'Chấm lại theo tiêu chí lúc đó',
    judgeExplain:
      'Hồ sơ hiện có được chấm theo tiêu chí như khi có kết quả cuối cùng. Kết quả cũ giữ nguyên, kết quả chấm lại đặt bên cạnh.',
    judgeDone: 'Đã chấm lại.',
    notJudged: 'chưa có',
    before: 'Kết quả cuối cùng',
    after: 'Chấm lại',
    differences: 'Điểm khác',
    same: 'Không có điểm nào khác.',
    because: {
      law: 'do tiêu chí thay đổi',
      records: 'do hồ sơ thay đổi',
      both: 'do cả tiêu chí và hồ sơ thay đổi',
    },
    answer: 'Trả lời khiếu nại',
    answerExplain:
      'Chấp nhận khiếu nại khi kết quả chấm lại là Đạt; khi đó có thể ra quyết định công nhận. Sau khi trả lời thì không sửa được.',
    answerDone: 'Đã trả lời khiếu nại.',
    answered: (result: string, day: string) => `${result}, trả lời ngày ${day}`,
  },
  loading: 'Đang tải…',
  failed: 'Không tải được. Hãy tải lại trang.',
}

const en: typeof vi = {
  fields: {
    kind: 'What is decided',
    number: 'Number of the decision',
    decidedOn: 'Day of the decision',
    signer: 'Signed by',
    signerPosition: 'Position of the signer',
    reasons: 'Reasons',
    grounds: 'Grounds of the appeal',
    filedOn: 'Day of the appeal',
    result: 'Result',
    answer: 'Answer',
    answeredOn: 'Day of the answer',
  },
  problems: {
    missing: {
      number: 'Give the number of the decision.',
      signer: 'Say who signed.',
      signerPosition: 'Give the position of the signer.',
      reasons: 'Give the reasons.',
      grounds: 'Give the grounds of the appeal.',
      answer: 'Write the answer.',
    },
    noKind: 'Choose recognition or refusal.',
    noResult: 'Choose to uphold the decision or to grant the appeal.',
    noDay: 'Give a day that exists.',
    tooLong: (most) => `This is too long: at most ${most} characters.`,
    inFuture: (day, today) => `${day} has not come yet; today is ${today}.`,
    tooEarly: {
      finalised: (day) => `A decision cannot be older than the final result, ${day}.`,
      recognised: (day) => `It cannot be revoked before the recognition, ${day}.`,
      refused: (day) => `An appeal cannot be older than the decision, ${day}.`,
      appealed: (day) => `An answer cannot be older than the appeal, ${day}.`,
    },
    files: 'Only files of this area can be attached.',
  },
  decide: {
    title: 'Decision',
    button: 'Decide',
    authority: (name) => `As of today the decision belongs to ${name}.`,
    legalBasis: 'Legal basis',
    explain:
      'Write what the signed paper says. The decision cannot be changed afterwards; a recognition gets its certificate, with a code to check, at once.',
    afterAppeal: 'The appeal was granted: a recognition can be decided.',
    waiting: 'Waiting for the proposal of the police.',
    done: 'The decision is recorded.',
    hint: 'For example 12/QĐ-UBND',
  },
  decision: {
    title: 'Effect',
    valid: 'In effect',
    revoked: (number, day) => `Revoked by Decision ${number} of ${day}`,
    superseded: (number) => `Replaced by the recognition ${number} after an appeal`,
    code: 'Code to check',
    print: 'Print the certificate',
    check: 'Public page to check',
    assessment: 'Assessment file',
    revoke: 'Revoke',
    revokeExplain:
      'Write what the signed paper says. The public page will say that the certificate is no longer in effect.',
    revokeDone: 'The revocation is recorded.',
    appeal: 'Appeal',
    appealExplain:
      'Give the grounds. The file is judged again by the criteria as they stood at the final result, with what is recorded now.',
    appealDone: 'The appeal is filed.',
    appeals: 'Appeals against this decision',
    pending: 'Not answered yet',
  },
  appeal: {
    title: 'Deciding the appeal',
    judge: 'Run again under the criteria as they stood',
    judgeExplain:
      'What is recorded now is judged by the criteria as they stood at the final result. The old verdict stays; the new one stands beside it.',
    judgeDone: 'It was run again.',
    notJudged: 'Not run again yet.',
    before: 'Final result',
    after: 'Re-run',
    differences: 'What differs',
    same: 'Nothing differs.',
    because: {
      law: 'because the criteria changed',
      records: 'because the records changed',
      both: 'because the criteria and the records changed',
    },
    answer: 'Answer the appeal',
    answerExplain:
      'Grant it where the re-run is met; a recognition can then be decided. The answer cannot be changed afterwards.',
    answerDone: 'The appeal is answered.',
    answered: (result, day) => `${result}, answered on ${day}`,
  },
  loading: 'Loading…',
  failed: 'It could not be loaded. Reload the page.',
}

/** What the screens about decisions and appeals say. */
export const decisionTexts = { vi, en }
