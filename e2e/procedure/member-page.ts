import type { BrowserContext, Locator, Page } from 'playwright-core'
import type { Server } from '../servers/server'
import { isWrite } from './is-write'
import type { Paper } from './paper'
import type { Account } from './place'

/** The admin as somebody of the yearly procedure uses it with mouse and keyboard. */
export class MemberPage {
  private constructor(
    readonly page: Page,
    private readonly admin: Pick<Server, 'url'>,
  ) {}

  /** Logs in through the form. */
  static async logIn(
    window: BrowserContext,
    admin: Pick<Server, 'url'>,
    { email, password }: Account,
  ): Promise<MemberPage> {
    const page = await window.newPage()
    await page.goto(`${admin.url}/admin/login`)
    await page.fill('#field-email', email)
    await page.fill('#field-password', password)
    await page.click('button[type=submit]')
    await page.waitForURL((url) => !url.pathname.endsWith('/login'))
    return new MemberPage(page, admin)
  }

  /** Logs in at the REST door: a browser drops the cookie of a server whose clock shows another year. */
  static async withToken(
    window: BrowserContext,
    admin: Pick<Server, 'url'>,
    account: Account,
  ): Promise<MemberPage> {
    const response = await fetch(`${admin.url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(account),
    })
    const { token } = (await response.json()) as { token?: string }
    if (!token) throw new Error(`${account.email} could not log in.`)
    await window.setExtraHTTPHeaders({ authorization: `JWT ${token}` })
    return new MemberPage(await window.newPage(), admin)
  }

  async goto(path: string): Promise<void> {
    await this.page.goto(`${this.admin.url}${path}`)
  }

  open(collection: string, id: string): Promise<void> {
    return this.goto(`/admin/collections/${collection}/${id}`)
  }

  /** Opens an empty form. */
  async create(collection: string): Promise<void> {
    await this.goto(`/admin/collections/${collection}/create`)
    await this.page.locator('#action-save').waitFor()
  }

  field(path: string): Locator {
    return this.page.locator(`#field-${path.replaceAll('.', '__')}`)
  }

  async fill(path: string, text: string): Promise<void> {
    await this.field(path).fill(text)
  }

  /** Picks from a list that is searched by typing. */
  async choose(path: string, option: string): Promise<void> {
    const field = this.field(path)
    await field.locator('.rs__control').click()
    await field.locator('.rs__option', { hasText: option }).first().click()
  }

  /** Hands a paper in at an upload field. */
  async attach(path: string, file: Paper): Promise<void> {
    await this.field(path).getByRole('button', { name: 'Tạo mới' }).click()
    const drawer = this.page.locator('.drawer--is-open')
    await drawer.locator('input[type=file]').setInputFiles(file)
    const answer = this.page.waitForResponse(
      (response) => isWrite(response) && response.url().includes('/api/files'),
    )
    await drawer.getByRole('button', { name: 'Lưu', exact: true }).first().click()
    const response = await answer
    if (!response.ok()) throw new Error(await response.text())
    await drawer.waitFor({ state: 'detached' })
  }

  /** Presses Save and waits until the server has it; gives the id of the record. */
  async save(): Promise<string> {
    const answer = this.page.waitForResponse(
      (response) =>
        isWrite(response) &&
        /\/api\/[a-z-]+(\/[^/?]+)?(\?|$)/.test(response.url()) &&
        !response.url().includes('/access'),
    )
    await this.page.click('#action-save')
    const response = await answer
    const body = await response.json()
    if (!response.ok()) throw new Error(JSON.stringify(body))
    await this.page.waitForURL((url) => !url.pathname.endsWith('/create'))
    return body.doc.id
  }

  /**
   * Presses the button of a step, fills in what it asks, and confirms.
   * @param inputs by field; a date is written day first
   * @param papers what is attached
   */
  async take(button: string, inputs: Record<string, string> = {}, papers: Paper[] = []): Promise<void> {
    await this.page.locator(`#${button}:enabled`).click()
    const dialog = this.page.locator('.step-dialog')
    for (const [field, value] of Object.entries(inputs)) {
      const input = dialog.locator(`[name="${field}"], [id$="-${field}"]`).first()
      if ((await input.evaluate((element) => element.tagName)) === 'SELECT') await input.selectOption(value)
      else await input.fill(value)
    }
    for (const [index, paper] of papers.entries()) {
      await dialog.locator('input[type=file]').setInputFiles(paper)
      await dialog.locator('a[href*="/api/files/"]').nth(index).waitFor()
    }
    const answer = this.page.waitForResponse(isWrite)
    await dialog.locator('#step-confirm').click()
    const response = await answer
    if (!response.ok()) throw new Error(`${button}: ${await response.text()}`)
    await dialog.waitFor({ state: 'detached' })
  }
}
