import type { Role } from '@/lib/db/generated/enums'

/** A role in an office. `holdsKey` says that a coordinator has admitted the member to the office's key. */
export type OfficeRole = {
  readonly officeId: string
  readonly role: Exclude<Role, 'ADMIN'>
  readonly holdsKey: boolean
}

/** Who acts, as the database says on this very request. An admin has no office, and so no case. */
export type Actor = {
  readonly id: string
  readonly isAdmin: boolean
  readonly offices: readonly OfficeRole[]
}

/** The ids of the offices in which the actor holds one of these roles and has been admitted to the key. */
export const officesAs = (actor: Actor, ...roles: readonly OfficeRole['role'][]): string[] =>
  actor.offices
    .filter((office) => office.holdsKey && roles.includes(office.role))
    .map((office) => office.officeId)
