import { type NextRequest, NextResponse } from 'next/server'

/**
 * Shows the admin in Vietnamese until a person chooses otherwise, whatever language the browser was installed in.
 * The choice is a cookie of Payload's. The API goes on to answer in the language it is asked in.
 */
export function proxy(request: NextRequest) {
  const headers = new Headers(request.headers)
  headers.set('accept-language', 'vi')
  return NextResponse.next({ request: { headers } })
}

export const config = { matcher: '/admin/:path*' }
