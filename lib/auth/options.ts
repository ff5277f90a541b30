import 'server-only'
import type { AuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { serverSecret } from '@/lib/vault/server-key'
import { sessionCookieName, sessionCookieOptions } from './cookie'
import { SESSION_SECONDS } from './limits'
import { endSession } from './sessions'
import { redeemTicket } from './tickets'

const silent = { error: () => undefined, warn: () => undefined, debug: () => undefined }

/** next-auth as a carrier of the cookie and nothing more: it never sees a password, and what it calls a JWT is our
 *  opaque session token. Who a session belongs to is read from the database by `requireActor`, not from here. */
export const authOptions = (): AuthOptions => ({
  secret: serverSecret('next-auth'),
  session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
  pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/sign-in' },
  cookies: { sessionToken: { name: sessionCookieName(), options: sessionCookieOptions() } },
  logger: silent,
  providers: [
    Credentials({
      id: 'ticket',
      credentials: { ticket: {} },
      authorize: async (credentials) => {
        const redeemed = await redeemTicket(String(credentials?.ticket ?? ''))
        return redeemed ? { id: redeemed.userId, sessionToken: redeemed.token } : null
      },
    }),
  ],
  jwt: {
    maxAge: SESSION_SECONDS,
    encode: ({ token }) =>
      Promise.resolve(typeof token?.['sessionToken'] === 'string' ? token['sessionToken'] : ''),
    decode: ({ token }) => Promise.resolve(token ? { sessionToken: token } : null),
  },
  callbacks: {
    jwt: ({ token, user }) => ('sessionToken' in user ? { sessionToken: user.sessionToken } : token),
    session: ({ session }) => ({ expires: session.expires }),
  },
  events: {
    signOut: async ({ token }) => {
      if (typeof token['sessionToken'] === 'string') await endSession(token['sessionToken'], 'SIGNED_OUT')
    },
  },
})
