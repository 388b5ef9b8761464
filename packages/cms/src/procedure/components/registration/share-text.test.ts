import { expect, it } from 'vitest'
import { commitmentShare } from '../../records/commitment-share.js'
import { shareText } from './share-text.js'

it('88 of 100 households are said with what is missing, in both languages', () => {
  const share = commitmentShare(100, 88)
  expect(shareText(share, 'vi')).toEqual({ share: '88/100 hộ (88 %)', left: 'Còn thiếu 12 hộ.', filled: 88 })
  expect(shareText(share, 'en')).toEqual({
    share: '88 of 100 households (88 %)',
    left: '12 more to go.',
    filled: 88,
  })
})

it('A share that cannot be written in full is said to be more than what is written', () => {
  expect(shareText(commitmentShare(1200, 1199), 'vi').share).toBe('1.199/1.200 hộ (hơn 99,91 %)')
})

it('All, too many and unknown are said as such', () => {
  expect(shareText(commitmentShare(10, 10), 'vi').left).toBe('Tất cả các hộ đang cư trú đã cam kết.')
  expect(shareText(commitmentShare(10, 12), 'vi')).toMatchObject({ isWrong: true, filled: 100 })
  expect(shareText(commitmentShare(null, 12), 'vi').share).toContain('chưa ghi số hộ đang cư trú')
  expect(shareText(commitmentShare(10, null), 'vi').share).toBe('Chưa ghi tổng số hộ đã ký cam kết.')
})
