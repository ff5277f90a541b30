import { z } from 'zod'
import { emailSchema, typedPasswordSchema } from '@/lib/auth/schema'
import { textSchema } from '@/lib/core/text'
import { Role } from '@/lib/db/generated/enums'

/** A password that somebody chooses: 12 to 128 code points, no rules of composition. Whether it is a common one is
 *  checked on the server, where the list is. Source: SECURITY amendment 7, NIST SP 800-63B-4. */
export const newPasswordSchema = z
  .string()
  .max(512)
  .refine((text) => [...text].length >= 12, { error: 'PASSWORD_TOO_SHORT' })
  .refine((text) => [...text].length <= 128, { error: 'PASSWORD_TOO_LONG' })

/** The secret part of a one-time link: 256 bits in base64url, carried behind the hash sign and posted. */
export const linkTokenSchema = z.string().regex(/^[A-Za-z0-9_-]{43}$/, { error: 'LINK_NOT_VALID' })

const account = {
  displayName: textSchema({ max: 80 }),
  email: emailSchema,
  password: newPasswordSchema,
}

/** What the first-run page sends. */
export const setUpInput = z.strictObject({
  token: linkTokenSchema,
  organisation: textSchema({ max: 120 }),
  ...account,
})
export type SetUpInput = z.infer<typeof setUpInput>

/** What the invitation page sends. */
export const acceptInvitationInput = z.strictObject({ token: linkTokenSchema, ...account })
export type AcceptInvitationInput = z.infer<typeof acceptInvitationInput>

/** What asks for the words about a link, before anything is done with it. */
export const linkInput = z.strictObject({ token: linkTokenSchema })
export type LinkInput = z.infer<typeof linkInput>

/** Whom an admin invites: a caseworker or coordinator into an office, or another admin into none. */
export const inviteMemberInput = z
  .strictObject({ role: z.enum(Role), officeId: z.union([z.uuid(), z.literal('')]) })
  .refine(({ role, officeId }) => (role === 'ADMIN') === (officeId === ''), {
    path: ['officeId'],
    error: 'OFFICE_FITS_ROLE',
  })
export type InviteMemberInput = z.infer<typeof inviteMemberInput>

/** Which invitation is taken back. */
export const revokeInvitationInput = z.strictObject({ invitationId: z.uuid() })
export type RevokeInvitationInput = z.infer<typeof revokeInvitationInput>

/** What the custodian types back: the identity as it was shown, and the groups that were asked for. */
export const confirmRecoveryInput = z.strictObject({
  token: linkTokenSchema,
  identity: typedPasswordSchema,
  typedBack: z.array(z.string().trim().max(20)).min(1).max(8),
})
export type ConfirmRecoveryInput = z.infer<typeof confirmRecoveryInput>
