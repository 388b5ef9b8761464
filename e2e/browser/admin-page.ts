import type { BrowserContext, Locator, Page, Response } from 'playwright-core'
import type { Server } from '../servers/server'
import { type Account, accountOf } from '../servers/session'

/** The tabs of a revision in their order, whatever the language. */
const tabs = ['about', 'documents', 'records', 'facts', 'parameters', 'criteria', 'outcome'] as const
export type Tab = (typeof tabs)[number]

/** The admin as somebody uses it with mouse and keyboard. */
export class AdminPage {
  private constructor(
    readonly page: Page,
    private readonly admin: Server,
  ) {}

  /** Logs in through the form. */
  static async logIn(window: BrowserContext, admin: Server, name: Account): Promise<AdminPage> {
    const page = await window.newPage()
    const { email, password } = accountOf(name)
    await page.goto(`${admin.url}/admin/login`)
    await page.fill('#field-email', email)
    await page.fill('#field-password', password)
    await page.click('button[type=submit]')
    await page.waitForURL((url) => !url.pathname.endsWith('/login'))
    return new AdminPage(page, admin)
  }

  async openList(): Promise<void> {
    await this.page.goto(`${this.admin.url}/admin/collections/criteria-revisions`)
    await this.page.locator('table .revision-status').first().waitFor()
  }

  /** Opens a revision from the list. */
  async openFromList(set: string, revision: number): Promise<void> {
    await this.openList()
    const row = this.page
      .locator('tbody tr')
      .filter({ has: this.page.locator('.cell-setId', { hasText: set }) })
      .filter({ has: this.page.locator('.cell-revision', { hasText: new RegExp(`^${revision}$`) }) })
    await row.getByRole('link').first().click()
    await this.status('published')
  }

  async open(id: string, view = ''): Promise<void> {
    await this.page.goto(`${this.admin.url}/admin/collections/criteria-revisions/${id}${view}`)
  }

  /** The id of the open document, from its address. */
  id(): string {
    return new URL(this.page.url()).pathname.split('/')[4] as string
  }

  /** Waits until the open revision stands there. */
  async status(status: 'draft' | 'submitted' | 'approved' | 'published'): Promise<void> {
    await this.page.locator(`#workflow-status[data-status=${status}]`).waitFor()
  }

  /** Takes a step in the sidebar and confirms it; resolves with the server's answer. */
  async act(action: 'submit' | 'approve' | 'publish' | 'copy', reason?: string): Promise<Response> {
    await this.page.click(`#workflow-${action}-button:enabled`)
    const dialog = this.page.locator('.step-dialog')
    if (reason !== undefined) await dialog.locator('textarea').fill(reason)
    const answer = this.page.waitForResponse((response) => response.url().endsWith(`/${action}`))
    await dialog.locator('#step-confirm').click()
    return answer
  }

  /** Makes a new draft from the open revision and waits for it. */
  async copy(): Promise<string> {
    const before = this.id()
    await this.act('copy')
    await this.page.waitForURL((url) => !url.pathname.includes(before))
    await this.status('draft')
    return this.id()
  }

  async openTab(tab: Tab): Promise<void> {
    await this.page.locator('.tabs-field__tab-button').nth(tabs.indexOf(tab)).click()
  }

  /** The place of a row among its siblings, by what its label says. */
  async rowIndex(array: string, label: string): Promise<number> {
    const rows = this.page.locator(`#field-${domId(array)} > .array-field__draggable-rows > *`)
    await rows.first().waitFor()
    const labels = await rows.evaluateAll((elements) =>
      elements.map((element) => element.querySelector('.row-label-text')?.textContent ?? ''),
    )
    const index = labels.findIndex((text) => text.includes(label))
    if (index < 0) throw new Error(`No row says "${label}"; there are: ${labels.join(', ')}.`)
    return index
  }

  /** Opens a row of a list. A row just added folds once more when the server has answered, so look for a while. */
  async openRow(array: string, index: number): Promise<void> {
    const toggle = this.page
      .locator(`#${array.replaceAll('.', '-')}-row-${index}`)
      .locator('> .collapsible > .collapsible__toggle-wrap > .collapsible__toggle')
    for (let seenOpen = 0; seenOpen < 5; seenOpen += 1) {
      if ((await toggle.getAttribute('class'))?.includes('collapsible__toggle--collapsed')) {
        await toggle.click()
        seenOpen = 0
      }
      await this.page.waitForTimeout(100)
    }
  }

  /** Adds a row at the end of a list. */
  async addRow(array: string): Promise<void> {
    const answer = this.page.waitForResponse((response) => response.request().method() === 'POST')
    await this.page.locator(`#field-${domId(array)} > .array-field__add-row`).click()
    await answer
  }

  field(path: string): Locator {
    return this.page.locator(`#field-${domId(path)}`)
  }

  /** Writes into a field. Fields further down are only there once the page has been scrolled to them. */
  async fill(path: string, text: string): Promise<void> {
    const field = this.field(path)
    for (let tries = 0; tries < 20 && (await field.count()) === 0; tries += 1) {
      await this.page.mouse.wheel(0, 200)
      await this.page.waitForTimeout(100)
    }
    await field.fill(text)
  }

  async choose(path: string, option: string): Promise<void> {
    const field = this.field(path)
    await field.locator('.rs__control').click()
    await field.locator('.rs__option', { hasText: option }).click()
  }

  /** Presses Save and waits for the server's answer. */
  async save(): Promise<Response> {
    const answer = this.page.waitForResponse(
      (response) =>
        response.request().method() === 'PATCH' && response.url().includes('/criteria-revisions/'),
    )
    await this.page.click('#action-save')
    return answer
  }

  /** What a field shows: its label, its input, and the sentence that says what is wrong with it. */
  frameOf(path: string): Locator {
    return this.page.locator('.field-type', { has: this.field(path) }).last()
  }
}

const domId = (path: string) => path.replaceAll('.', '__')
