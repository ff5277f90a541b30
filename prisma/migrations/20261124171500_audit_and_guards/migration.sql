-- The audit trail: sixteen hash chains, written through one function, never changed.

INSERT INTO "AuditHead" (shard, seq, hash)
SELECT shard, 0, sha256(convert_to('asyla/audit/' || shard, 'UTF8')) FROM generate_series(0, 15) AS shard;

-- Appends one event to the chain of its actor's shard. One person's events are ordered; different people do not wait
-- for each other, but for the one in sixteen who share a shard.
CREATE FUNCTION audit_append(p_id uuid, p_actor uuid, p_action text, p_case uuid, p_detail text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  v_shard smallint := get_byte(sha256(convert_to(coalesce(p_actor, p_id)::text, 'UTF8')), 0) % 16;
  v_head "AuditHead";
  v_seq bigint;
  v_at timestamptz := clock_timestamp();
  v_hash bytea;
BEGIN
  SELECT * INTO STRICT v_head FROM "AuditHead" WHERE shard = v_shard FOR UPDATE;
  v_seq := v_head.seq + 1;
  v_hash := audit_hash(v_head.hash, v_shard, v_seq, v_at, p_id, p_actor, p_action, p_case, p_detail);
  INSERT INTO "AuditEvent" (id, shard, seq, at, "actorId", action, "caseId", detail, "prevHash", hash)
  VALUES (p_id, v_shard, v_seq, v_at, p_actor, p_action, p_case, p_detail, v_head.hash, v_hash);
  UPDATE "AuditHead" SET seq = v_seq, hash = v_hash WHERE shard = v_shard;
END $$;

-- The hash of a row: SHA-256 over the previous hash and the row's own fields, separated by a byte that no field holds.
CREATE FUNCTION audit_hash(
  p_prev bytea, p_shard smallint, p_seq bigint, p_at timestamptz, p_id uuid, p_actor uuid, p_action text, p_case uuid,
  p_detail text
) RETURNS bytea LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
  SELECT sha256(p_prev || convert_to(
    concat_ws(E'\x1f', p_shard, p_seq, (extract(epoch FROM p_at) * 1000000)::bigint, p_id,
      coalesce(p_actor::text, '-'), p_action, coalesce(p_case::text, '-'), p_detail), 'UTF8'))
$$;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE ON "AuditEvent"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_event_no_truncate BEFORE TRUNCATE ON "AuditEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What a type cannot say.

ALTER TABLE "Membership" ADD CONSTRAINT membership_role_in_office CHECK (role <> 'ADMIN');
ALTER TABLE "Membership" ADD CONSTRAINT membership_ends_after_start CHECK ("to" IS NULL OR "to" >= "from");
CREATE UNIQUE INDEX membership_one_live_role ON "Membership" ("userId", "officeId") WHERE "to" IS NULL;

ALTER TABLE "Invitation" ADD CONSTRAINT invitation_shape CHECK (
  CASE kind
    WHEN 'MEMBER' THEN role IS NOT NULL AND (role = 'ADMIN') = ("officeId" IS NULL) AND "createdById" IS NOT NULL
    ELSE role IS NULL AND "officeId" IS NULL
  END);

ALTER TABLE "Case" ADD CONSTRAINT case_reference_form CHECK (reference ~ '^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$');
ALTER TABLE "Case" ADD CONSTRAINT case_country_codes CHECK (destination ~ '^[A-Z]{3}$' AND "presentCountry" ~ '^[A-Z]{3}$');
ALTER TABLE "Case" ADD CONSTRAINT case_close_reason CHECK (("closedAt" IS NULL) = ("closeReason" IS NULL));
ALTER TABLE "Case" ADD CONSTRAINT case_key_until_erased CHECK ("erasedAt" IS NULL OR "wrappedKey" IS NULL);
ALTER TABLE "Case" ADD CONSTRAINT case_key_kind CHECK (
  "erasedAt" IS NOT NULL OR restricted = ("wrappedKey" IS NULL));

CREATE UNIQUE INDEX case_assignment_one_live_lead ON "CaseAssignment" ("caseId") WHERE kind = 'LEAD' AND "to" IS NULL;
CREATE UNIQUE INDEX person_one_principal ON "Person" ("caseId") WHERE relation = 'PRINCIPAL';
ALTER TABLE "Person" ADD CONSTRAINT person_birth_years CHECK ("birthYearFrom" <= "birthYearTo");
ALTER TABLE "NameKey" ADD CONSTRAINT name_key_is_16_bit CHECK (token BETWEEN 0 AND 65535);
ALTER TABLE "CaseShare" ADD CONSTRAINT case_share_ends CHECK (until > "from" AND cardinality(groups) > 0);
ALTER TABLE "TravelDocument" ADD CONSTRAINT travel_document_expiry CHECK (
  ("expiresOn" IS NULL) = ("expiresPrecision" = 'UNKNOWN'));
