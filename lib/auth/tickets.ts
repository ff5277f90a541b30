import 'server-only'
import { newId } from '@/lib/core/ids'
import { inTransaction, type Tx } from '@/lib/db/transaction'
import { recordAudit } from '@/lib/audit/audit'
import { newSessionToken, tokenHash, unwrapToken, wrapToken, type SessionToken } from '@/lib/vault/keyring'
import { TICKET_SECONDS } from './limits'
import { startSession } from './sessions'

/** Makes a ticket that redeems once, within 60 s, for an opened session. The session token lies wrapped under the
 *  ticket, so the database alone can use neither. */
export async function mintTicket(tx: Tx, userId: string, token: SessionToken): Promise<string> {
  const id = newId()
  const ticket = newSessionToken()
  await tx.loginTicket.create({
    data: {
      id,
      tokenHash: tokenHash(ticket),
      userId,
      tokenWrapped: wrapToken(ticket, id, token),
      expiresAt: new Date(Date.now() + TICKET_SECONDS * 1000),
    },
    select: { id: true },
  })
  return ticket
}

/** Redeems a ticket for its session token: atomically, so that of two attempts one wins. Null for any other ticket. */
export async function redeemTicket(ticket: string): Promise<{ userId: string; token: SessionToken } | null> {
  return inTransaction(async (tx) => {
    const [row] = await tx.$queryRaw<{ id: string; userId: string; tokenWrapped: Uint8Array<ArrayBuffer> }[]>`
      DELETE FROM "LoginTicket" WHERE "tokenHash" = ${tokenHash(ticket)} AND "expiresAt" > now()
      RETURNING id, "userId", "tokenWrapped"`
    if (!row) {
      await recordAudit(tx, null, 'sign-in.ticket-refused', {})
      return null
    }
    const token = unwrapToken(ticket, row.id, new Uint8Array(row.tokenWrapped))
    await startSession(tx, token)
    return { userId: row.userId, token }
  })
}
