import { expect, it } from 'vitest'
import { demoAccounts } from '../admin/src/seed/demo-accounts'
import { seed } from '../admin/src/seed/seed'
import { openCms } from './cms.js'
import { serve } from './http.js'

it('Demo accounts are refused in a live installation, in the language of whoever tries', async () => {
  const cms = await openCms({ accounts: false })
  const http = await serve(cms)
  await seed(cms.payload)
  for (const { email, password } of demoAccounts) {
    const { status, body } = await http.ask('POST', '/users/login', { body: { email, password } })
    expect([status, body]).toEqual([
      403,
      {
        errors: [
          {
            code: 'demo-account',
            message: 'Tài khoản dùng thử không đăng nhập được ở chế độ chính thức.',
          },
        ],
      },
    ])
  }
  await http.close()
  await cms.close()
})
