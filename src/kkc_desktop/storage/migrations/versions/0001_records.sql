-- The first shape of the tables in storage/tables.py.

CREATE TABLE origin (
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE station (
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    directorate TEXT NOT NULL,
    territorial_department TEXT NOT NULL,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    data_box TEXT NOT NULL,
    town TEXT NOT NULL,
    extended_municipality TEXT NOT NULL,
    district TEXT NOT NULL,
    river_basin TEXT NOT NULL,
    is_exercise INTEGER NOT NULL,
    CONSTRAINT pk_station PRIMARY KEY (code)
) STRICT;

CREATE TABLE officers (
    id TEXT NOT NULL,
    rank TEXT NOT NULL,
    given_names TEXT NOT NULL,
    surname TEXT NOT NULL,
    service_number TEXT NOT NULL,
    function TEXT NOT NULL,
    role TEXT NOT NULL,
    is_active INTEGER NOT NULL,
    CONSTRAINT pk_officers PRIMARY KEY (id)
) STRICT;

CREATE TABLE duty (
    number INTEGER NOT NULL,
    officer_id TEXT NOT NULL,
    began_at TEXT NOT NULL,
    CONSTRAINT pk_duty PRIMARY KEY (number),
    CONSTRAINT fk_duty_officer_id_officers FOREIGN KEY(officer_id) REFERENCES officers (id)
) STRICT;

CREATE TABLE audit (
    number INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    officer_id TEXT NOT NULL,
    act TEXT NOT NULL,
    record_kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    chain TEXT NOT NULL,
    CONSTRAINT pk_audit PRIMARY KEY (number)
) STRICT;

CREATE TABLE numbers (
    station_code TEXT NOT NULL,
    year INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    issued_at TEXT NOT NULL,
    void_reason TEXT NOT NULL,
    CONSTRAINT pk_numbers PRIMARY KEY (station_code, year, sequence),
    CONSTRAINT uq_numbers_record_id UNIQUE (record_id)
) STRICT;

CREATE TABLE drafts (
    id TEXT NOT NULL,
    form TEXT NOT NULL,
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    focus_field TEXT NOT NULL,
    filled_count INTEGER NOT NULL,
    officer_id TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    CONSTRAINT pk_drafts PRIMARY KEY (id)
) STRICT;

CREATE TABLE contacts (
    id TEXT NOT NULL,
    evidence_number TEXT NOT NULL,
    ticket TEXT NOT NULL,
    arrived_at TEXT NOT NULL,
    first_contact_at TEXT,
    taken_over_at TEXT,
    closed_at TEXT,
    channel TEXT NOT NULL,
    reason TEXT NOT NULL,
    other_reason TEXT NOT NULL,
    subject TEXT NOT NULL,
    language TEXT NOT NULL,
    special_need TEXT NOT NULL,
    handler_id TEXT NOT NULL,
    outcome TEXT NOT NULL,
    referral TEXT NOT NULL,
    note TEXT NOT NULL,
    regime TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    revision INTEGER NOT NULL,
    CONSTRAINT pk_contacts PRIMARY KEY (id)
) STRICT;

CREATE INDEX ix_contacts_arrived_at_id ON contacts (arrived_at, id);

CREATE INDEX ix_contacts_closed_at ON contacts (closed_at);

CREATE TABLE advice (
    id TEXT NOT NULL,
    evidence_number TEXT NOT NULL,
    contact_id TEXT NOT NULL,
    given_at TEXT NOT NULL,
    citizen_words TEXT NOT NULL,
    topics TEXT NOT NULL,
    items TEXT NOT NULL,
    target_group TEXT NOT NULL,
    form TEXT NOT NULL,
    leaflet_code TEXT NOT NULL,
    leaflet_version TEXT NOT NULL,
    leaflet_language TEXT NOT NULL,
    leaflet_size TEXT NOT NULL,
    leaflet_copies INTEGER NOT NULL,
    referral TEXT NOT NULL,
    duration_minutes INTEGER NOT NULL,
    follow_up TEXT NOT NULL,
    note TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    revision INTEGER NOT NULL,
    CONSTRAINT pk_advice PRIMARY KEY (id)
) STRICT;

CREATE INDEX ix_advice_given_at_id ON advice (given_at, id);

CREATE TABLE persons (
    record_id TEXT NOT NULL,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    roles TEXT NOT NULL,
    title_before TEXT NOT NULL,
    given_names TEXT NOT NULL,
    surname TEXT NOT NULL,
    title_after TEXT NOT NULL,
    birth_surname TEXT NOT NULL,
    sex TEXT NOT NULL,
    born_on TEXT,
    birth_number TEXT NOT NULL,
    birth_place TEXT NOT NULL,
    citizenship TEXT NOT NULL,
    residence TEXT NOT NULL,
    delivery_address TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    data_box TEXT NOT NULL,
    identity_document TEXT NOT NULL,
    identity_document_number TEXT NOT NULL,
    identity_document_issuer TEXT NOT NULL,
    identity_document_expires_on TEXT,
    identity_check TEXT NOT NULL,
    identity_note TEXT NOT NULL,
    language TEXT NOT NULL,
    interpreter TEXT NOT NULL,
    special_need TEXT NOT NULL,
    vulnerability TEXT NOT NULL,
    representative TEXT NOT NULL,
    is_protected INTEGER NOT NULL,
    note TEXT NOT NULL,
    CONSTRAINT pk_persons PRIMARY KEY (record_id, id)
) STRICT;
