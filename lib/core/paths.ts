/** Every address of the app, so that no page is spelled twice. A case is addressed by its reference; no name, number
 *  or search text is ever part of an address. */
export const paths = {
  home: () => '/',
  signIn: () => '/sign-in',
  setUp: () => '/set-up',
  custodian: () => '/custodian',
  invitation: () => '/invitation',
  waiting: () => '/waiting',
  myDay: () => '/my-day',
  cases: {
    list: () => '/cases',
    search: () => '/cases/new',
    intake: () => '/cases/new/intake',
    one: (reference: string) => `/cases/${reference}`,
    edit: (reference: string) => `/cases/${reference}/edit`,
    assign: (reference: string) => `/cases/${reference}/assign`,
  },
  office: {
    members: () => '/office/members',
    duplicates: () => '/office/duplicates',
  },
  admin: {
    members: () => '/admin/members',
    offices: () => '/admin/offices',
    custodian: () => '/admin/custodian',
  },
  account: () => '/account',
  confirm: () => '/account/confirm',
} as const
