import { type NextRequest, NextResponse } from 'next/server'
import { readLocale } from './lib/locale.ts'
import { preferredLocale } from './lib/preferred-locale.ts'

/** Addresses without a language lead to the visitor's. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  if (readLocale(pathname.split('/')[1])) return NextResponse.next()
  const url = request.nextUrl.clone()
  url.pathname = `/${preferredLocale(request.headers.get('accept-language'))}${pathname === '/' ? '' : pathname}`
  return NextResponse.redirect(url)
}

export const config = { matcher: ['/((?!_next/|graphql$|source/|icon|favicon).*)'] }
