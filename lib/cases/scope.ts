import type { Prisma } from '@/lib/db/generated/client'
import { officesAs, type Actor } from '@/lib/policy/actor'
import type { CaseFacts } from '@/lib/policy/policy'

/** The rows that `case:read` allows, as one `where`: what an actor cannot see does not exist for them.
 *  An integration test proves that it agrees with the policy for every role and kind of case.
 *  @param now the moment at which shares and assignments are judged */
export function visibleCases(actor: Actor, now: Date = new Date()): Prisma.CaseWhereInput {
  if (actor.isAdmin) return NOTHING
  const live = { OR: [{ to: null }, { to: { gt: now } }] }
  return {
    erasedAt: null,
    exclusions: { none: { userId: actor.id } },
    OR: [
      { officeId: { in: officesAs(actor, 'COORDINATOR') }, ...unrestrictedOrNamed(actor) },
      {
        officeId: { in: officesAs(actor, 'CASEWORKER') },
        assignments: { some: { userId: actor.id, ...live } },
        ...unrestrictedOrNamed(actor),
      },
      { closedAt: null, shares: { some: { userId: actor.id, endedAt: null, until: { gt: now } } } },
    ],
  }
}

/** What a query selects so that `caseFacts` can tell the policy about one case. */
export const caseFactsSelect = (actor: Actor, now: Date = new Date()) =>
  ({
    id: true,
    officeId: true,
    restricted: true,
    closedAt: true,
    erasedAt: true,
    assignments: {
      where: { userId: actor.id, OR: [{ to: null }, { to: { gt: now } }] },
      select: { id: true },
    },
    grants: { where: { userId: actor.id }, select: { caseId: true } },
    exclusions: { where: { userId: actor.id }, select: { caseId: true } },
    shares: {
      where: { userId: actor.id, endedAt: null, until: { gt: now } },
      select: { groups: true, sealedKeys: true },
    },
  }) satisfies Prisma.CaseSelect

type FactsRow = Prisma.CaseGetPayload<{ select: ReturnType<typeof caseFactsSelect> }>

/** The facts of one case for one actor, from a row selected with `caseFactsSelect`. A member of the office who holds
 *  the case reads it whole, whatever was also shared with them. */
export function caseFacts(row: FactsRow): CaseFacts {
  return {
    officeId: row.officeId,
    restricted: row.restricted,
    closed: row.closedAt !== null,
    erased: row.erasedAt !== null,
    isAssigned: row.assignments.length > 0,
    isNamed: row.grants.length > 0,
    isExcluded: row.exclusions.length > 0,
    sharedGroups: row.shares.flatMap((share) => share.groups),
  }
}

const NOTHING = { id: { in: [] } } satisfies Prisma.CaseWhereInput

const unrestrictedOrNamed = (actor: Actor): Prisma.CaseWhereInput => ({
  AND: [{ OR: [{ restricted: false }, { grants: { some: { userId: actor.id } } }] }],
})
