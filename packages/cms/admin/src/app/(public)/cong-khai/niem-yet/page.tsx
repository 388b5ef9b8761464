import config from '@payload-config'
import { PostedPage } from '@tieuchi/cms/procedure/public'
import type { Metadata } from 'next'
import { getPayload } from 'payload'

export const metadata: Metadata = { title: 'Kết quả đang niêm yết' }

const Page = async ({ searchParams }: { searchParams: Promise<Record<string, string | string[]>> }) => (
  <PostedPage payload={await getPayload({ config })} query={await searchParams} />
)

export default Page
