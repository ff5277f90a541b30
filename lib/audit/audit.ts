import 'server-only'
import { newId } from '@/lib/core/ids'
import type { Tx } from '@/lib/db/transaction'
import { auditEvents, type AuditAction, type AuditDetail } from './events'

/** Who is recorded as having acted; null before anybody is known, as in a failed sign-in. */
export type AuditActor = { readonly id: string } | null

/** Records one event in the caller's transaction: both happen, or neither. The row is chained to the one before it in
 *  its shard by the database's own function, and no role of the app can read, change or delete it afterwards.
 *  @throws ZodError where the detail holds more than ids and codes */
export async function recordAudit<A extends AuditAction>(
  tx: Tx,
  actor: AuditActor,
  action: A,
  detail: AuditDetail<A>,
): Promise<void> {
  const parsed: Record<string, unknown> = auditEvents[action].parse(detail)
  const caseId = typeof parsed['caseId'] === 'string' ? parsed['caseId'] : null
  const body = JSON.stringify(parsed)
  await tx.$executeRaw`
    SELECT audit_append(${newId()}::uuid, ${actor?.id ?? null}::uuid, ${action}, ${caseId}::uuid, ${body})`
}
