import { z } from 'zod'
import { FieldGroup, InvitationKind, Role } from '@/lib/db/generated/enums'

const id = z.uuid()
const code = z.string().regex(/^[A-Z][A-Z0-9_]{0,39}$/)
const permission = z.string().regex(/^[a-z-]+:[a-z-]+$/)
const field = z.string().regex(/^[a-zA-Z.]{1,60}$/)
const blindToken = z.int().min(0).max(65_535)

/** Every event that can be recorded, with the only detail it may carry: ids, codes, counts and field names.
 *  No schema here takes free text, so no name and no prose can reach the trail. */
export const auditEvents = {
  'access.denied': z.strictObject({ permission, denial: code }),
  'sign-in.succeeded': z.strictObject({ sessionId: id }),
  'sign-in.failed': z.strictObject({ userId: id.nullable(), reason: code }),
  'sign-in.ticket-refused': z.strictObject({}),
  'session.ended': z.strictObject({ sessionId: id, reason: code }),
  'session.reauthenticated': z.strictObject({ sessionId: id }),
  'organisation.set-up': z.strictObject({ userId: id }),
  'custodian.invited': z.strictObject({ invitationId: id }),
  'recovery-key.confirmed': z.strictObject({ recoveryKeyId: id }),
  'invitation.made': z.strictObject({
    invitationId: id,
    kind: z.enum(InvitationKind),
    role: z.enum(Role).nullable(),
    officeId: id.nullable(),
  }),
  'invitation.accepted': z.strictObject({ invitationId: id, userId: id }),
  'invitation.revoked': z.strictObject({ invitationId: id }),
  'office.opened': z.strictObject({ officeId: id }),
  'office-key.created': z.strictObject({ officeId: id, version: z.int() }),
  'office-key.granted': z.strictObject({ officeId: id, version: z.int(), userId: id }),
  'case.logged': z.strictObject({ caseId: id, officeId: id }),
  'case.viewed': z.strictObject({ caseId: id }),
  'case.listed': z.strictObject({ shown: z.int() }),
  'case.identity-revealed': z.strictObject({ caseId: id, group: z.enum(FieldGroup) }),
  'case.changed': z.strictObject({ caseId: id, fields: z.array(field).max(40) }),
  'case.assigned': z.strictObject({ caseId: id, userId: id, fromUserId: id.nullable() }),
  'case.searched': z.strictObject({ officeId: id, tokens: z.array(blindToken).max(64), hits: z.int() }),
  'hint.raised': z.strictObject({ hintId: id, caseId: id }),
} as const

/** The name of an event: noun and past tense. */
export type AuditAction = keyof typeof auditEvents

/** The detail that belongs to one event and to no other. */
export type AuditDetail<A extends AuditAction> = z.infer<(typeof auditEvents)[A]>
