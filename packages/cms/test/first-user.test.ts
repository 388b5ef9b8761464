import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Cms, openCms } from './cms.js'
import { type Http, serve } from './http.js'

let cms: Cms
let http: Http
beforeAll(async () => {
  cms = await openCms({ accounts: false })
  http = await serve(cms)
})
afterAll(async () => {
  await http.close()
  await cms.close()
})

const register = (email: string) =>
  http.ask('POST', '/users/first-register', {
    body: { email, password: 'mat-khau-thu', name: 'Người đầu tiên', roles: ['viewer'] },
  })

it('The first person becomes administrator, whatever the first screen was filled with', async () => {
  const { status, body } = await register('dau-tien@tieuchi.example')
  expect([status, body.user.roles]).toEqual([200, ['viewer', 'administrator']])
})

it('The first screen works once', async () => {
  expect((await register('thu-hai@tieuchi.example')).status).toBe(403)
})
