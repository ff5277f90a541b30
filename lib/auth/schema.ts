import { z } from 'zod'

/** An e-mail address as it is compared: trimmed, composed, lower case. Homoglyphs of the at sign are no at sign. */
export const emailSchema = z
  .string()
  .trim()
  .max(254)
  .transform((text) => text.normalize('NFC').toLowerCase())
  .pipe(z.email())

/** A password as typed: never trimmed, cut or composed of rules. Length in code points. */
export const typedPasswordSchema = z.string().min(1).max(512)

/** What the sign-in form sends. */
export const signInInput = z.strictObject({ email: emailSchema, password: typedPasswordSchema })
export type SignInInput = z.infer<typeof signInInput>

/** What the form for a fresh proof of presence sends. */
export const reauthInput = z.strictObject({ password: typedPasswordSchema })
export type ReauthInput = z.infer<typeof reauthInput>
