import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  // Minified server code loses the names of error classes, which clients read.
  experimental: { serverMinification: false },
  // Next builds start-up code, pages and routes as separate bundles. Loaded from node_modules these exist once in
  // the process, so that an error thrown in one bundle is still recognised by its class in another.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-mongodb',
    '@payloadcms/db-sqlite',
    '@payloadcms/drizzle',
    '@payloadcms/graphql',
    '@tieuchi/rules',
    '@tieuchi/schemas',
  ],
  redirects: async () => [{ source: '/', destination: '/admin', permanent: false }],
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
