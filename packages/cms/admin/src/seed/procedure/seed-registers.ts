import { procedureSlugs } from '@tieuchi/cms/procedure'
import type { Where } from 'payload'
import { accountsOf } from './accounts-of'
import { demoAreas } from './places'
import type { Stage } from './stage'

const models = [
  { name: 'Camera an ninh tự quản', kind: 'security-model' },
  { name: 'Điểm chữa cháy công cộng', kind: 'fire-safety-model' },
] as const
const force = [
  { name: 'Tổ dân phố', kind: 'civil-group', members: 5 },
  { name: 'Tổ nhân dân tự quản', kind: 'self-management-group', members: 9 },
  { name: 'Đội bảo vệ khu dân cư', kind: 'guards', members: 6 },
] as const
const talks = [
  { channel: 'residents-meeting', topic: 'Họp dân bàn cam kết thi đua của năm', day: '01-20', reach: 48 },
  { channel: 'zalo', topic: 'Nhắc khóa xe, khóa cửa dịp Tết', day: '01-28', reach: 120 },
  { channel: 'loudspeaker', topic: 'Kỹ năng thoát nạn khi có cháy', day: '04-10', reach: 150 },
  { channel: 'leaflet', topic: 'Phòng, chống lừa đảo qua mạng', day: '06-15', reach: 60 },
  { channel: 'website', topic: 'Kết quả tự quản sáu tháng đầu năm', day: '07-02', reach: 90 },
] as const

/** The core force, the models, and what they did in the last year; the areas of the model do more. */
export async function seedRegisters({ areas, years, as, once }: Stage): Promise<void> {
  for (const { key, pilot, households } of demoAreas) {
    const area = areas.get(key)
    const req = await as(accountsOf(key).board, `${years.last}-08-01`)
    const from = pilot ? `${years.before}-11-10` : `${years.last}-02-01`
    const groups = [
      ...force.slice(0, pilot ? 3 : 1),
      ...(pilot ? models : []),
      ...(pilot
        ? Array.from({ length: Math.min(2, Math.floor(households / 12)) }, (_, index) => ({
            name: `Tổ liên gia số ${index + 1}`,
            kind: 'fire-safety-group',
            households: 12 - index * 3,
          }))
        : []),
    ]
    for (const group of groups) {
      const where: Where = { and: [{ area: { equals: area } }, { name: { equals: group.name } }] }
      await once(procedureSlugs.groups, where, { ...group, area, from }, req)
    }
    for (const { day, ...talk } of talks.slice(0, pilot ? 5 : 2)) {
      const where: Where = { and: [{ area: { equals: area } }, { topic: { equals: talk.topic } }] }
      const data = { ...talk, area, kind: 'propaganda', on: `${years.last}-${day}` }
      await once(procedureSlugs.activities, where, data, req)
    }
    if (!pilot) continue
    const topic = 'Tập huấn chữa cháy ban đầu cho đội bảo vệ'
    await once(
      procedureSlugs.activities,
      { and: [{ area: { equals: area } }, { topic: { equals: topic } }] },
      { area, topic, kind: 'training', on: `${years.last}-05-08`, reach: 18 },
      req,
    )
  }
}
