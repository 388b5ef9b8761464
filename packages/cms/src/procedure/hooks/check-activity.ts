import { idOf } from '../access/scope.js'
import type { Activity } from '../collections/activity.js'
import { registerTexts as texts } from '../i18n/registers.js'
import { todayOf } from '../records/today.js'
import { procedureSlugs } from '../slugs.js'
import { type Checked, check, type Problem } from './check.js'
import { wholeNumberProblems } from './check-numbers.js'

/** What is wrong with an activity: a day to come, propaganda without a channel, a group of another area. */
export async function activityProblems({ record, req }: Checked<Activity>): Promise<Problem[]> {
  const problems = wholeNumberProblems(record, ['reach'])
  if (record.on && record.on > todayOf(req)) problems.push({ path: 'on', message: texts.future })
  if (record.kind === 'propaganda' && !record.channel) {
    problems.push({ path: 'channel', message: texts.channelMissing })
  }
  const group = idOf(record.group)
  const area = idOf(record.area)
  if (group && area) {
    const { totalDocs } = await req.payload.count({
      collection: procedureSlugs.groups,
      where: { and: [{ id: { equals: group } }, { area: { equals: area } }] },
      req,
    })
    if (totalDocs === 0) problems.push({ path: 'group', message: texts.groupElsewhere })
  }
  return problems
}

export const checkActivity = check(activityProblems)
