import { type NextRequest, NextResponse } from 'next/server'

/**
 * Shows the admin in Vietnamese until a person chooses otherwise, whatever language the browser was installed in: the
 * choice is a cookie of Payload's. A public page is in the language that its address asks for. The API goes on to
 * answer in the language it is asked in.
 */
export function proxy(request: NextRequest) {
  const { pathname, searchParams } = request.nextUrl
  const headers = new Headers(request.headers)
  const isEnglish = pathname.startsWith('/cong-khai') && searchParams.get('lang') === 'en'
  headers.set('accept-language', isEnglish ? 'en' : 'vi')
  return NextResponse.next({ request: { headers } })
}

export const config = { matcher: ['/admin/:path*', '/cong-khai/:path*'] }
