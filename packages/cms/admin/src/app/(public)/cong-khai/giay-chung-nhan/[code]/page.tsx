import config from '@payload-config'
import { CertificatePage, publicTitle } from '@tieuchi/cms/procedure/public'
import type { Metadata } from 'next'
import { getPayload } from 'payload'

interface Properties {
  params: Promise<{ code: string }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = async ({ searchParams }: Properties): Promise<Metadata> => ({
  title: publicTitle('certificate', await searchParams),
})

const Page = async ({ params, searchParams }: Properties) => (
  <CertificatePage
    payload={await getPayload({ config })}
    query={await searchParams}
    code={decodeURIComponent((await params).code)}
  />
)

export default Page
