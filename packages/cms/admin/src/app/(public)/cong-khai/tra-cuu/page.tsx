import config from '@payload-config'
import { CheckPage } from '@tieuchi/cms/procedure/public'
import type { Metadata } from 'next'
import { getPayload } from 'payload'

export const metadata: Metadata = { title: 'Tra cứu giấy chứng nhận' }

const Page = async ({ searchParams }: { searchParams: Promise<Record<string, string | string[]>> }) => (
  <CheckPage payload={await getPayload({ config })} query={await searchParams} />
)

export default Page
