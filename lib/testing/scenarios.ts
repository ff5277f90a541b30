import { expect } from 'vitest'
import type { Actor, OfficeRole } from '@/lib/policy/actor'
import { decide, type CaseFacts, type Denial, type Permission, type SubjectOf } from '@/lib/policy/policy'

/** One sentence of the policy: this actor, this subject, this decision. */
export type Scenario<P extends Permission> = {
  readonly says: string
  readonly check: () => void
  readonly permission: P
}

const MINE = '0190a000-0000-7000-8000-00000000000a'
const OTHER = '0190a000-0000-7000-8000-00000000000b'
const ME = '0190a000-0000-7000-8000-000000000001'
const COLLEAGUE = '0190a000-0000-7000-8000-000000000002'

/** The ids that scenarios speak of. */
export const who = { ME, COLLEAGUE, MINE, OTHER } as const

const member = (role: OfficeRole['role'], officeId: string, holdsKey = true): Actor => ({
  id: ME,
  isAdmin: false,
  offices: [{ officeId, role, holdsKey }],
})

/** The people of the scenarios. */
export const people = {
  caseworker: member('CASEWORKER', MINE),
  coordinator: member('COORDINATOR', MINE),
  caseworkerElsewhere: member('CASEWORKER', OTHER),
  coordinatorElsewhere: member('COORDINATOR', OTHER),
  caseworkerNotAdmitted: member('CASEWORKER', MINE, false),
  coordinatorNotAdmitted: member('COORDINATOR', MINE, false),
  admin: { id: ME, isAdmin: true, offices: [] },
  /** A row that should not exist: an admin who also has a membership is still an admin, and reads nothing. */
  adminWithMembership: {
    id: ME,
    isAdmin: true,
    offices: [{ officeId: MINE, role: 'COORDINATOR', holdsKey: true }],
  },
  nobody: { id: ME, isAdmin: false, offices: [] },
} as const satisfies Record<string, Actor>

/** A case of the first office: open, unrestricted, not assigned, unless said otherwise. */
export const aCase = (facts: Partial<CaseFacts> = {}): CaseFacts => ({
  officeId: MINE,
  restricted: false,
  closed: false,
  erased: false,
  isAssigned: false,
  isNamed: false,
  isExcluded: false,
  sharedGroups: [],
  ...facts,
})

/** Says that somebody may: `may('caseworker', 'case:read', aCase({ isAssigned: true }))`. */
export const may = <P extends Permission>(
  actor: keyof typeof people,
  permission: P,
  subject: SubjectOf<P>,
): Scenario<P> => scenario(actor, permission, subject, 'ALLOWED')

/** Says that somebody may not, and why. */
export const mayNot = <P extends Permission>(
  actor: keyof typeof people,
  permission: P,
  subject: SubjectOf<P>,
  denial: Denial,
): Scenario<P> => scenario(actor, permission, subject, denial)

function scenario<P extends Permission>(
  actor: keyof typeof people,
  permission: P,
  subject: SubjectOf<P>,
  expected: 'ALLOWED' | Denial,
): Scenario<P> {
  const verb = expected === 'ALLOWED' ? 'may' : 'may not'
  return {
    permission,
    says: `${actor} ${verb} ${permission} on ${describe(subject)}: ${expected}`,
    check: () => {
      expect(decide(people[actor], permission, subject)).toBe(expected)
    },
  }
}

function describe(subject: object | null): string {
  const facts = Object.entries(subject ?? {}).filter(([, value]) => value !== false && value !== MINE)
  return facts.length === 0
    ? 'a plain subject'
    : facts.map(([key, value]) => `${key}=${String(value)}`).join(' ')
}
