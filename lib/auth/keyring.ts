import 'server-only'
import { openOfficeKey } from '@/lib/vault/office-key'
import type { Keyring } from '@/lib/vault/keyring'

type Holder = Pick<Keyring, 'userId' | 'privateKey' | 'publicKey'>
type Grant = {
  readonly officeId: string
  readonly keyVersion: number
  readonly sealedKey: Uint8Array<ArrayBuffer>
}

/** The keyring of a person: their private key and every office key that was sealed to them. A grant that does not open
 *  is a tampered row, and throws. */
export async function keyringOf(holder: Holder, grants: readonly Grant[]): Promise<Keyring> {
  const offices = []
  for (const grant of grants) {
    const key = await openOfficeKey(holder.privateKey, holder.userId, grant)
    offices.push({ officeId: grant.officeId, version: grant.keyVersion, key })
  }
  return { ...holder, offices }
}

/** True where the member was admitted, or a key rotated, since the session's keyring was made. */
export const isStale = (keyring: Keyring, grants: readonly Grant[]): boolean =>
  grants.some(
    (grant) =>
      !keyring.offices.some((held) => held.officeId === grant.officeId && held.version === grant.keyVersion),
  )
