import { acknowledge, answerMatter, procedureSlugs } from '@tieuchi/cms/procedure'
import { daysBefore } from './days-before'
import type { AreaKey } from './places'
import type { Stage } from './stage'

const merged: readonly AreaKey[] = ['xanh1', 'xanh2', 'thong1', 'thong2']

/** Notices of the police and matters of the areas: some done, some open, one overdue; and an inspection. */
export async function seedExchange(stage: Stage): Promise<void> {
  await seedNotices(stage)
  await seedMatters(stage)
  await seedInspections(stage)
}

async function seedNotices({ as, once, areas, units, years }: Stage): Promise<void> {
  const { notices } = procedureSlugs
  const send = async (subject: string, body: string, kind: string, sentOn: string) =>
    once(
      notices,
      { subject: { equals: subject } },
      {
        unit: units.get('merged'),
        subject,
        body,
        kind,
        areas: merged.map((key) => areas.get(key)),
        sentOn,
        acknowledgeBy: daysBefore(sentOn, -7),
      },
      await as('congan', sentOn),
    )
  const first = await send(
    'Tình hình trộm cắp xe hai tháng cuối năm',
    'Trên địa bàn xảy ra một số vụ trộm xe máy để ngoài đường. Đề nghị các ban quản lý nhắc người dân khóa xe, bật camera. (Nội dung minh họa.)',
    'situation',
    daysBefore(years.today, 20),
  )
  for (const account of ['banquanly', 'bqlxanh2', 'bqlthong1']) {
    await acknowledge({ req: await as(account, daysBefore(years.today, 18)), id: first })
  }
  await send(
    'Kiểm tra phương tiện chữa cháy trước mùa khô',
    'Đề nghị các ban quản lý kiểm tra bình chữa cháy, lối thoát nạn và báo lại. (Nội dung minh họa.)',
    'notice',
    daysBefore(years.today, 3),
  )
  await send(
    'Tuyên truyền phòng cháy mùa nắng nóng',
    'Đề nghị các ban quản lý nhắc người dân kiểm tra dây điện, không sạc xe qua đêm. (Nội dung minh họa.)',
    'notice',
    `${years.last}-05-20`,
  )
}

async function seedMatters({ as, once, areas, years, payload }: Stage): Promise<void> {
  const { matters } = procedureSlugs
  const raise = async (
    account: string,
    area: AreaKey,
    matter: { subject: string; body: string; owner: string; raisedBy: string },
    [ago, days]: [ago: number, days: number],
  ) => {
    const raisedOn = daysBefore(years.today, ago)
    const data = { ...matter, area: areas.get(area), raisedOn, dueOn: daysBefore(raisedOn, -days) }
    return once(matters, { subject: { equals: matter.subject } }, data, await as(account, raisedOn))
  }
  const lights = await raise(
    'banquanly',
    'xanh1',
    {
      subject: 'Đèn đường đầu ngõ 3 hỏng',
      body: 'Đèn hỏng hai tuần, buổi tối rất tối. (Minh họa.)',
      owner: 'committee',
      raisedBy: 'residents',
    },
    [30, 15],
  )
  const { answeredOn } = (await payload.findByID({ collection: matters, id: lights, depth: 0 })) as {
    answeredOn?: string
  }
  if (!answeredOn) {
    const req = await as('uyban', daysBefore(years.today, 21))
    await answerMatter({ req, id: lights, answer: 'Đã thay đèn. Cảm ơn bà con đã báo. (Minh họa.)' })
  }
  await raise(
    'bqlthong2',
    'thong2',
    {
      subject: 'Xe tải đi vào giờ học sinh tan trường',
      body: 'Đề nghị Công an phường nhắc nhở, cắm biển giờ cấm. (Minh họa.)',
      owner: 'police',
      raisedBy: 'residents',
    },
    [25, 14],
  )
  await raise(
    'banquanly',
    'xanh1',
    {
      subject: 'Đề nghị hướng dẫn lắp thêm camera chung',
      body: 'Ban quản lý muốn lắp hai camera ở cổng khu. (Minh họa.)',
      owner: 'police',
      raisedBy: 'board',
    },
    [4, 15],
  )
}

async function seedInspections({ as, once, areas, years }: Stage): Promise<void> {
  const { inspections } = procedureSlugs
  const inspect = async (area: AreaKey, on: string, subject: string, findings: object[]) =>
    once(
      inspections,
      { and: [{ area: { equals: areas.get(area) } }, { subject: { equals: subject } }] },
      { area: areas.get(area), on, subject, findings },
      await as('banchidao', years.today),
    )
  await inspect('xanh1', `${years.last}-06-12`, 'Kiểm tra sáu tháng đầu năm', [
    {
      text: 'Một bình chữa cháy hết hạn.',
      dueOn: `${years.last}-06-30`,
      doneOn: `${years.last}-06-20`,
      followUp: 'Đã thay bình mới.',
    },
  ])
  const recent = daysBefore(years.today, 12)
  await inspect('thong1', recent, 'Kiểm tra lối thoát nạn', [
    { text: 'Lối thoát phía sau bị chắn bởi đồ cũ.', dueOn: daysBefore(years.today, 2) },
    { text: 'Chưa dán số 114 ở tầng 1.', dueOn: daysBefore(years.today, -10) },
  ])
}
