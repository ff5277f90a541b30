import 'server-only'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { paths } from '@/lib/core/paths'
import { prisma } from '@/lib/db/client'
import type { Actor } from '@/lib/policy/actor'
import { openKeyring, sealKeyring, tokenHash, type Keyring, type SessionToken } from '@/lib/vault/keyring'
import { clientFacts } from './client-facts'
import { sessionCookieName } from './cookie'
import { isStale, keyringOf } from './keyring'
import { IDLE_SECONDS, LAST_SEEN_SECONDS } from './limits'

/** A person who is signed in, on this request: the facts that the policy decides on, the session, and the keys that
 *  only this browser's cookie could open. */
export type SignedIn = Actor & {
  readonly session: { readonly id: string; readonly reauthAt: Date; readonly endsAt: Date }
  readonly keyring: Keyring
  readonly displayNameSealed: Uint8Array<ArrayBuffer>
  readonly locale: string
}

/** The person behind the request's cookie, or null: unknown, ended, idle, of another browser, or of a member who is no
 *  longer active. One query; roles are read from the database every time, never from the cookie. */
export const currentActor = cache(async (): Promise<SignedIn | null> => {
  const token = (await cookies()).get(sessionCookieName())?.value
  return token === undefined || token === '' ? null : loadSession(token, await clientFacts())
})

/** The signed-in person, or the sign-in page. */
export async function requireActor(): Promise<SignedIn> {
  return (await currentActor()) ?? redirect(paths.signIn())
}

async function loadSession(
  token: SessionToken,
  client: { userAgentHash: Uint8Array<ArrayBuffer> },
): Promise<SignedIn | null> {
  const now = new Date()
  const row = await prisma.session.findUnique({
    where: { tokenHash: tokenHash(token) },
    select: sessionSelect(now),
  })
  if (!row || !isLive(row, now) || !sameBytes(row.userAgentHash, client.userAgentHash)) return null

  const keyring = await freshKeyring(token, row)
  if (now.getTime() - row.lastSeenAt.getTime() > LAST_SEEN_SECONDS * 1000) {
    await prisma.session.updateMany({ where: { id: row.id }, data: { lastSeenAt: now } })
  }
  return {
    id: row.user.id,
    isAdmin: row.user.isAdmin,
    offices: row.user.memberships.map(({ officeId, role, office }) => ({
      officeId,
      role: role === 'COORDINATOR' ? 'COORDINATOR' : 'CASEWORKER',
      holdsKey: keyring.offices.some(
        (held) => held.officeId === officeId && held.version === office.keys[0]?.version,
      ),
    })),
    session: { id: row.id, reauthAt: row.reauthAt, endsAt: row.endsAt },
    keyring,
    displayNameSealed: row.user.displayNameSealed,
    locale: row.user.locale,
  }
}

const sessionSelect = (now: Date) =>
  ({
    id: true,
    keyringWrapped: true,
    sessionEpoch: true,
    lastSeenAt: true,
    endsAt: true,
    reauthAt: true,
    userAgentHash: true,
    user: {
      select: {
        id: true,
        isAdmin: true,
        status: true,
        sessionEpoch: true,
        displayNameSealed: true,
        locale: true,
        grants: { select: { officeId: true, keyVersion: true, sealedKey: true } },
        memberships: {
          where: { OR: [{ to: null }, { to: { gt: now } }] },
          select: {
            officeId: true,
            role: true,
            office: {
              select: { keys: { orderBy: { version: 'desc' }, take: 1, select: { version: true } } },
            },
          },
        },
      },
    },
  }) as const

const findSession = (hash: Uint8Array<ArrayBuffer>) =>
  prisma.session.findUnique({ where: { tokenHash: hash }, select: sessionSelect(new Date()) })

type SessionRow = NonNullable<Awaited<ReturnType<typeof findSession>>>

function isLive(row: SessionRow, now: Date): boolean {
  const isIdle = now.getTime() - row.lastSeenAt.getTime() > IDLE_SECONDS * 1000
  return (
    row.endsAt > now && !isIdle && row.user.status === 'ACTIVE' && row.user.sessionEpoch === row.sessionEpoch
  )
}

/** A member who was admitted after signing in finds the office key sealed to them, and the session takes it up. */
async function freshKeyring(token: SessionToken, row: SessionRow): Promise<Keyring> {
  const keyring = openKeyring(token, row.id, row.keyringWrapped)
  if (!isStale(keyring, row.user.grants)) return keyring
  const renewed = await keyringOf(keyring, row.user.grants)
  await prisma.session.updateMany({
    where: { id: row.id },
    data: { keyringWrapped: sealKeyring(token, row.id, renewed) },
  })
  return renewed
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0
