import config from '@payload-config'
import { PostedResultPage, publicTitle } from '@tieuchi/cms/procedure/public'
import type { Metadata } from 'next'
import { getPayload } from 'payload'

interface Properties {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = async ({ searchParams }: Properties): Promise<Metadata> => ({
  title: publicTitle('posted', await searchParams),
})

const Page = async ({ params, searchParams }: Properties) => (
  <PostedResultPage
    payload={await getPayload({ config })}
    query={await searchParams}
    id={(await params).id}
  />
)

export default Page
