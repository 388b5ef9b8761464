import config from '@payload-config'
import { CertificatePrint, publicTitle } from '@tieuchi/cms/procedure/public'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { getPayload } from 'payload'

interface Properties {
  params: Promise<{ code: string }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = async ({ searchParams }: Properties): Promise<Metadata> => ({
  title: publicTitle('certificate', await searchParams),
  robots: { index: false },
})

const Page = async ({ params, searchParams }: Properties) => (
  <CertificatePrint
    payload={await getPayload({ config })}
    query={await searchParams}
    code={decodeURIComponent((await params).code)}
    headers={await headers()}
  />
)

export default Page
