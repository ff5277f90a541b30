import type { FieldGroup } from '@/lib/db/generated/enums'
import type { Actor, OfficeRole } from './actor'

/** What the policy must know of a case to decide. Facts about the actor are the actor's own: assigned means to them. */
export type CaseFacts = {
  readonly officeId: string
  readonly restricted: boolean
  readonly closed: boolean
  readonly erased: boolean
  readonly isAssigned: boolean
  readonly isNamed: boolean
  readonly isExcluded: boolean
  readonly sharedGroups: readonly FieldGroup[]
}

/** What the policy must know of an office. */
export type OfficeFacts = { readonly officeId: string }

/** What the policy must know of a member whom somebody admits. */
export type MemberFacts = { readonly officeId: string; readonly userId: string }

/** What the policy must know before an office gets its key. */
export type OfficeKeyFacts = OfficeFacts & { readonly hasKey: boolean }

type Subjects = {
  'case:log': OfficeFacts
  'case:search': OfficeFacts
  'case:read': CaseFacts
  'case:reveal-identity': CaseFacts
  'case:reveal-contact': CaseFacts
  'case:change': CaseFacts
  'case:assign': CaseFacts
  'hint:review': OfficeFacts
  'office:open': null
  'office:create-key': OfficeKeyFacts
  'member:invite': null
  'member:list': null
  'member:admit': MemberFacts
  'custodian:invite': null
}

/** Everything that a person may be allowed to do. */
export type Permission = keyof Subjects

/** The facts that a permission is decided on. */
export type SubjectOf<P extends Permission> = Subjects[P]

/** Why not. Written to the audit trail; a reader sees only "not found". */
export type Denial =
  | 'ROLE_NOT_PRESENT'
  | 'KEY_NOT_HELD'
  | 'CASE_NOT_ASSIGNED'
  | 'CASE_EXCLUDED'
  | 'CASE_RESTRICTED'
  | 'CASE_ERASED'
  | 'CASE_CLOSED'
  | 'CASE_SHARED_ONLY'
  | 'GROUP_NOT_SHARED'
  | 'OWN_ADMISSION'
  | 'KEY_EXISTS'

export type Decision = 'ALLOWED' | Denial

const rules: { readonly [P in Permission]: (actor: Actor, subject: Subjects[P]) => Decision } = {
  // A case is logged and searched for in an office whose key one holds.
  'case:log': (actor, office) => officeRole(actor, office.officeId, 'CASEWORKER', 'COORDINATOR'),
  'case:search': (actor, office) => officeRole(actor, office.officeId, 'CASEWORKER', 'COORDINATOR'),

  // Assigned or shared to a caseworker; all of their offices for a coordinator; never where excluded.
  'case:read': readsCase,
  'case:reveal-identity': (actor, facts) =>
    first(readsCase(actor, facts), readsGroup(actor, facts, 'IDENTITY')),
  'case:reveal-contact': (actor, facts) =>
    first(readsCase(actor, facts), readsGroup(actor, facts, 'CONTACT')),

  // A share gives reading, not writing; a closed case is reopened first.
  'case:change': (actor, facts) => first(readsCase(actor, facts), holdsCase(actor, facts), isOpen(facts)),
  'case:assign': (actor, facts) =>
    first(readsCase(actor, facts), officeRole(actor, facts.officeId, 'COORDINATOR'), isOpen(facts)),
  'hint:review': (actor, office) => officeRole(actor, office.officeId, 'COORDINATOR'),

  // An admin opens offices and invites; neither gives a key.
  'office:open': admin,
  'member:invite': admin,
  'member:list': admin,
  'custodian:invite': admin,

  // The first coordinator makes the office's key; a coordinator admits the others, never themselves.
  'office:create-key': (actor, office) =>
    first(hasRole(actor, office.officeId, 'COORDINATOR'), office.hasKey ? 'KEY_EXISTS' : 'ALLOWED'),
  'member:admit': (actor, member) =>
    first(
      member.userId === actor.id ? 'OWN_ADMISSION' : 'ALLOWED',
      officeRole(actor, member.officeId, 'COORDINATOR'),
    ),
}

/** Decides one permission on its facts: pure, total, and a denial unless a rule allows. */
export const decide = <P extends Permission>(actor: Actor, permission: P, subject: Subjects[P]): Decision =>
  rules[permission](actor, subject)

/** Thrown by `authorize`: a breach of policy, which the action client records and answers with "not found". */
export class ForbiddenError extends Error {
  constructor(
    readonly permission: Permission,
    readonly denial: Denial,
  ) {
    super(`${permission} denied: ${denial}`)
    this.name = 'ForbiddenError'
  }
}

/** Returns only where the policy allows. @throws ForbiddenError with the permission and the named denial. */
export function authorize<P extends Permission>(actor: Actor, permission: P, subject: Subjects[P]): void {
  const decision = decide(actor, permission, subject)
  if (decision !== 'ALLOWED') throw new ForbiddenError(permission, decision)
}

/** Every permission by name, for the tests that walk them all. */
export const PERMISSIONS = Object.keys(rules) as readonly Permission[]

const first = (...decisions: readonly Decision[]): Decision =>
  decisions.find((decision) => decision !== 'ALLOWED') ?? 'ALLOWED'

function admin(actor: Actor): Decision {
  return actor.isAdmin ? 'ALLOWED' : 'ROLE_NOT_PRESENT'
}

function hasRole(actor: Actor, officeId: string, ...roles: readonly OfficeRole['role'][]): Decision {
  const held = actor.offices.some((office) => office.officeId === officeId && roles.includes(office.role))
  return held && !actor.isAdmin ? 'ALLOWED' : 'ROLE_NOT_PRESENT'
}

function officeRole(actor: Actor, officeId: string, ...roles: readonly OfficeRole['role'][]): Decision {
  const role = hasRole(actor, officeId, ...roles)
  if (role !== 'ALLOWED') return role
  const holdsKey = actor.offices.some((office) => office.officeId === officeId && office.holdsKey)
  return holdsKey ? 'ALLOWED' : 'KEY_NOT_HELD'
}

/** An exclusion beats every grant; then a share, by its own keys; then the office or the assignment. */
function readsCase(actor: Actor, facts: CaseFacts): Decision {
  if (actor.isAdmin) return 'ROLE_NOT_PRESENT'
  if (facts.isExcluded) return 'CASE_EXCLUDED'
  if (facts.erased) return 'CASE_ERASED'
  if (!facts.closed && facts.sharedGroups.length > 0) return 'ALLOWED'
  return holdsCase(actor, facts)
}

/** A restricted case is held by those whom it names alone, coordinators included. */
function holdsCase(actor: Actor, facts: CaseFacts): Decision {
  const member = officeRole(actor, facts.officeId, 'CASEWORKER', 'COORDINATOR')
  if (member !== 'ALLOWED') return facts.sharedGroups.length > 0 ? 'CASE_SHARED_ONLY' : member
  if (facts.restricted && !facts.isNamed) return 'CASE_RESTRICTED'
  if (officeRole(actor, facts.officeId, 'COORDINATOR') === 'ALLOWED') return 'ALLOWED'
  return facts.isAssigned ? 'ALLOWED' : 'CASE_NOT_ASSIGNED'
}

/** Whoever holds the case reads every group; whom it is shared with, only the groups that the share names. */
function readsGroup(actor: Actor, facts: CaseFacts, group: FieldGroup): Decision {
  if (holdsCase(actor, facts) === 'ALLOWED') return 'ALLOWED'
  return facts.sharedGroups.includes(group) ? 'ALLOWED' : 'GROUP_NOT_SHARED'
}

function isOpen(facts: CaseFacts): Decision {
  return facts.closed ? 'CASE_CLOSED' : 'ALLOWED'
}
