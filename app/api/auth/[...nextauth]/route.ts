import NextAuth from 'next-auth'
import type { NextRequest } from 'next/server'
import { isSameOrigin } from '@/lib/actions/same-origin'
import { authOptions } from '@/lib/auth/options'
import { env } from '@/lib/config/env'

type Context = { params: Promise<{ nextauth: string[] }> }

const doors = {
  GET: new Set(['csrf']),
  POST: new Set(['callback/ticket', 'signout']),
}

const notFound = (): Response => new Response(null, { status: 404 })

async function pass(request: NextRequest, context: Context, open: ReadonlySet<string>): Promise<Response> {
  const { nextauth } = await context.params
  if (!open.has(nextauth.join('/'))) return notFound()
  const handle = NextAuth(authOptions()) as (request: NextRequest, context: Context) => Promise<Response>
  return handle(request, context)
}

/** Only the doors that the sign-in uses are open; the rest of the library's routes do not exist. */
export const GET = (request: NextRequest, context: Context): Promise<Response> =>
  pass(request, context, doors.GET)

export function POST(request: NextRequest, context: Context): Promise<Response> {
  if (!isSameOrigin(request.headers, env().APP_ORIGIN))
    return Promise.resolve(new Response(null, { status: 403 }))
  return pass(request, context, doors.POST)
}
