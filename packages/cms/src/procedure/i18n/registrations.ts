import type { Language } from '../../i18n/language.js'

const vi = {
  title: (year: number, area: string) => `Đăng ký năm ${year} · ${area}`,
  problems: {
    required: 'Hãy điền mục này.',
    badDate: 'Không phải là ngày có thật. Hãy viết ngày-tháng-năm.',
    badYear: 'Hãy ghi năm bằng bốn chữ số.',
    yearTooLate: (year: number) => `Chưa đăng ký được cho năm này. Năm muộn nhất hiện nay là ${year}.`,
    noCriteria: (year: number) =>
      `Không có bộ tiêu chí khu dân cư nào áp dụng cho năm ${year}. Hãy kiểm tra lại năm.`,
    twice: (year: number) => `Khu dân cư này đã có đăng ký năm ${year}. Hãy mở đăng ký đó để sửa.`,
    fixed: 'Đăng ký đã nộp thì không đổi khu dân cư và năm.',
    future: (today: string) => `Hôm nay là ngày ${today}: hãy ghi ngày không muộn hơn hôm nay.`,
    outside: (from: string, last: string) =>
      `Kỳ đánh giá của năm này từ ${from} đến hết ${last}. Ngày nằm ngoài kỳ thì tiêu chí không tính.`,
    notWhole: 'Hãy ghi số nguyên, không âm.',
    moreThanResiding: (residing: number) =>
      `Số hộ đã ký không thể nhiều hơn số hộ đang cư trú (${residing}).`,
    noPaper: 'Hãy đính kèm bản đăng ký đã ký.',
    noHouseholds: 'Hãy ghi số hộ đang cư trú, ít nhất là 1.',
    noTotal: 'Hãy ghi tổng số hộ đã ký cam kết.',
    notACode:
      'Mã hộ chỉ gồm chữ, số và các dấu - _ / . và phải có ít nhất một chữ số, ví dụ H-012. Không ghi họ tên.',
    tooLong: 'Mã hộ dài quá 40 ký tự.',
    counted: (code: string, year: number, on: string) =>
      `Hộ ${code} đã được ghi cam kết năm ${year} (ngày ${on}). Một hộ chỉ tính một lần.`,
    withdrawn: (code: string, year: number, on: string) =>
      `Hộ ${code} đã có trong danh sách năm ${year} và đã rút hoặc chuyển đi ngày ${on}. Hãy sửa dòng đó thay vì thêm dòng mới.`,
    repeated: (code: string, line: number) => `Hộ ${code} đã có ở dòng ${line} của danh sách này.`,
    totalsOnly: (year: number) =>
      `Đăng ký năm ${year} đang chọn “chỉ ghi tổng số”. Muốn ghi từng hộ, hãy đổi cách ghi trong đăng ký trước.`,
    withdrawnBefore: 'Ngày rút hoặc chuyển đi không thể trước ngày ký.',
    emptyList: 'Danh sách chưa có mã hộ nào.',
    tooMany: (most: number) => `Danh sách có nhiều hơn ${most} mã hộ. Hãy chia thành nhiều lần.`,
  },
  panel: {
    title: 'Hộ cam kết',
    notSaved: 'Lưu đăng ký trước, rồi ghi cam kết của các hộ ở đây.',
    loading: 'Đang tải…',
    failed: 'Chưa tải được số hộ. Hãy kiểm tra mạng rồi thử lại.',
    retry: 'Thử lại',
    unsaved: 'Hãy lưu những gì đang sửa trước khi làm bước tiếp theo.',
    share: (committed: string, residing: string, percent: string) =>
      `${committed}/${residing} hộ (${percent})`,
    onlyCommitted: (committed: string) => `${committed} hộ đã ký; chưa ghi số hộ đang cư trú.`,
    noTotalYet: 'Chưa ghi tổng số hộ đã ký cam kết.',
    missing: (count: string) => `Còn thiếu ${count} hộ.`,
    complete: 'Tất cả các hộ đang cư trú đã cam kết.',
    tooMany: (count: string) =>
      `Nhiều hơn số hộ đang cư trú ${count} hộ. Hãy kiểm tra lại danh sách hoặc số hộ.`,
    moreThan: (percent: string) => `hơn ${percent}`,
    list: 'Xem danh sách các hộ',
    addList: 'Ghi cam kết theo danh sách',
    file: 'Nộp đăng ký',
    filedOn: (day: string, name: string) => `Đăng ký ngày ${day}, ${name} nộp.`,
    filedDone: 'Đã nộp đăng ký.',
    fileExplain:
      'Sau khi nộp, nội dung đăng ký được giữ nguyên. Muốn sửa thì phải ghi lý do, nội dung cũ vẫn được giữ.',
    filingDay: 'Ngày đăng ký',
    filingDayHint: 'Ngày ghi trên bản đăng ký đã ký.',
    readBack: 'Nội dung sẽ nộp',
  },
  listDialog: {
    title: 'Ghi cam kết theo danh sách',
    explain:
      'Dán mã hộ, mỗi dòng một mã. Chỉ ghi mã hộ, không ghi họ tên. Nếu có dòng sai hoặc trùng thì chưa ghi hộ nào.',
    codes: 'Danh sách mã hộ',
    committedOn: 'Ngày ký cam kết',
    confirm: 'Ghi cam kết',
    done: (count: number) => `Đã ghi cam kết của ${count} hộ.`,
    problems: (count: number) => `Chưa ghi hộ nào: có ${count} dòng cần sửa.`,
    line: (line: number) => `Dòng ${line}`,
  },
}

const en: typeof vi = {
  title: (year, area) => `Registration ${year} · ${area}`,
  problems: {
    required: 'Fill this in.',
    badDate: 'There is no such date. Write YYYY-MM-DD.',
    badYear: 'Write the year with four digits.',
    yearTooLate: (year) => `This year cannot be registered for yet. The latest is ${year}.`,
    noCriteria: (year) => `No criteria for areas apply to ${year}. Check the year.`,
    twice: (year) => `This area has a registration for ${year} already. Open it to change it.`,
    fixed: 'The area and the year of a filed registration cannot be changed.',
    future: (today) => `Today is ${today}: give a day that is not later.`,
    outside: (from, last) =>
      `The assessment window of this year is ${from} to ${last}. A day outside it does not count.`,
    notWhole: 'Give a whole number, not below zero.',
    moreThanResiding: (residing) => `No more households can have signed than reside there (${residing}).`,
    noPaper: 'Attach the signed registration.',
    noHouseholds: 'Give the number of households residing, at least 1.',
    noTotal: 'Give the total of households that signed.',
    notACode:
      'A household code has letters, digits and - _ / . only, with at least one digit, such as H-012. No names.',
    tooLong: 'The household code is longer than 40 characters.',
    counted: (code, year, on) =>
      `Household ${code} is recorded for ${year} already (${on}). A household counts once.`,
    withdrawn: (code, year, on) =>
      `Household ${code} is in the list of ${year} and withdrew or moved away on ${on}. Change that row instead.`,
    repeated: (code, line) => `Household ${code} is in line ${line} of this list already.`,
    totalsOnly: (year) =>
      `The registration of ${year} keeps totals only. To record households one by one, change that in it first.`,
    withdrawnBefore: 'It cannot be withdrawn before it was signed.',
    emptyList: 'There is no household code in the list.',
    tooMany: (most) => `There are more than ${most} household codes in the list. Record them in parts.`,
  },
  panel: {
    title: 'Households that committed',
    notSaved: 'Save the registration first, then record the commitments here.',
    loading: 'Loading…',
    failed: 'The households could not be loaded. Check the connection and try again.',
    retry: 'Try again',
    unsaved: 'Save your changes before the next step.',
    share: (committed, residing, percent) => `${committed} of ${residing} households (${percent})`,
    onlyCommitted: (committed) => `${committed} households signed; how many reside there is not recorded.`,
    noTotalYet: 'The total of households that signed is not recorded.',
    missing: (count) => `${count} more to go.`,
    complete: 'All households residing there have committed.',
    tooMany: (count) => `${count} more than reside there. Check the list or the number of households.`,
    moreThan: (percent) => `over ${percent}`,
    list: 'See the list of households',
    addList: 'Record commitments from a list',
    file: 'File the registration',
    filedOn: (day, name) => `Registered on ${day}, filed by ${name}.`,
    filedDone: 'The registration is filed.',
    fileExplain:
      'Once filed, the registration stays as it is. Changing it takes a reason, and what was there is kept.',
    filingDay: 'Day of the registration',
    filingDayHint: 'The day on the signed paper.',
    readBack: 'What will be filed',
  },
  listDialog: {
    title: 'Record commitments from a list',
    explain:
      'Paste household codes, one a line. Codes only, no names. If a line is wrong or repeated, none is recorded.',
    codes: 'Household codes',
    committedOn: 'Signed on',
    confirm: 'Record',
    done: (count) =>
      count === 1 ? 'The commitment of 1 household is recorded.' : `${count} commitments are recorded.`,
    problems: (count) =>
      count === 1
        ? 'Nothing was recorded: 1 line needs mending.'
        : `Nothing was recorded: ${count} lines need mending.`,
    line: (line) => `Line ${line}`,
  },
}

/** Every sentence about registrations and commitments, for the server and the form. */
export const registrationTexts: Record<Language, typeof vi> = { vi, en }
