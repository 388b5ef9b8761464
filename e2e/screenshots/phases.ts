import type { Server } from '../servers/server'
import { logIn, logInAs, type Session } from '../servers/session'
import { procedureScreens } from './procedure-screens'
import { newest, type Screen } from './screen'
import { closed, reopened, returned } from './screens/closed'
import { imported } from './screens/records'

/** Screens that are there once something has been done, after which the screens before it are no longer there. */
interface Phase {
  prepare?: (admin: Pick<Server, 'url'>, administrator: Session) => Promise<void>
  screens: readonly Screen[]
}

/** The area whose self-assessment the police have before them in the demonstration. */
const handedIn = 'MH-KDC-04'

/** The screens in the order in which their pictures are taken. The later ones change what is stored. */
export const phases: readonly Phase[] = [
  { screens: procedureScreens },
  {
    prepare: (admin, administrator) =>
      take(
        admin,
        administrator,
        'congan',
        'return',
        'Ảnh biên bản họp dân không đọc được; đề nghị chụp lại.',
      ),
    screens: returned,
  },
  { prepare: closeYear, screens: closed },
  {
    prepare: (admin, administrator) =>
      take(admin, administrator, 'uyban', 'reopen', 'Ban quản lý thay người, mới nhận bàn giao hồ sơ.'),
    screens: reopened,
  },
  { screens: imported },
]

/** A step with a reason on that area's assessment of the last year that is over. */
async function take(
  admin: Pick<Server, 'url'>,
  administrator: Session,
  account: string,
  step: string,
  reason: string,
): Promise<void> {
  const status = step === 'reopen' ? 'closed' : 'self-assessed'
  const { id } = await newest(administrator, 'assessments', { 'area.code': handedIn, status })
  const login = { email: `${account}@tieuchi.example`, password: `${account}-dung-thu` }
  done(await (await logInAs(admin, login)).call('POST', `/assessments/${id}/${step}`, { reason }))
}

/** The demonstration closes no year by itself, or it would look different on every day. */
async function closeYear(admin: Pick<Server, 'url'>): Promise<void> {
  const administrator = await logIn(admin, 'quantri')
  const { json } = await administrator.call('GET', '/globals/procedure-settings?depth=0')
  done(
    await administrator.call('POST', '/globals/procedure-settings', {
      ...json,
      closeDays: json.selfAssessDays + 1,
    }),
  )
  done(await administrator.call('POST', '/procedure/turn-year', {}))
}

function done({ status, json }: { status: number; json: unknown }): void {
  if (status !== 200) throw new Error(`${status}: ${JSON.stringify(json)}`)
}
