import 'server-only'
import { newId } from '@/lib/core/ids'
import { prisma } from '@/lib/db/client'
import { inTransaction, type Tx } from '@/lib/db/transaction'
import { recordAudit } from '@/lib/audit/audit'
import { newSessionToken, sealKeyring, tokenHash, type Keyring, type SessionToken } from '@/lib/vault/keyring'
import type { ClientFacts } from './client-facts'
import { MAX_SESSIONS, SESSION_SECONDS, TICKET_SECONDS } from './limits'

/** Opens a session that lives only as long as its ticket, until `startSession` makes it whole. The database keeps the
 *  hash of the token and the keyring wrapped under it, so only the browser's next request can use either. */
export async function openSession(
  tx: Tx,
  user: { readonly id: string; readonly sessionEpoch: number },
  keyring: Keyring,
  client: ClientFacts,
): Promise<SessionToken> {
  const id = newId()
  const token = newSessionToken()
  await tx.session.create({
    data: {
      id,
      tokenHash: tokenHash(token),
      userId: user.id,
      keyringWrapped: sealKeyring(token, id, keyring),
      sessionEpoch: user.sessionEpoch,
      endsAt: secondsFromNow(TICKET_SECONDS),
      reauthAt: new Date(),
      device: client.device,
      userAgentHash: client.userAgentHash,
    },
    select: { id: true },
  })
  return token
}

/** Gives a session its full life once its ticket is redeemed, and ends the oldest beyond three. */
export async function startSession(tx: Tx, token: SessionToken): Promise<void> {
  const session = await tx.session.update({
    where: { tokenHash: tokenHash(token) },
    data: { endsAt: secondsFromNow(SESSION_SECONDS), lastSeenAt: new Date() },
    select: { id: true, userId: true },
  })
  await tx.user.update({
    where: { id: session.userId },
    data: { lastSignInAt: new Date(), failedSignIns: 0 },
    select: { id: true },
  })
  await recordAudit(tx, { id: session.userId }, 'sign-in.succeeded', { sessionId: session.id })
  await endOldest(tx, session.userId)
}

/** Ends one session at once; ending one that is gone already is no error. */
export async function endSession(token: SessionToken, reason: string): Promise<void> {
  await inTransaction(async (tx) => {
    const session = await tx.session.findUnique({
      where: { tokenHash: tokenHash(token) },
      select: { id: true, userId: true },
    })
    if (!session) return
    await tx.session.deleteMany({ where: { id: session.id } })
    await recordAudit(tx, { id: session.userId }, 'session.ended', { sessionId: session.id, reason })
  })
}

/** Removes sessions and tickets whose time is over. For the nightly sweep; returns how many went. */
export async function sweepSessions(now: Date = new Date()): Promise<number> {
  const tickets = await prisma.loginTicket.deleteMany({ where: { expiresAt: { lt: now } } })
  const sessions = await prisma.session.deleteMany({ where: { endsAt: { lt: now } } })
  return tickets.count + sessions.count
}

async function endOldest(tx: Tx, userId: string): Promise<void> {
  const surplus = await tx.session.findMany({
    where: { userId, endsAt: { gt: new Date() } },
    orderBy: { createdAt: 'desc' },
    skip: MAX_SESSIONS,
    select: { id: true },
  })
  for (const { id } of surplus) {
    await tx.session.deleteMany({ where: { id } })
    await recordAudit(tx, { id: userId }, 'session.ended', { sessionId: id, reason: 'TOO_MANY_SESSIONS' })
  }
}

const secondsFromNow = (seconds: number): Date => new Date(Date.now() + seconds * 1000)
