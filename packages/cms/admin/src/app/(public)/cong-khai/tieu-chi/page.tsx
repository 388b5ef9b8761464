import config from '@payload-config'
import { CriteriaPage } from '@tieuchi/cms/procedure/public'
import type { Metadata } from 'next'
import { getPayload } from 'payload'

export const metadata: Metadata = { title: 'Tiêu chí đang áp dụng' }

const Page = async ({ searchParams }: { searchParams: Promise<Record<string, string | string[]>> }) => (
  <CriteriaPage payload={await getPayload({ config })} query={await searchParams} />
)

export default Page
