-- Added with the vault; see storage/tables.py.

ALTER TABLE audit ADD COLUMN digest TEXT DEFAULT '' NOT NULL;

ALTER TABLE drafts ADD COLUMN caret INTEGER DEFAULT '0' NOT NULL;

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
