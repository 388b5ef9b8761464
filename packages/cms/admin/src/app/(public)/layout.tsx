import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import './public.css'

export const metadata: Metadata = {
  title: 'Khu dân cư an toàn',
  icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
}

/** The frame of the public pages; the language is the one that the address asks for. */
const Layout = async ({ children }: { children: ReactNode }) => (
  <html lang={(await headers()).get('accept-language') === 'en' ? 'en' : 'vi'}>
    <body>{children}</body>
  </html>
)

export default Layout
