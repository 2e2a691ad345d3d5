-- What is accounted for: care of data, erasure, breaches, saved views, forms, official places.

CREATE TABLE data_steps (
    id TEXT NOT NULL,
    record_kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    regime TEXT NOT NULL,
    purpose TEXT NOT NULL,
    basis TEXT NOT NULL,
    disposal_code TEXT NOT NULL,
    review_on TEXT,
    until_on TEXT,
    requester TEXT NOT NULL,
    note TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    CONSTRAINT pk_data_steps PRIMARY KEY (id)
)
 STRICT;

CREATE INDEX ix_data_steps_kind_record_id ON data_steps (kind, record_id);

CREATE INDEX ix_data_steps_record_id_recorded_at ON data_steps (record_id, recorded_at);

CREATE TABLE erasures (
    id TEXT NOT NULL,
    state TEXT NOT NULL,
    proposed_at TEXT NOT NULL,
    proposed_by TEXT NOT NULL,
    settled_at TEXT,
    settled_by TEXT NOT NULL,
    record_count INTEGER NOT NULL,
    note TEXT NOT NULL,
    CONSTRAINT pk_erasures PRIMARY KEY (id)
)
 STRICT;

CREATE INDEX ix_erasures_proposed_at_id ON erasures (proposed_at, id);

CREATE TABLE erasure_items (
    erasure_id TEXT NOT NULL,
    record_kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    kept_kind TEXT NOT NULL,
    evidence_number TEXT NOT NULL,
    disposal_code TEXT NOT NULL,
    due_on TEXT NOT NULL,
    erased_at TEXT,
    CONSTRAINT pk_erasure_items PRIMARY KEY (erasure_id, record_id),
    CONSTRAINT fk_erasure_items_erasure_id_erasures FOREIGN KEY(erasure_id) REFERENCES erasures (id)
)
 STRICT;

CREATE INDEX ix_erasure_items_record_id_erased_at ON erasure_items (record_id, erased_at);

CREATE TABLE security_breaches (
    id TEXT NOT NULL,
    label TEXT NOT NULL,
    learned_at TEXT NOT NULL,
    happened_at TEXT,
    description TEXT NOT NULL,
    data_kinds TEXT NOT NULL,
    people_count INTEGER,
    cause TEXT NOT NULL,
    consequences TEXT NOT NULL,
    measures TEXT NOT NULL,
    risk TEXT NOT NULL,
    reported_at TEXT,
    reported_to TEXT NOT NULL,
    late_reason TEXT NOT NULL,
    told_at TEXT,
    closed_at TEXT,
    note TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    revision INTEGER NOT NULL,
    CONSTRAINT pk_security_breaches PRIMARY KEY (id),
    CONSTRAINT uq_security_breaches_label UNIQUE (label)
)
 STRICT;

CREATE INDEX ix_security_breaches_learned_at_id ON security_breaches (learned_at, id);

CREATE TABLE saved_views (
    id TEXT NOT NULL,
    officer_id TEXT NOT NULL,
    place TEXT NOT NULL,
    name TEXT NOT NULL,
    content TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    CONSTRAINT pk_saved_views PRIMARY KEY (id),
    CONSTRAINT uq_saved_views_officer_id_place_name UNIQUE (officer_id, place, name)
)
 STRICT;

CREATE TABLE form_counts (
    form TEXT NOT NULL,
    field TEXT NOT NULL,
    event TEXT NOT NULL,
    month TEXT NOT NULL,
    count INTEGER NOT NULL,
    CONSTRAINT pk_form_counts PRIMARY KEY (form, field, event, month)
)
 STRICT;

CREATE TABLE place_imports (
    id TEXT NOT NULL,
    source TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    valid_on TEXT,
    row_count INTEGER NOT NULL,
    imported_at TEXT NOT NULL,
    imported_by TEXT NOT NULL,
    CONSTRAINT pk_place_imports PRIMARY KEY (id)
)
 STRICT;

CREATE TABLE official_places (
    municipality_code TEXT NOT NULL,
    municipality TEXT NOT NULL,
    part TEXT NOT NULL,
    street TEXT NOT NULL,
    postcode TEXT NOT NULL,
    import_id TEXT NOT NULL,
    CONSTRAINT pk_official_places PRIMARY KEY (municipality_code, part, street, postcode),
    CONSTRAINT fk_official_places_import_id_place_imports FOREIGN KEY(import_id) REFERENCES place_imports (id)
)
 STRICT;

CREATE INDEX ix_official_places_municipality ON official_places (municipality);

CREATE INDEX ix_official_places_street ON official_places (street);

-- What was decided is only added to; what was proposed is settled once.

CREATE TRIGGER data_steps_update_locked BEFORE UPDATE ON data_steps
BEGIN
    SELECT RAISE(ABORT, 'locked entry: steps of data protection are only added to');
END;

CREATE TRIGGER data_steps_delete_locked BEFORE DELETE ON data_steps
BEGIN
    SELECT RAISE(ABORT, 'locked entry: steps of data protection are only added to');
END;

CREATE TRIGGER data_steps_replace_locked BEFORE INSERT ON data_steps
WHEN EXISTS (SELECT 1 FROM data_steps WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: steps of data protection are only added to');
END;

CREATE TRIGGER erasures_update_locked BEFORE UPDATE OF
    id, proposed_at, proposed_by, record_count
ON erasures
BEGIN
    SELECT RAISE(ABORT, 'locked entry: erasures are only added to');
END;

CREATE TRIGGER erasures_delete_locked BEFORE DELETE ON erasures
BEGIN
    SELECT RAISE(ABORT, 'locked entry: erasures are only added to');
END;

CREATE TRIGGER erasures_replace_locked BEFORE INSERT ON erasures
WHEN EXISTS (SELECT 1 FROM erasures WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: erasures are only added to');
END;

CREATE TRIGGER erasures_settled_once BEFORE UPDATE ON erasures WHEN OLD.state <> 'PROPOSED'
BEGIN
    SELECT RAISE(ABORT, 'locked entry: erasures are settled once');
END;

CREATE TRIGGER erasure_items_update_locked BEFORE UPDATE OF
    erasure_id, record_kind, record_id, kept_kind, evidence_number, disposal_code, due_on
ON erasure_items
BEGIN
    SELECT RAISE(ABORT, 'locked entry: erasures are only added to');
END;

CREATE TRIGGER erasure_items_delete_locked BEFORE DELETE ON erasure_items
BEGIN
    SELECT RAISE(ABORT, 'locked entry: erasures are only added to');
END;

CREATE TRIGGER erasure_items_replace_locked BEFORE INSERT ON erasure_items
WHEN EXISTS (SELECT 1 FROM erasure_items WHERE erasure_id = NEW.erasure_id AND record_id = NEW.record_id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: erasures are only added to');
END;

CREATE TRIGGER erasure_items_erased_once BEFORE UPDATE ON erasure_items WHEN OLD.erased_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'locked entry: records are erased once');
END;

CREATE TRIGGER erasure_items_of_open_proposals BEFORE INSERT ON erasure_items
WHEN (SELECT state FROM erasures WHERE id = NEW.erasure_id) <> 'PROPOSED' OR NEW.erased_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'locked entry: erasures are settled once');
END;

CREATE TRIGGER security_breaches_kept BEFORE DELETE ON security_breaches
BEGIN
    SELECT RAISE(ABORT, 'locked entry: breaches of security are never deleted');
END;

CREATE TRIGGER security_breaches_label_locked BEFORE UPDATE OF id, label ON security_breaches
WHEN NEW.label <> OLD.label OR NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'locked number: never changed');
END;

CREATE TRIGGER place_imports_update_locked BEFORE UPDATE ON place_imports
BEGIN
    SELECT RAISE(ABORT, 'locked entry: imports of places are only added to');
END;

CREATE TRIGGER place_imports_delete_locked BEFORE DELETE ON place_imports
BEGIN
    SELECT RAISE(ABORT, 'locked entry: imports of places are only added to');
END;

CREATE TRIGGER place_imports_replace_locked BEFORE INSERT ON place_imports
WHEN EXISTS (SELECT 1 FROM place_imports WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: imports of places are only added to');
END;
