import { expect, test } from 'vitest'
import { type Draft, keptDrafts, sentAnswers, withDraft } from './drafts.js'
import type { SheetFact } from './sheet.js'

const file = { id: 'f1', name: 'bien-ban.pdf', url: '/api/files/file/bien-ban.pdf' }

const fact = (id: string, answer?: Partial<SheetFact['answer']>): SheetFact => ({
  id,
  label: id,
  type: 'number',
  origin: 'attested',
  supplier: 'board',
  cells: {},
  ...(answer && {
    answer: { value: null, note: '', files: [], otherwise: null, takesValue: true, ...answer },
  }),
})
const draft = (changes: Partial<Draft> = {}): Draft => ({ value: null, note: '', files: [], ...changes })

test('a change that comes back to what is saved is no change', () => {
  const disputes = fact('disputes', { value: 0, note: 'Biên bản' })
  const changed = withDraft({}, disputes, draft({ value: 2, note: 'Biên bản' }))
  expect(Object.keys(changed)).toEqual(['disputes'])
  expect(withDraft(changed, disputes, draft({ value: 0, note: 'Biên bản ' }))).toEqual({})
})

test('an answer that was emptied is taken back, and papers go by their ids', () => {
  const sent = sentAnswers({
    emptied: draft({ note: '  ' }),
    zero: draft({ value: 0 }),
    explained: draft({ note: ' Chờ biên bản ', files: [file] }),
  })
  expect(sent).toEqual({
    emptied: null,
    zero: { value: 0 },
    explained: { value: null, note: 'Chờ biên bản', files: ['f1'] },
  })
})

test('what was kept in the browser comes back where it can still be written and is not saved yet', () => {
  const kept = JSON.stringify({
    disputes: draft({ value: 1 }),
    crimes: draft({ value: 3 }),
    saved: draft({ value: 5 }),
    broken: 'x',
  })
  const facts = [fact('disputes', {}), fact('crimes'), fact('saved', { value: 5 }), fact('broken', {})]
  expect(keptDrafts(kept, facts)).toEqual({ disputes: draft({ value: 1 }) })
  expect(keptDrafts('{not json', facts)).toEqual({})
  expect(keptDrafts(null, facts)).toEqual({})
})
