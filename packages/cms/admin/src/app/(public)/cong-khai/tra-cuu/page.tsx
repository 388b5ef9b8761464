import config from '@payload-config'
import { CheckPage, publicTitle } from '@tieuchi/cms/procedure/public'
import type { Metadata } from 'next'
import { getPayload } from 'payload'

interface Properties {
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = async ({ searchParams }: Properties): Promise<Metadata> => ({
  title: publicTitle('check', await searchParams),
})

const Page = async ({ searchParams }: Properties) => (
  <CheckPage payload={await getPayload({ config })} query={await searchParams} />
)

export default Page
