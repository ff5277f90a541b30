import { z } from 'zod'
import { countrySchema } from '@/lib/core/countries'
import { partialDateInput } from '@/lib/core/partial-date'
import { referenceSchema } from '@/lib/core/reference'
import { optionalTextSchema, textSchema } from '@/lib/core/text'
import {
  ClaimGround,
  ConsentState,
  ContactChannel,
  CustodyState,
  DocumentStatus,
  Stage,
  UrgentConcern,
} from '@/lib/db/generated/enums'

const code = z.string().regex(/^[A-Z][A-Z0-9_]{0,39}$/, { error: 'INVALID_CHOICE' })
const language = z.string().regex(/^[a-z]{3}$/, { error: 'INVALID_CHOICE' })
const version = z.coerce.number().int().positive()

/** The triage form: twelve questions, each of which may be answered "not known". */
export const triageFields = {
  name: optionalTextSchema({ max: 200 }),
  alias: optionalTextSchema({ max: 80 }),
  destination: countrySchema,
  presentCountry: countrySchema,
  stage: z.enum(Stage),
  channel: z.enum(ContactChannel),
  contact: optionalTextSchema({ max: 500, isMultiline: true }),
  claimGrounds: z.array(z.enum(ClaimGround)).max(7),
  profileTags: z.array(code).max(20),
  passportStatus: z.enum(DocumentStatus),
  passportExpiry: partialDateInput,
  languages: z.array(language).max(8),
  consent: z.enum(ConsentState),
  urgentConcern: z.enum(UrgentConcern),
  notes: optionalTextSchema({ max: 10_000, isMultiline: true }),
}

/** What the triage form sends. `searchId` proves that somebody looked for the person first; `idempotencyKey` makes one
 *  case of a form that is sent twice. */
export const logCaseInput = z.strictObject({
  idempotencyKey: z.uuid(),
  searchId: z.uuid({ error: 'SEARCH_FIRST' }),
  officeId: z.uuid(),
  ...triageFields,
})
export type LogCaseInput = z.infer<typeof logCaseInput>

/** What the edit form sends, with the version that the person was looking at. */
export const changeCaseInput = z.strictObject({
  reference: referenceSchema,
  version,
  alias: textSchema({ max: 80 }),
  nextStep: optionalTextSchema({ max: 200 }),
  nextStepOn: z.union([z.iso.date({ error: 'INVALID_DATE' }), z.literal('')]),
  destination: countrySchema,
  presentCountry: countrySchema,
  stage: z.enum(Stage),
  custody: z.enum(CustodyState),
  claimGrounds: z.array(z.enum(ClaimGround)).max(7),
  profileTags: z.array(code).max(20),
  languages: z.array(language).max(8),
  urgentConcern: z.enum(UrgentConcern),
})
export type ChangeCaseInput = z.infer<typeof changeCaseInput>

/** Who is to lead a case. */
export const assignCaseInput = z.strictObject({ reference: referenceSchema, version, userId: z.uuid() })
export type AssignCaseInput = z.infer<typeof assignCaseInput>

/** What the search before create posts: a name in any script, or nothing but a reference. Never part of an address. */
export const searchPeopleInput = z.strictObject({ officeId: z.uuid(), name: textSchema({ max: 200 }) })
export type SearchPeopleInput = z.infer<typeof searchPeopleInput>

/** Which part of a case somebody asks to see in the clear. */
export const revealInput = z.strictObject({ reference: referenceSchema })
export type RevealInput = z.infer<typeof revealInput>

const oneOf = <T extends Record<string, string>>(values: T) => z.enum(values).optional().catch(undefined)

/** The filters of the case list as they stand in the address: a value that is none falls away instead of failing. */
export const caseListQuery = z.object({
  stage: oneOf(Stage),
  destination: countrySchema.optional().catch(undefined),
  concern: oneOf(UrgentConcern),
  office: z.uuid().optional().catch(undefined),
  assignee: z.uuid().optional().catch(undefined),
  state: z.enum(['open', 'closed', 'all']).catch('open'),
  after: z.string().max(100).optional().catch(undefined),
})
export type CaseListQuery = z.infer<typeof caseListQuery>
