import config from '@payload-config'
import { RegisterPage } from '@tieuchi/cms/procedure/public'
import type { Metadata } from 'next'
import { getPayload } from 'payload'

export const metadata: Metadata = { title: 'Khu dân cư được công nhận' }

const Page = async ({ searchParams }: { searchParams: Promise<Record<string, string | string[]>> }) => (
  <RegisterPage payload={await getPayload({ config })} query={await searchParams} />
)

export default Page
