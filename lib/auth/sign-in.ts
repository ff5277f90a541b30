import 'server-only'
import { recordAudit } from '@/lib/audit/audit'
import { err, ok, type Result } from '@/lib/core/result'
import { prisma } from '@/lib/db/client'
import { inTransaction } from '@/lib/db/transaction'
import { sealAddress } from '@/lib/vault/address'
import { PasswordGateFull, stretchForNobody, unlockWithPassword } from '@/lib/vault/password'
import { serverToken } from '@/lib/vault/server-key'
import { unwrapPrivateKey } from '@/lib/vault/user-key'
import type { ClientFacts } from './client-facts'
import { keyringOf } from './keyring'
import { MAX_FAILED_SIGN_INS } from './limits'
import { withinBudget } from './rate-limits'
import type { SignInInput } from './schema'
import { openSession } from './sessions'
import { mintTicket } from './tickets'

/** Why a sign-in is refused. One word for every wrong pair, whether or not the account exists. */
export type SignInRefusal = 'WRONG_CREDENTIALS' | 'TOO_MANY' | 'BUSY'

/** Checks e-mail and password and answers with a ticket that redeems once, within 60 s, for a session. An unknown
 *  account costs the same work as a wrong password and gets the same answer. */
export async function signIn(
  input: SignInInput,
  client: ClientFacts,
): Promise<Result<{ ticket: string }, SignInRefusal>> {
  const emailToken = serverToken('email', input.email)
  const account = Buffer.from(emailToken).toString('base64url')
  if (!(await withinBudget('sign-in.network', client.network))) return err('TOO_MANY')
  if (!(await withinBudget('sign-in.account', account))) return err('TOO_MANY')

  const user = await prisma.user.findUnique({ where: { emailToken }, select: SIGN_IN_FACTS })
  try {
    if (!user) {
      await stretchForNobody(input.password)
      return await refuse(null, 'NO_ACCOUNT')
    }
    const wrappingKey = await unlockWithPassword(input.password, user)
    if (!wrappingKey) return await refuse(user.id, 'WRONG_PASSWORD')
    if (user.status !== 'ACTIVE') return await refuse(user.id, user.status)
    if (user.failedSignIns >= MAX_FAILED_SIGN_INS) return await refuse(user.id, 'PASSWORD_PATH_CLOSED')
    return await admit(user, wrappingKey, client)
  } catch (reason) {
    if (reason instanceof PasswordGateFull) return err('BUSY')
    throw reason
  }
}

const SIGN_IN_FACTS = {
  id: true,
  status: true,
  failedSignIns: true,
  sessionEpoch: true,
  keyVersion: true,
  passwordSalt: true,
  passwordParams: true,
  passwordVerifier: true,
  publicKey: true,
  privateKeyWrapped: true,
  grants: { select: { officeId: true, keyVersion: true, sealedKey: true } },
} as const

type SignInFacts = NonNullable<Awaited<ReturnType<typeof findFacts>>>

const findFacts = (id: string) => prisma.user.findUnique({ where: { id }, select: SIGN_IN_FACTS })

async function admit(user: SignInFacts, wrappingKey: Uint8Array<ArrayBuffer>, client: ClientFacts) {
  const privateKey = unwrapPrivateKey(
    wrappingKey,
    sealAddress.userPrivateKey(user.id, user.keyVersion),
    user.privateKeyWrapped,
  )
  const keyring = await keyringOf({ userId: user.id, privateKey, publicKey: user.publicKey }, user.grants)
  return inTransaction(async (tx) => {
    const token = await openSession(tx, user, keyring, client)
    return ok({ ticket: await mintTicket(tx, user.id, token) })
  })
}

async function refuse(userId: string | null, reason: string): Promise<Result<never, 'WRONG_CREDENTIALS'>> {
  await inTransaction(async (tx) => {
    if (userId !== null) {
      await tx.user.update({
        where: { id: userId },
        data: { failedSignIns: { increment: 1 } },
        select: { id: true },
      })
    }
    await recordAudit(tx, null, 'sign-in.failed', { userId, reason })
  })
  return err('WRONG_CREDENTIALS')
}
