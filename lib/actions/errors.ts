import 'server-only'
import { recordAudit } from '@/lib/audit/audit'
import { currentActor } from '@/lib/auth/actor'
import { log } from '@/lib/config/log'
import { newId } from '@/lib/core/ids'
import { inTransaction } from '@/lib/db/transaction'
import { ForbiddenError } from '@/lib/policy/policy'
import type { ServerError } from './outcome'

/** A request that is refused before its command runs, for one of the reasons a form can explain. */
export class RefusedRequest extends Error {
  constructor(readonly code: Exclude<ServerError['code'], 'FAILED'>) {
    super(code)
    this.name = 'RefusedRequest'
  }
}

/** Turns what an action threw into what its form may show. A breach of policy is recorded in a transaction of its own,
 *  so that rolling back the command does not erase it; anything unforeseen is logged under an id, and only the id is
 *  shown. */
export async function explainError(error: unknown, action: string): Promise<ServerError> {
  if (error instanceof RefusedRequest) return { code: error.code }
  if (error instanceof ForbiddenError) {
    await recordDenial(error)
    return { code: 'REFUSED' }
  }
  const errorId = newId()
  log.error({ errorId, action, error: error instanceof Error ? error.name : 'unknown' }, 'action failed')
  return { code: 'FAILED', errorId }
}

/** Records a denial under the name of whoever is signed in. */
export async function recordDenial({ permission, denial }: ForbiddenError): Promise<void> {
  const actor = await currentActor()
  await inTransaction((tx) => recordAudit(tx, actor, 'access.denied', { permission, denial }))
}
