import { cookies } from 'next/headers'
import { isSameOrigin } from '@/lib/actions/same-origin'
import { sessionCookieName } from '@/lib/auth/cookie'
import { endSession } from '@/lib/auth/sessions'
import { env } from '@/lib/config/env'

/** *Leave this page*: ends the session at once and tells the browser to forget it all. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers, env().APP_ORIGIN)) return new Response(null, { status: 403 })
  const store = await cookies()
  const token = store.get(sessionCookieName())?.value
  if (token) await endSession(token, 'LEFT_THE_PAGE')
  store.delete(sessionCookieName())
  return new Response(null, { status: 204, headers: { 'Clear-Site-Data': '"cache", "cookies", "storage"' } })
}
