-- The first shape of the tables in storage/incident_tables.py.

CREATE TABLE incidents (
    id TEXT NOT NULL,
    evidence_number TEXT NOT NULL,
    contact_id TEXT NOT NULL,
    state TEXT NOT NULL,
    received_at TEXT NOT NULL,
    handed_over_at TEXT,
    accepted_by TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    revision INTEGER NOT NULL,
    CONSTRAINT pk_incidents PRIMARY KEY (id)
) STRICT;

CREATE INDEX ix_incidents_received_at_id ON incidents (received_at, id);

CREATE INDEX ix_incidents_state ON incidents (state);

CREATE TABLE notices (
    id TEXT NOT NULL,
    incident_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    place TEXT NOT NULL,
    place_detail TEXT NOT NULL,
    access TEXT NOT NULL,
    incident_type TEXT NOT NULL,
    description TEXT NOT NULL,
    endangered_count INTEGER NOT NULL,
    injured_count INTEGER NOT NULL,
    dead_count INTEGER NOT NULL,
    affected_note TEXT NOT NULL,
    hazards TEXT NOT NULL,
    hazards_note TEXT NOT NULL,
    occurred_at TEXT,
    is_ongoing INTEGER NOT NULL,
    time_note TEXT NOT NULL,
    reporting_name TEXT NOT NULL,
    reporting_phone TEXT NOT NULL,
    reporting_role TEXT NOT NULL,
    offender TEXT NOT NULL,
    vehicle TEXT NOT NULL,
    notified TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    CONSTRAINT pk_notices PRIMARY KEY (id),
    CONSTRAINT uq_notices_incident_id_number UNIQUE (incident_id, number),
    CONSTRAINT fk_notices_incident_id_incidents FOREIGN KEY(incident_id) REFERENCES incidents (id)
) STRICT;

CREATE TABLE log_entries (
    id TEXT NOT NULL,
    incident_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    occurred_at TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    kind TEXT NOT NULL,
    channel TEXT NOT NULL,
    counterpart TEXT NOT NULL,
    text TEXT NOT NULL,
    CONSTRAINT pk_log_entries PRIMARY KEY (id),
    CONSTRAINT uq_log_entries_incident_id_number UNIQUE (incident_id, number),
    CONSTRAINT fk_log_entries_incident_id_incidents FOREIGN KEY(incident_id) REFERENCES incidents (id)
) STRICT;
