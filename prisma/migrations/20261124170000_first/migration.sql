-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('CASEWORKER', 'COORDINATOR', 'ADMIN');

-- CreateEnum
CREATE TYPE "UserStatus" AS ENUM ('ACTIVE', 'SUSPENDED', 'LOCKED_DOWN');

-- CreateEnum
CREATE TYPE "InvitationKind" AS ENUM ('FIRST_ADMIN', 'CUSTODIAN', 'MEMBER');

-- CreateEnum
CREATE TYPE "Stage" AS ENUM ('UNKNOWN', 'PRE_CLAIM', 'REGISTERED', 'LODGED', 'ADMISSIBILITY', 'FI_PENDING', 'INTERVIEW_SCHEDULED', 'FI_DELIBERATION', 'REFERRED', 'COURT_FI', 'DECIDED', 'ADMIN_APPEAL', 'JUDICIAL_REVIEW', 'REMANDED', 'SUBSEQUENT', 'PRE_REMOVAL', 'ON_HOLD', 'GRANTED', 'STATUS_REVIEW', 'CLOSED');

-- CreateEnum
CREATE TYPE "Outcome" AS ENUM ('REC_REFUGEE', 'REC_COMPLEMENTARY', 'REC_HUMANITARIAN', 'REC_WITHHOLDING', 'REJ_MERITS', 'REJ_CREDIBILITY', 'REJ_MANIFEST', 'REJ_LATE', 'INADMISSIBLE', 'EXCLUDED', 'WITHDRAWN', 'ABANDONED', 'CLOSED_OTHER', 'REMAND', 'CEASED');

-- CreateEnum
CREATE TYPE "CustodyState" AS ENUM ('AT_LIBERTY', 'BAIL_REPORTING', 'DETAINED_IMMIGRATION', 'DETAINED_CRIMINAL', 'HOUSE_ARREST', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "ClaimGround" AS ENUM ('RACE', 'RELIGION', 'NATIONALITY', 'SOCIAL_GROUP', 'POLITICAL_OPINION', 'COMPLEMENTARY', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "UrgentConcern" AS ENUM ('NONE', 'DETENTION', 'REMOVAL', 'THREAT', 'FAMILY_THREATENED', 'DISAPPEARANCE', 'MEDICAL', 'CHILD_ALONE', 'OTHER', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "DatePrecision" AS ENUM ('DAY', 'MONTH', 'YEAR', 'CIRCA', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "Sex" AS ENUM ('F', 'M', 'X', 'U');

-- CreateEnum
CREATE TYPE "PersonRelation" AS ENUM ('PRINCIPAL', 'SPOUSE', 'CHILD', 'PARENT', 'OTHER', 'RELATIVE_IN_ORIGIN');

-- CreateEnum
CREATE TYPE "NameKind" AS ENUM ('LEGAL_PASSPORT', 'OWN', 'HAN', 'HOST', 'PREFERRED', 'ALIAS', 'BIRTH', 'MARRIED', 'RELIGIOUS', 'ONLINE', 'VARIANT', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "ContactChannel" AS ENUM ('SIGNAL', 'WHATSAPP', 'TELEGRAM', 'WECHAT', 'PHONE', 'EMAIL', 'IN_PERSON', 'THROUGH_THIRD_PERSON', 'OTHER', 'NONE_SAFE', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "DocumentStatus" AS ENUM ('VALID', 'RENEWAL_PENDING', 'RENEWAL_REFUSED', 'RENEWAL_UNSAFE', 'CANCELLED', 'LOST_REPORTED', 'LOST', 'CONFISCATED_ORIGIN', 'HELD_HOST', 'HELD_THIRD', 'DESTROYED', 'SURRENDERED', 'DAMAGED', 'SUSPECT', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "ConsentScope" AS ENUM ('INTERNAL_TEAM', 'ORG', 'LAWYER', 'UNHCR', 'UN_SP', 'HOST_GOV', 'DONOR_AGG', 'MEDIA', 'DATASET', 'FAMILY');

-- CreateEnum
CREATE TYPE "ConsentState" AS ENUM ('GIVEN', 'GIVEN_LIMITED', 'REFUSED', 'WITHDRAWN', 'EXPIRED', 'ASSENT_CHILD', 'NOT_ASKED');

-- CreateEnum
CREATE TYPE "NoteClass" AS ENUM ('GENERAL', 'LEGAL_PRIVILEGED', 'TNR_RESTRICTED');

-- CreateEnum
CREATE TYPE "FieldGroup" AS ENUM ('IDENTITY', 'CONTACT', 'RELATIVES', 'PROCEDURE', 'DOCUMENTS', 'EVIDENCE', 'RISK', 'NOTES_GENERAL', 'NOTES_PRIVILEGED', 'NOTES_TNR');

-- CreateEnum
CREATE TYPE "AssignmentKind" AS ENUM ('LEAD', 'CO_WORKER', 'STAND_IN');

-- CreateEnum
CREATE TYPE "DraftKind" AS ENUM ('CASE_INTAKE', 'CASE_EDIT');

-- CreateEnum
CREATE TYPE "HintState" AS ENUM ('OPEN', 'LINKED', 'MERGED', 'NOT_THE_SAME');

-- CreateEnum
CREATE TYPE "CloseReason" AS ENUM ('PROTECTED', 'NATURALISED', 'RESETTLED', 'OTHER_STATUS', 'WITHDRAWN_FREE', 'WITHDRAWN_COERCED', 'RETURN_VOLUNTARY', 'RETURN_INVOLUNTARY', 'REMOVED', 'DISAPPEARED', 'LOST_CONTACT', 'DECEASED', 'TRANSFERRED', 'REFUSED_SERVICE', 'ERROR_DUPLICATE');

-- CreateTable
CREATE TABLE "Organisation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "nameSealed" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RecoveryKey" (
    "id" UUID NOT NULL,
    "recipient" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmedAt" TIMESTAMPTZ(3),
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "RecoveryKey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Office" (
    "id" UUID NOT NULL,
    "nameSealed" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "emailToken" BYTEA NOT NULL,
    "emailSealed" BYTEA NOT NULL,
    "displayNameSealed" BYTEA NOT NULL,
    "isAdmin" BOOLEAN NOT NULL DEFAULT false,
    "status" "UserStatus" NOT NULL DEFAULT 'ACTIVE',
    "locale" TEXT NOT NULL DEFAULT 'en',
    "timeZone" TEXT NOT NULL DEFAULT 'UTC',
    "passwordSalt" BYTEA NOT NULL,
    "passwordParams" JSONB NOT NULL,
    "passwordVerifier" BYTEA NOT NULL,
    "publicKey" BYTEA NOT NULL,
    "privateKeyWrapped" BYTEA NOT NULL,
    "keyVersion" INTEGER NOT NULL DEFAULT 1,
    "sessionEpoch" INTEGER NOT NULL DEFAULT 1,
    "failedSignIns" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSignInAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "to" TIMESTAMPTZ(3),

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "kind" "InvitationKind" NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "role" "Role",
    "officeId" UUID,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "usedById" UUID,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "userId" UUID NOT NULL,
    "keyringWrapped" BYTEA NOT NULL,
    "sessionEpoch" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "reauthAt" TIMESTAMPTZ(3) NOT NULL,
    "device" TEXT NOT NULL DEFAULT 'unknown',
    "userAgentHash" BYTEA NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LoginTicket" (
    "id" UUID NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "userId" UUID NOT NULL,
    "tokenWrapped" BYTEA NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LoginTicket_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "IdempotencyKey" (
    "userId" UUID NOT NULL,
    "key" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "requestHash" BYTEA NOT NULL,
    "resultId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IdempotencyKey_pkey" PRIMARY KEY ("userId","key")
);

-- CreateTable
CREATE TABLE "OfficeKey" (
    "officeId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "publicKey" BYTEA NOT NULL,
    "privateKeyWrapped" BYTEA NOT NULL,
    "recoveryKeyId" UUID NOT NULL,
    "recoverySealed" BYTEA NOT NULL,
    "recoveryMac" BYTEA NOT NULL,
    "indexVersion" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "OfficeKey_pkey" PRIMARY KEY ("officeId","version")
);

-- CreateTable
CREATE TABLE "OfficeGrant" (
    "officeId" UUID NOT NULL,
    "keyVersion" INTEGER NOT NULL,
    "userId" UUID NOT NULL,
    "sealedKey" BYTEA NOT NULL,
    "publicKeyMac" BYTEA NOT NULL,
    "grantedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OfficeGrant_pkey" PRIMARY KEY ("officeId","keyVersion","userId")
);

-- CreateTable
CREATE TABLE "Case" (
    "id" UUID NOT NULL,
    "reference" CHAR(9) NOT NULL,
    "officeId" UUID NOT NULL,
    "createdById" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "wrappedKey" BYTEA,
    "keyVersion" INTEGER NOT NULL DEFAULT 1,
    "restricted" BOOLEAN NOT NULL DEFAULT false,
    "aliasSealed" BYTEA,
    "nextStepSealed" BYTEA,
    "nextStepOn" DATE,
    "stage" "Stage" NOT NULL,
    "outcome" "Outcome",
    "custody" "CustodyState" NOT NULL DEFAULT 'UNKNOWN',
    "destination" CHAR(3) NOT NULL,
    "presentCountry" CHAR(3) NOT NULL,
    "claimGrounds" "ClaimGround"[],
    "profileTags" TEXT[],
    "languages" TEXT[],
    "urgentConcern" "UrgentConcern" NOT NULL DEFAULT 'UNKNOWN',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMPTZ(3),
    "closeReason" "CloseReason",
    "erasedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseAssignment" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "kind" "AssignmentKind" NOT NULL DEFAULT 'LEAD',
    "assignedById" UUID NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "to" TIMESTAMPTZ(3),

    CONSTRAINT "CaseAssignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseGrant" (
    "caseId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "sealedKey" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CaseGrant_pkey" PRIMARY KEY ("caseId","userId")
);

-- CreateTable
CREATE TABLE "CaseShare" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "groups" "FieldGroup"[],
    "sealedKeys" BYTEA NOT NULL,
    "sharedById" UUID NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CaseShare_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseExclusion" (
    "caseId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "excludedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CaseExclusion_pkey" PRIMARY KEY ("caseId","userId")
);

-- CreateTable
CREATE TABLE "Draft" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "kind" "DraftKind" NOT NULL,
    "subjectId" UUID NOT NULL,
    "payloadSealed" BYTEA NOT NULL,
    "keyVersion" INTEGER NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "relation" "PersonRelation" NOT NULL,
    "sex" "Sex" NOT NULL DEFAULT 'U',
    "birthYearFrom" INTEGER,
    "birthYearTo" INTEGER,
    "birthDateSealed" BYTEA,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PersonName" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "kind" "NameKind" NOT NULL,
    "script" CHAR(4) NOT NULL,
    "isDisplay" BOOLEAN NOT NULL DEFAULT false,
    "nameSealed" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PersonName_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NameKey" (
    "id" UUID NOT NULL,
    "personNameId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "indexVersion" INTEGER NOT NULL,
    "token" INTEGER NOT NULL,

    CONSTRAINT "NameKey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contact" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "channel" "ContactChannel" NOT NULL,
    "detailsSealed" BYTEA,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TravelDocument" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "status" "DocumentStatus" NOT NULL,
    "expiresOn" DATE,
    "expiresPrecision" "DatePrecision" NOT NULL DEFAULT 'UNKNOWN',
    "numberSealed" BYTEA,
    "numberToken" BYTEA,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TravelDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "scope" "ConsentScope" NOT NULL,
    "state" "ConsentState" NOT NULL,
    "recordedOn" DATE NOT NULL,
    "expiresOn" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Note" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "class" "NoteClass" NOT NULL DEFAULT 'GENERAL',
    "bodySealed" BYTEA NOT NULL,
    "authorId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DuplicateHint" (
    "id" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "newCaseId" UUID,
    "searchedById" UUID NOT NULL,
    "state" "HintState" NOT NULL DEFAULT 'OPEN',
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DuplicateHint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VocabularyTerm" (
    "id" UUID NOT NULL,
    "vocabulary" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "label" JSONB NOT NULL,
    "definition" TEXT,
    "source" TEXT,
    "facts" JSONB NOT NULL DEFAULT '{}',
    "position" INTEGER NOT NULL,
    "validFrom" DATE,
    "validTo" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "VocabularyTerm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" UUID NOT NULL,
    "shard" SMALLINT NOT NULL,
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "actorId" UUID,
    "action" TEXT NOT NULL,
    "caseId" UUID,
    "detail" TEXT NOT NULL,
    "prevHash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditHead" (
    "shard" SMALLINT NOT NULL,
    "seq" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "AuditHead_pkey" PRIMARY KEY ("shard")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_emailToken_key" ON "User"("emailToken");

-- CreateIndex
CREATE INDEX "Membership_userId_idx" ON "Membership"("userId");

-- CreateIndex
CREATE INDEX "Membership_officeId_idx" ON "Membership"("officeId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_officeId_idx" ON "Invitation"("officeId");

-- CreateIndex
CREATE INDEX "Invitation_createdById_idx" ON "Invitation"("createdById");

-- CreateIndex
CREATE INDEX "Invitation_usedById_idx" ON "Invitation"("usedById");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Session_endsAt_idx" ON "Session"("endsAt");

-- CreateIndex
CREATE UNIQUE INDEX "LoginTicket_tokenHash_key" ON "LoginTicket"("tokenHash");

-- CreateIndex
CREATE INDEX "LoginTicket_userId_idx" ON "LoginTicket"("userId");

-- CreateIndex
CREATE INDEX "LoginTicket_expiresAt_idx" ON "LoginTicket"("expiresAt");

-- CreateIndex
CREATE INDEX "RateLimit_expire_idx" ON "RateLimit"("expire");

-- CreateIndex
CREATE INDEX "IdempotencyKey_createdAt_idx" ON "IdempotencyKey"("createdAt");

-- CreateIndex
CREATE INDEX "OfficeKey_recoveryKeyId_idx" ON "OfficeKey"("recoveryKeyId");

-- CreateIndex
CREATE INDEX "OfficeGrant_userId_idx" ON "OfficeGrant"("userId");

-- CreateIndex
CREATE INDEX "OfficeGrant_grantedById_idx" ON "OfficeGrant"("grantedById");

-- CreateIndex
CREATE UNIQUE INDEX "Case_reference_key" ON "Case"("reference");

-- CreateIndex
CREATE INDEX "Case_officeId_updatedAt_id_idx" ON "Case"("officeId", "updatedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Case_officeId_stage_updatedAt_id_idx" ON "Case"("officeId", "stage", "updatedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Case_officeId_destination_updatedAt_id_idx" ON "Case"("officeId", "destination", "updatedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Case_officeId_urgentConcern_updatedAt_id_idx" ON "Case"("officeId", "urgentConcern", "updatedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Case_createdById_idx" ON "Case"("createdById");

-- CreateIndex
CREATE INDEX "CaseAssignment_caseId_idx" ON "CaseAssignment"("caseId");

-- CreateIndex
CREATE INDEX "CaseAssignment_userId_to_caseId_idx" ON "CaseAssignment"("userId", "to", "caseId");

-- CreateIndex
CREATE INDEX "CaseAssignment_assignedById_idx" ON "CaseAssignment"("assignedById");

-- CreateIndex
CREATE INDEX "CaseGrant_userId_idx" ON "CaseGrant"("userId");

-- CreateIndex
CREATE INDEX "CaseShare_caseId_idx" ON "CaseShare"("caseId");

-- CreateIndex
CREATE INDEX "CaseShare_userId_until_idx" ON "CaseShare"("userId", "until");

-- CreateIndex
CREATE INDEX "CaseShare_sharedById_idx" ON "CaseShare"("sharedById");

-- CreateIndex
CREATE INDEX "CaseExclusion_userId_idx" ON "CaseExclusion"("userId");

-- CreateIndex
CREATE INDEX "CaseExclusion_excludedById_idx" ON "CaseExclusion"("excludedById");

-- CreateIndex
CREATE INDEX "Draft_expiresAt_idx" ON "Draft"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "Draft_userId_kind_subjectId_key" ON "Draft"("userId", "kind", "subjectId");

-- CreateIndex
CREATE INDEX "Person_caseId_idx" ON "Person"("caseId");

-- CreateIndex
CREATE INDEX "PersonName_personId_idx" ON "PersonName"("personId");

-- CreateIndex
CREATE INDEX "NameKey_officeId_indexVersion_token_idx" ON "NameKey"("officeId", "indexVersion", "token");

-- CreateIndex
CREATE INDEX "NameKey_caseId_idx" ON "NameKey"("caseId");

-- CreateIndex
CREATE INDEX "NameKey_personNameId_idx" ON "NameKey"("personNameId");

-- CreateIndex
CREATE INDEX "Contact_caseId_idx" ON "Contact"("caseId");

-- CreateIndex
CREATE INDEX "Contact_personId_idx" ON "Contact"("personId");

-- CreateIndex
CREATE INDEX "TravelDocument_caseId_idx" ON "TravelDocument"("caseId");

-- CreateIndex
CREATE INDEX "TravelDocument_personId_idx" ON "TravelDocument"("personId");

-- CreateIndex
CREATE INDEX "TravelDocument_numberToken_idx" ON "TravelDocument"("numberToken");

-- CreateIndex
CREATE INDEX "Consent_caseId_scope_idx" ON "Consent"("caseId", "scope");

-- CreateIndex
CREATE INDEX "Note_caseId_createdAt_idx" ON "Note"("caseId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "Note_authorId_idx" ON "Note"("authorId");

-- CreateIndex
CREATE INDEX "DuplicateHint_officeId_state_createdAt_idx" ON "DuplicateHint"("officeId", "state", "createdAt");

-- CreateIndex
CREATE INDEX "DuplicateHint_caseId_idx" ON "DuplicateHint"("caseId");

-- CreateIndex
CREATE INDEX "DuplicateHint_newCaseId_idx" ON "DuplicateHint"("newCaseId");

-- CreateIndex
CREATE INDEX "DuplicateHint_searchedById_idx" ON "DuplicateHint"("searchedById");

-- CreateIndex
CREATE INDEX "DuplicateHint_decidedById_idx" ON "DuplicateHint"("decidedById");

-- CreateIndex
CREATE UNIQUE INDEX "VocabularyTerm_vocabulary_code_key" ON "VocabularyTerm"("vocabulary", "code");

-- CreateIndex
CREATE INDEX "AuditEvent_caseId_at_idx" ON "AuditEvent"("caseId", "at");

-- CreateIndex
CREATE INDEX "AuditEvent_actorId_at_idx" ON "AuditEvent"("actorId", "at");

-- CreateIndex
CREATE INDEX "AuditEvent_at_idx" ON "AuditEvent"("at");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEvent_shard_seq_key" ON "AuditEvent"("shard", "seq");

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_usedById_fkey" FOREIGN KEY ("usedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LoginTicket" ADD CONSTRAINT "LoginTicket_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdempotencyKey" ADD CONSTRAINT "IdempotencyKey_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfficeKey" ADD CONSTRAINT "OfficeKey_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfficeKey" ADD CONSTRAINT "OfficeKey_recoveryKeyId_fkey" FOREIGN KEY ("recoveryKeyId") REFERENCES "RecoveryKey"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfficeGrant" ADD CONSTRAINT "OfficeGrant_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfficeGrant" ADD CONSTRAINT "OfficeGrant_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfficeGrant" ADD CONSTRAINT "OfficeGrant_grantedById_fkey" FOREIGN KEY ("grantedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseAssignment" ADD CONSTRAINT "CaseAssignment_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseAssignment" ADD CONSTRAINT "CaseAssignment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseAssignment" ADD CONSTRAINT "CaseAssignment_assignedById_fkey" FOREIGN KEY ("assignedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseGrant" ADD CONSTRAINT "CaseGrant_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseGrant" ADD CONSTRAINT "CaseGrant_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseShare" ADD CONSTRAINT "CaseShare_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseShare" ADD CONSTRAINT "CaseShare_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseShare" ADD CONSTRAINT "CaseShare_sharedById_fkey" FOREIGN KEY ("sharedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseExclusion" ADD CONSTRAINT "CaseExclusion_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseExclusion" ADD CONSTRAINT "CaseExclusion_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseExclusion" ADD CONSTRAINT "CaseExclusion_excludedById_fkey" FOREIGN KEY ("excludedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonName" ADD CONSTRAINT "PersonName_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NameKey" ADD CONSTRAINT "NameKey_personNameId_fkey" FOREIGN KEY ("personNameId") REFERENCES "PersonName"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NameKey" ADD CONSTRAINT "NameKey_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NameKey" ADD CONSTRAINT "NameKey_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TravelDocument" ADD CONSTRAINT "TravelDocument_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TravelDocument" ADD CONSTRAINT "TravelDocument_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DuplicateHint" ADD CONSTRAINT "DuplicateHint_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DuplicateHint" ADD CONSTRAINT "DuplicateHint_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DuplicateHint" ADD CONSTRAINT "DuplicateHint_newCaseId_fkey" FOREIGN KEY ("newCaseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DuplicateHint" ADD CONSTRAINT "DuplicateHint_searchedById_fkey" FOREIGN KEY ("searchedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DuplicateHint" ADD CONSTRAINT "DuplicateHint_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

