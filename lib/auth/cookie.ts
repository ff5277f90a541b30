import { env } from '@/lib/config/env'

const isHttps = (): boolean => env().APP_ORIGIN.startsWith('https:')

/** The name of the session cookie: with the `__Host-` prefix behind TLS, without it on plain http://localhost. */
export const sessionCookieName = (): string => (isHttps() ? '__Host-sid' : 'asyla-sid')

/** How the session cookie is set: never readable by scripts, never sent along from another site's form. */
export const sessionCookieOptions = () =>
  ({ httpOnly: true, secure: isHttps(), sameSite: 'lax', path: '/' }) as const
