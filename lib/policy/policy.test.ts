import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCase, may, mayNot, people, who, type Scenario } from '@/lib/testing/scenarios'
import { authorize, decide, ForbiddenError, PERMISSIONS, type CaseFacts, type Permission } from './policy'

const mine = { officeId: who.MINE }
const shared = aCase({ sharedGroups: ['IDENTITY', 'DOCUMENTS'] })

const readScenarios = <P extends 'case:read' | 'case:reveal-identity' | 'case:reveal-contact'>(
  permission: P,
) => [
  may('caseworker', permission, aCase({ isAssigned: true })),
  mayNot('caseworker', permission, aCase(), 'CASE_NOT_ASSIGNED'),
  may('coordinator', permission, aCase()),
  may('coordinator', permission, aCase({ closed: true })),
  mayNot('caseworkerElsewhere', permission, aCase({ isAssigned: true }), 'ROLE_NOT_PRESENT'),
  mayNot('coordinatorElsewhere', permission, aCase(), 'ROLE_NOT_PRESENT'),
  mayNot('caseworkerNotAdmitted', permission, aCase({ isAssigned: true }), 'KEY_NOT_HELD'),
  mayNot('coordinatorNotAdmitted', permission, aCase(), 'KEY_NOT_HELD'),
  mayNot('admin', permission, aCase({ isAssigned: true, isNamed: true }), 'ROLE_NOT_PRESENT'),
  mayNot('adminWithMembership', permission, aCase({ isAssigned: true }), 'ROLE_NOT_PRESENT'),
  mayNot('nobody', permission, aCase({ isAssigned: true }), 'ROLE_NOT_PRESENT'),
  mayNot('coordinator', permission, aCase({ isExcluded: true }), 'CASE_EXCLUDED'),
  mayNot(
    'caseworker',
    permission,
    aCase({ isAssigned: true, isNamed: true, isExcluded: true }),
    'CASE_EXCLUDED',
  ),
  mayNot('coordinator', permission, aCase({ erased: true }), 'CASE_ERASED'),
  mayNot('coordinator', permission, aCase({ restricted: true }), 'CASE_RESTRICTED'),
  may('coordinator', permission, aCase({ restricted: true, isNamed: true })),
  mayNot('caseworker', permission, aCase({ restricted: true, isAssigned: true }), 'CASE_RESTRICTED'),
  mayNot('caseworkerElsewhere', permission, aCase({ ...shared, closed: true }), 'CASE_SHARED_ONLY'),
]

const scenarios: { readonly [P in Permission]: readonly Scenario<P>[] } = {
  'case:log': [
    may('caseworker', 'case:log', mine),
    may('coordinator', 'case:log', mine),
    mayNot('admin', 'case:log', mine, 'ROLE_NOT_PRESENT'),
    mayNot('caseworkerElsewhere', 'case:log', mine, 'ROLE_NOT_PRESENT'),
    mayNot('caseworkerNotAdmitted', 'case:log', mine, 'KEY_NOT_HELD'),
    mayNot('nobody', 'case:log', mine, 'ROLE_NOT_PRESENT'),
  ],
  'case:search': [
    may('caseworker', 'case:search', mine),
    may('coordinator', 'case:search', mine),
    mayNot('admin', 'case:search', mine, 'ROLE_NOT_PRESENT'),
    mayNot('coordinatorElsewhere', 'case:search', mine, 'ROLE_NOT_PRESENT'),
    mayNot('coordinatorNotAdmitted', 'case:search', mine, 'KEY_NOT_HELD'),
  ],
  'case:read': [
    ...readScenarios('case:read'),
    may('caseworkerElsewhere', 'case:read', shared),
    may('caseworkerElsewhere', 'case:read', aCase({ ...shared, restricted: true })),
  ],
  'case:reveal-identity': [
    ...readScenarios('case:reveal-identity'),
    may('caseworkerElsewhere', 'case:reveal-identity', shared),
    mayNot(
      'caseworkerElsewhere',
      'case:reveal-identity',
      aCase({ sharedGroups: ['EVIDENCE'] }),
      'GROUP_NOT_SHARED',
    ),
    may('coordinator', 'case:reveal-identity', aCase({ sharedGroups: ['EVIDENCE'] })),
  ],
  'case:reveal-contact': [
    ...readScenarios('case:reveal-contact'),
    mayNot('caseworkerElsewhere', 'case:reveal-contact', shared, 'GROUP_NOT_SHARED'),
    may('caseworkerElsewhere', 'case:reveal-contact', aCase({ sharedGroups: ['CONTACT'] })),
  ],
  'case:change': [
    may('caseworker', 'case:change', aCase({ isAssigned: true })),
    may('coordinator', 'case:change', aCase()),
    mayNot('caseworker', 'case:change', aCase(), 'CASE_NOT_ASSIGNED'),
    mayNot('coordinator', 'case:change', aCase({ closed: true }), 'CASE_CLOSED'),
    mayNot('caseworkerElsewhere', 'case:change', shared, 'CASE_SHARED_ONLY'),
    mayNot(
      'coordinator',
      'case:change',
      aCase({ restricted: true, sharedGroups: ['IDENTITY'] }),
      'CASE_RESTRICTED',
    ),
    mayNot('admin', 'case:change', aCase(), 'ROLE_NOT_PRESENT'),
    mayNot('coordinator', 'case:change', aCase({ isExcluded: true }), 'CASE_EXCLUDED'),
  ],
  'case:assign': [
    may('coordinator', 'case:assign', aCase()),
    mayNot('caseworker', 'case:assign', aCase({ isAssigned: true }), 'ROLE_NOT_PRESENT'),
    mayNot('coordinatorElsewhere', 'case:assign', shared, 'ROLE_NOT_PRESENT'),
    mayNot('coordinator', 'case:assign', aCase({ closed: true }), 'CASE_CLOSED'),
    mayNot('admin', 'case:assign', aCase(), 'ROLE_NOT_PRESENT'),
  ],
  'hint:review': [
    may('coordinator', 'hint:review', mine),
    mayNot('caseworker', 'hint:review', mine, 'ROLE_NOT_PRESENT'),
    mayNot('coordinatorElsewhere', 'hint:review', mine, 'ROLE_NOT_PRESENT'),
    mayNot('coordinatorNotAdmitted', 'hint:review', mine, 'KEY_NOT_HELD'),
    mayNot('admin', 'hint:review', mine, 'ROLE_NOT_PRESENT'),
  ],
  'office:open': onlyAdmin('office:open'),
  'member:invite': onlyAdmin('member:invite'),
  'member:list': onlyAdmin('member:list'),
  'custodian:invite': onlyAdmin('custodian:invite'),
  'office:create-key': [
    may('coordinatorNotAdmitted', 'office:create-key', { ...mine, hasKey: false }),
    mayNot('coordinatorNotAdmitted', 'office:create-key', { ...mine, hasKey: true }, 'KEY_EXISTS'),
    mayNot('caseworkerNotAdmitted', 'office:create-key', { ...mine, hasKey: false }, 'ROLE_NOT_PRESENT'),
    mayNot('coordinatorElsewhere', 'office:create-key', { ...mine, hasKey: false }, 'ROLE_NOT_PRESENT'),
    mayNot('admin', 'office:create-key', { ...mine, hasKey: false }, 'ROLE_NOT_PRESENT'),
  ],
  'member:admit': [
    may('coordinator', 'member:admit', { ...mine, userId: who.COLLEAGUE }),
    mayNot('coordinator', 'member:admit', { ...mine, userId: who.ME }, 'OWN_ADMISSION'),
    mayNot('caseworker', 'member:admit', { ...mine, userId: who.COLLEAGUE }, 'ROLE_NOT_PRESENT'),
    mayNot('coordinatorElsewhere', 'member:admit', { ...mine, userId: who.COLLEAGUE }, 'ROLE_NOT_PRESENT'),
    mayNot('coordinatorNotAdmitted', 'member:admit', { ...mine, userId: who.COLLEAGUE }, 'KEY_NOT_HELD'),
    mayNot('admin', 'member:admit', { ...mine, userId: who.COLLEAGUE }, 'ROLE_NOT_PRESENT'),
  ],
}

describe.each(PERMISSIONS)('%s', (permission) => {
  it.each(scenarios[permission].map(({ says, check }) => [says, check] as const))('%s', (_says, check) => {
    check()
  })
})

describe('policy', () => {
  it('gives an admin nothing of any case, whatever its facts', () => {
    const facts = fc.record<CaseFacts>({
      officeId: fc.constantFrom(who.MINE, who.OTHER),
      restricted: fc.boolean(),
      closed: fc.boolean(),
      erased: fc.boolean(),
      isAssigned: fc.boolean(),
      isNamed: fc.boolean(),
      isExcluded: fc.boolean(),
      sharedGroups: fc.subarray(['IDENTITY', 'CONTACT', 'EVIDENCE'] as const),
    })
    const onCases = [
      'case:read',
      'case:change',
      'case:assign',
      'case:reveal-identity',
      'case:reveal-contact',
    ] as const
    fc.assert(
      fc.property(facts, fc.constantFrom(...onCases), (subject, permission) => {
        expect(decide(people.admin, permission, subject)).not.toBe('ALLOWED')
        expect(decide(people.adminWithMembership, permission, subject)).not.toBe('ALLOWED')
      }),
    )
  })

  it('throws with the permission and the named denial', () => {
    expect(() => {
      authorize(people.caseworker, 'case:read', aCase())
    }).toThrow(new ForbiddenError('case:read', 'CASE_NOT_ASSIGNED'))
  })
})

function onlyAdmin<P extends 'office:open' | 'member:invite' | 'member:list' | 'custodian:invite'>(
  permission: P,
) {
  return [
    may('admin', permission, null),
    mayNot('coordinator', permission, null, 'ROLE_NOT_PRESENT'),
    mayNot('caseworker', permission, null, 'ROLE_NOT_PRESENT'),
    mayNot('nobody', permission, null, 'ROLE_NOT_PRESENT'),
  ]
}
