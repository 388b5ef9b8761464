import config from '@payload-config'
import { PostedResultPage } from '@tieuchi/cms/procedure/public'
import type { Metadata } from 'next'
import { getPayload } from 'payload'

interface Properties {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const metadata: Metadata = { title: 'Kết quả đang niêm yết' }

const Page = async ({ params, searchParams }: Properties) => (
  <PostedResultPage
    payload={await getPayload({ config })}
    query={await searchParams}
    id={(await params).id}
  />
)

export default Page
