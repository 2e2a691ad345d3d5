-- What an overview of a period looks for.

CREATE INDEX ix_advice_recorded_at ON advice (recorded_at);

CREATE INDEX ix_audit_act_recorded_at ON audit (act, recorded_at);

CREATE INDEX ix_contacts_recorded_at ON contacts (recorded_at);

CREATE INDEX ix_documents_closed_at ON documents (closed_at);

CREATE INDEX ix_documents_signed_at ON documents (signed_at);

CREATE INDEX ix_notices_recorded_at ON notices (recorded_at);
