import { hasRole } from '../../../access/role.js'
import { assessmentsIn, lastClosed, postingsOver } from './assessment-lists.js'
import { boardLists, noticesToAcknowledge } from './board-lists.js'
import type { DeskContext } from './desk-context.js'
import type { DeskList } from './desk-list.js'
import { openFindings, openMatters } from './exchange-lists.js'
import { nominationsIn, openAppeals } from './recognition-lists.js'
import { areasNotInspected } from './steering-lists.js'

/** What waits for a person, by their roles, the most urgent first; what is empty is left out. */
export async function deskLists(context: DeskContext): Promise<DeskList[]> {
  const { req, words } = context
  const is = (...roles: Parameters<typeof hasRole<string>>[1][]) => hasRole(req.user, ...roles)
  const lists: (Promise<DeskList> | Promise<DeskList[]>)[] = []
  if (is('board')) {
    lists.push(
      boardLists(context),
      noticesToAcknowledge(context, { id: 'notices', title: words.notices }),
      openFindings(context, { id: 'findings', title: words.findings }),
      openMatters(context, { id: 'own-matters', title: words.ownMatters }),
    )
  }
  if (is('police')) {
    lists.push(
      assessmentsIn(context, 'self-assessed', { id: 'appraise', title: words.appraise }),
      assessmentsIn(context, 'appraised', { id: 'post', title: words.post }),
      postingsOver(context, { id: 'finalise', title: words.finalise }),
      assessmentsIn(context, 'finalised', { id: 'propose', title: words.propose }),
      openMatters(context, { id: 'matters-police', title: words.matters }, 'police'),
    )
  }
  if (is('committee')) {
    lists.push(
      assessmentsIn(context, 'proposed', { id: 'decide', title: words.decide }),
      openAppeals(context, { id: 'appeals', title: words.appeals }),
      openMatters(context, { id: 'matters-committee', title: words.matters }, 'committee'),
      nominationsIn(context, 'considered', { id: 'nominations', title: words.nominations }),
    )
  }
  if (is('committee', 'administrator')) lists.push(lastClosed(context, { id: 'closed', title: words.closed }))
  if (is('steering')) {
    lists.push(openFindings(context, { id: 'follow-up', title: words.followUp }), areasNotInspected(context))
  }
  if (is('council')) {
    lists.push(nominationsIn(context, 'nominated', { id: 'council', title: words.council }))
  }
  return (await Promise.all(lists)).flat().filter(({ count }) => count > 0)
}
