-- Added with the vault; see storage/tables.py.

ALTER TABLE audit ADD COLUMN digest TEXT DEFAULT '' NOT NULL;

-- A draft belongs to a person: two people's drafts of one record stand beside each other.
ALTER TABLE drafts RENAME TO drafts_before;

CREATE TABLE drafts (
    id TEXT NOT NULL,
    form TEXT NOT NULL,
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    focus_field TEXT NOT NULL,
    filled_count INTEGER NOT NULL,
    officer_id TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    caret INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT pk_drafts PRIMARY KEY (id, officer_id)
) STRICT;

INSERT INTO drafts (
    id, form, title, content, focus_field, filled_count, officer_id, saved_at
) SELECT id, form, title, content, focus_field, filled_count, officer_id, saved_at
FROM drafts_before;

DROP TABLE drafts_before;

CREATE TABLE safekeeping (
    lock_after_minutes INTEGER NOT NULL,
    backup_place TEXT NOT NULL,
    recovery_confirmed_at TEXT
) STRICT;

CREATE TABLE backup_runs (
    number INTEGER NOT NULL,
    made_at TEXT NOT NULL,
    place TEXT NOT NULL,
    file_name TEXT NOT NULL,
    byte_count INTEGER NOT NULL,
    audit_number INTEGER NOT NULL,
    audit_chain TEXT NOT NULL,
    failure TEXT NOT NULL,
    CONSTRAINT pk_backup_runs PRIMARY KEY (number)
) STRICT;

CREATE TABLE readiness_checks (
    number INTEGER NOT NULL,
    checked_at TEXT NOT NULL,
    officer_id TEXT NOT NULL,
    red_count INTEGER NOT NULL,
    content TEXT NOT NULL,
    CONSTRAINT pk_readiness_checks PRIMARY KEY (number)
) STRICT;

CREATE INDEX ix_audit_record_id ON audit (record_id);

CREATE TRIGGER readiness_checks_update_locked BEFORE UPDATE ON readiness_checks
BEGIN
    SELECT RAISE(ABORT, 'locked entry: readiness checks are only added to');
END;

CREATE TRIGGER readiness_checks_delete_locked BEFORE DELETE ON readiness_checks
BEGIN
    SELECT RAISE(ABORT, 'locked entry: readiness checks are only added to');
END;
