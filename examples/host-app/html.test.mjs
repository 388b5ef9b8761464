import { expect, test } from 'vitest'
import { html } from './html.mjs'

test('values are escaped in text and in attributes', () => {
  const text = `<b title="x">'&`
  expect(String(html`<p title="${text}">${text}</p>`)).toBe(
    '<p title="&lt;b title=&quot;x&quot;&gt;&#39;&amp;">&lt;b title=&quot;x&quot;&gt;&#39;&amp;</p>',
  )
})

test('templates nest, lists are joined, and nothing is written for what is absent', () => {
  expect(
    String(html`<ul>${['a', '<'].map((one) => html`<li>${one}</li>`)}${false}${undefined}${null}</ul>`),
  ).toBe('<ul><li>a</li><li>&lt;</li></ul>')
  expect(String(html`${0}`)).toBe('0')
})
