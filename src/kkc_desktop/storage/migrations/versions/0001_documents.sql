-- The first shape of the tables in storage/document_tables.py.

CREATE TABLE documents (
    id TEXT NOT NULL,
    template_code TEXT NOT NULL,
    template_version TEXT NOT NULL,
    state TEXT NOT NULL,
    evidence_number TEXT NOT NULL,
    reference_number TEXT NOT NULL,
    contact_id TEXT NOT NULL,
    incident_id TEXT NOT NULL,
    advice_id TEXT NOT NULL,
    corrects_id TEXT NOT NULL,
    correction_reason TEXT NOT NULL,
    regime TEXT NOT NULL,
    officer_id TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    revision INTEGER NOT NULL,
    act_place TEXT NOT NULL,
    act_started_at TEXT,
    act_ended_at TEXT,
    act_subject TEXT NOT NULL,
    act_note TEXT NOT NULL,
    explanation_regime TEXT NOT NULL,
    summons_note TEXT NOT NULL,
    instruction_answer TEXT NOT NULL,
    instruction_reply TEXT NOT NULL,
    statement_manner TEXT NOT NULL,
    statement TEXT NOT NULL,
    reported_person TEXT NOT NULL,
    proofs TEXT NOT NULL,
    damage_czk INTEGER,
    damage_note TEXT NOT NULL,
    claims_damages TEXT NOT NULL,
    wants_notification TEXT NOT NULL,
    proposals TEXT NOT NULL,
    measures TEXT NOT NULL,
    assessment TEXT NOT NULL,
    event_place TEXT NOT NULL,
    event_time TEXT NOT NULL,
    event_summary TEXT NOT NULL,
    reported_at TEXT,
    receipt_note TEXT NOT NULL,
    notice_number INTEGER NOT NULL,
    methane_major TEXT NOT NULL,
    methane_location TEXT NOT NULL,
    methane_type TEXT NOT NULL,
    methane_hazards TEXT NOT NULL,
    methane_access TEXT NOT NULL,
    methane_casualties TEXT NOT NULL,
    methane_services TEXT NOT NULL,
    operations_handover TEXT NOT NULL,
    log_extract TEXT NOT NULL,
    advice_topics TEXT NOT NULL,
    advice_text TEXT NOT NULL,
    advice_group TEXT NOT NULL,
    advice_form TEXT NOT NULL,
    advice_materials TEXT NOT NULL,
    advice_follow_up TEXT NOT NULL,
    objections_state TEXT NOT NULL,
    objections TEXT NOT NULL,
    closing_manner TEXT NOT NULL,
    closing_note TEXT NOT NULL,
    copy_handover TEXT NOT NULL,
    attachments TEXT NOT NULL,
    attachments_count INTEGER NOT NULL,
    attachments_sheets INTEGER NOT NULL,
    closed_at TEXT,
    signed_at TEXT,
    handed_over_at TEXT,
    handed_over_to TEXT NOT NULL,
    void_reason TEXT NOT NULL,
    CONSTRAINT pk_documents PRIMARY KEY (id)
) STRICT;

CREATE INDEX ix_documents_advice_id ON documents (advice_id);

CREATE INDEX ix_documents_corrects_id ON documents (corrects_id);

CREATE INDEX ix_documents_incident_id ON documents (incident_id);

CREATE INDEX ix_documents_contact_id ON documents (contact_id);

CREATE INDEX ix_documents_recorded_at_id ON documents (recorded_at, id);

CREATE INDEX ix_documents_state_recorded_at ON documents (state, recorded_at);

CREATE TABLE things (
    document_id TEXT NOT NULL,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    description TEXT NOT NULL,
    identifier TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    value_czk INTEGER,
    CONSTRAINT pk_things PRIMARY KEY (document_id, id),
    CONSTRAINT fk_things_document_id_documents FOREIGN KEY(document_id) REFERENCES documents (id)
) STRICT;

CREATE TABLE signatures (
    id TEXT NOT NULL,
    document_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    party TEXT NOT NULL,
    role_words TEXT NOT NULL,
    is_officer INTEGER NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    witness TEXT NOT NULL,
    recorded_at TEXT,
    recorded_by TEXT NOT NULL,
    CONSTRAINT pk_signatures PRIMARY KEY (id),
    CONSTRAINT fk_signatures_document_id_documents FOREIGN KEY(document_id) REFERENCES documents (id)
) STRICT;

CREATE INDEX ix_signatures_document_id ON signatures (document_id);

CREATE TABLE copies (
    id TEXT NOT NULL,
    document_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    printed_at TEXT NOT NULL,
    printed_by TEXT NOT NULL,
    purpose TEXT NOT NULL,
    printer TEXT NOT NULL,
    recipient TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    CONSTRAINT pk_copies PRIMARY KEY (id),
    CONSTRAINT uq_copies_document_id_number UNIQUE (document_id, number),
    CONSTRAINT fk_copies_document_id_documents FOREIGN KEY(document_id) REFERENCES documents (id)
) STRICT;

CREATE TABLE papers (
    document_id TEXT NOT NULL,
    content BLOB NOT NULL,
    sha256 TEXT NOT NULL,
    page_count INTEGER NOT NULL,
    stored_at TEXT NOT NULL,
    CONSTRAINT pk_papers PRIMARY KEY (document_id),
    CONSTRAINT fk_papers_document_id_documents FOREIGN KEY(document_id) REFERENCES documents (id)
) STRICT;
