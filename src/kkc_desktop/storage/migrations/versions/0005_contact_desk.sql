-- The contact and prevention desk: known persons, appointments, promises, finds, edited lists.
-- See storage/people_tables.py, desk_tables.py and tables.py.

ALTER TABLE contacts ADD COLUMN room TEXT DEFAULT '' NOT NULL;
ALTER TABLE persons ADD COLUMN confidant TEXT DEFAULT '' NOT NULL;
ALTER TABLE persons ADD COLUMN child_protection TEXT DEFAULT '' NOT NULL;
ALTER TABLE persons ADD COLUMN wanted_interviewer TEXT DEFAULT 'NOT_STATED' NOT NULL;
ALTER TABLE persons ADD COLUMN interviewer_note TEXT DEFAULT '' NOT NULL;
ALTER TABLE persons ADD COLUMN vulnerability_reason TEXT DEFAULT 'NOT_STATED' NOT NULL;
ALTER TABLE persons ADD COLUMN communication TEXT DEFAULT 'USUAL' NOT NULL;
ALTER TABLE persons ADD COLUMN is_representative_suspect INTEGER DEFAULT '0' NOT NULL;

CREATE INDEX ix_persons_id ON persons (id);

CREATE INDEX ix_persons_surname_born_on ON persons (surname, born_on);

CREATE TABLE person_cards (
    id TEXT NOT NULL,
    number INTEGER NOT NULL,
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
    language TEXT NOT NULL,
    plate TEXT NOT NULL,
    account_number TEXT NOT NULL,
    note TEXT NOT NULL,
    merged_into TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    revision INTEGER NOT NULL,
    CONSTRAINT pk_person_cards PRIMARY KEY (id),
    CONSTRAINT uq_person_cards_number UNIQUE (number)
)
 STRICT;

CREATE INDEX ix_person_cards_merged_into_changed_at_id ON person_cards (merged_into, changed_at, id);

CREATE TABLE person_flags (
    id TEXT NOT NULL,
    card_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    ended_at TEXT,
    ended_by TEXT NOT NULL,
    end_reason TEXT NOT NULL,
    CONSTRAINT pk_person_flags PRIMARY KEY (id),
    CONSTRAINT fk_person_flags_card_id_person_cards FOREIGN KEY(card_id) REFERENCES person_cards (id)
)
 STRICT;

CREATE INDEX ix_person_flags_card_id ON person_flags (card_id);

CREATE TABLE person_merges (
    id TEXT NOT NULL,
    kept_id TEXT NOT NULL,
    merged_id TEXT NOT NULL,
    kept_before TEXT NOT NULL,
    merged_before TEXT NOT NULL,
    kept_after TEXT NOT NULL,
    reason TEXT NOT NULL,
    merged_at TEXT NOT NULL,
    merged_by TEXT NOT NULL,
    undone_at TEXT,
    undone_by TEXT NOT NULL,
    undo_reason TEXT NOT NULL,
    CONSTRAINT pk_person_merges PRIMARY KEY (id),
    CONSTRAINT fk_person_merges_kept_id_person_cards FOREIGN KEY(kept_id) REFERENCES person_cards (id),
    CONSTRAINT fk_person_merges_merged_id_person_cards FOREIGN KEY(merged_id) REFERENCES person_cards (id)
)
 STRICT;

CREATE INDEX ix_person_merges_kept_id ON person_merges (kept_id);

CREATE INDEX ix_person_merges_merged_id ON person_merges (merged_id);

CREATE TABLE told_apart (
    card_id TEXT NOT NULL,
    other_id TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    CONSTRAINT pk_told_apart PRIMARY KEY (card_id, other_id),
    CONSTRAINT fk_told_apart_card_id_person_cards FOREIGN KEY(card_id) REFERENCES person_cards (id),
    CONSTRAINT fk_told_apart_other_id_person_cards FOREIGN KEY(other_id) REFERENCES person_cards (id)
)
 STRICT;

CREATE INDEX ix_told_apart_other_id ON told_apart (other_id);

CREATE TABLE appointments (
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    duration_minutes INTEGER NOT NULL,
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    card_id TEXT NOT NULL,
    contact_id TEXT NOT NULL,
    things TEXT NOT NULL,
    marked_count INTEGER NOT NULL,
    outcome_note TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    revision INTEGER NOT NULL,
    CONSTRAINT pk_appointments PRIMARY KEY (id)
)
 STRICT;

CREATE INDEX ix_appointments_starts_at_id ON appointments (starts_at, id);

CREATE INDEX ix_appointments_contact_id ON appointments (contact_id);

CREATE TABLE prevention_events (
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    topics TEXT NOT NULL,
    target_groups TEXT NOT NULL,
    held_at TEXT NOT NULL,
    duration_minutes INTEGER NOT NULL,
    place TEXT NOT NULL,
    audience_count INTEGER NOT NULL,
    leaflets_count INTEGER NOT NULL,
    lecturer TEXT NOT NULL,
    note TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    revision INTEGER NOT NULL,
    CONSTRAINT pk_prevention_events PRIMARY KEY (id)
)
 STRICT;

CREATE INDEX ix_prevention_events_held_at_id ON prevention_events (held_at, id);

CREATE TABLE promises (
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    record_kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    promised_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    done_on TEXT,
    manner TEXT NOT NULL,
    note TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    done_at TEXT,
    done_by TEXT NOT NULL,
    CONSTRAINT pk_promises PRIMARY KEY (id)
)
 STRICT;

CREATE INDEX ix_promises_done_on_due_on ON promises (done_on, due_on);

CREATE INDEX ix_promises_record_id ON promises (record_id);

CREATE TABLE found_things (
    id TEXT NOT NULL,
    label TEXT NOT NULL,
    document_id TEXT NOT NULL,
    contact_id TEXT NOT NULL,
    description TEXT NOT NULL,
    identifier TEXT NOT NULL,
    is_document INTEGER NOT NULL,
    found_on TEXT,
    found_place TEXT NOT NULL,
    municipality TEXT NOT NULL,
    shelf TEXT NOT NULL,
    state TEXT NOT NULL,
    left_at TEXT,
    left_to TEXT NOT NULL,
    handover_id TEXT NOT NULL,
    note TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    revision INTEGER NOT NULL,
    CONSTRAINT pk_found_things PRIMARY KEY (id),
    CONSTRAINT uq_found_things_label UNIQUE (label)
)
 STRICT;

CREATE INDEX ix_found_things_document_id ON found_things (document_id);

CREATE INDEX ix_found_things_state_recorded_at ON found_things (state, recorded_at);

CREATE INDEX ix_found_things_recorded_at_id ON found_things (recorded_at, id);

CREATE TABLE list_entries (
    id TEXT NOT NULL,
    list_kind TEXT NOT NULL,
    code TEXT NOT NULL,
    content TEXT NOT NULL,
    is_hidden INTEGER NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    revision INTEGER NOT NULL,
    CONSTRAINT pk_list_entries PRIMARY KEY (id)
)
 STRICT;

CREATE INDEX ix_list_entries_list_kind ON list_entries (list_kind);

CREATE TABLE read_backs (
    id TEXT NOT NULL,
    document_id TEXT NOT NULL,
    part TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    language TEXT NOT NULL,
    objection TEXT NOT NULL,
    confirmed_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    CONSTRAINT pk_read_backs PRIMARY KEY (id),
    CONSTRAINT fk_read_backs_document_id_documents FOREIGN KEY(document_id) REFERENCES documents (id)
)
 STRICT;

CREATE INDEX ix_read_backs_document_id ON read_backs (document_id);

-- What the citizen confirmed is only added to.

CREATE TRIGGER read_backs_update_locked BEFORE UPDATE ON read_backs
BEGIN
    SELECT RAISE(ABORT, 'locked entry: read backs are only added to');
END;

CREATE TRIGGER read_backs_delete_locked BEFORE DELETE ON read_backs
WHEN (SELECT state FROM documents WHERE id = OLD.document_id) <> 'DRAFT'
BEGIN
    SELECT RAISE(ABORT, 'locked entry: read backs are only added to');
END;

CREATE TRIGGER read_backs_replace_locked BEFORE INSERT ON read_backs
WHEN EXISTS (SELECT 1 FROM read_backs WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: read backs are only added to');
END;

-- What moves on is never thrown away, and what ended or was settled stays so.

CREATE TRIGGER person_flags_update_locked BEFORE UPDATE OF
    id, card_id, kind, reason, valid_until, recorded_at, recorded_by
ON person_flags
BEGIN
    SELECT RAISE(ABORT, 'locked entry: person flags are only added to');
END;

CREATE TRIGGER person_flags_delete_locked BEFORE DELETE ON person_flags
BEGIN
    SELECT RAISE(ABORT, 'locked entry: person flags are only added to');
END;

CREATE TRIGGER person_flags_ended_once BEFORE UPDATE ON person_flags WHEN OLD.ended_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'locked entry: person flags are ended once');
END;

CREATE TRIGGER person_merges_update_locked BEFORE UPDATE OF
    id, kept_id, merged_id, reason, merged_at, merged_by
ON person_merges
BEGIN
    SELECT RAISE(ABORT, 'locked entry: person merges are only added to');
END;

CREATE TRIGGER person_merges_delete_locked BEFORE DELETE ON person_merges
BEGIN
    SELECT RAISE(ABORT, 'locked entry: person merges are only added to');
END;

CREATE TRIGGER person_merges_undone_once BEFORE UPDATE OF
    undone_at, undone_by, undo_reason
ON person_merges WHEN OLD.undone_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'locked entry: person merges are undone once');
END;

CREATE TRIGGER promises_update_locked BEFORE UPDATE OF
    id, kind, record_kind, record_id, promised_on, due_on, note, recorded_at, recorded_by
ON promises
BEGIN
    SELECT RAISE(ABORT, 'locked entry: promises are only added to');
END;

CREATE TRIGGER promises_delete_locked BEFORE DELETE ON promises
BEGIN
    SELECT RAISE(ABORT, 'locked entry: promises are only added to');
END;

CREATE TRIGGER promises_kept_once BEFORE UPDATE ON promises WHEN OLD.done_on IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'locked entry: promises are kept once');
END;

-- The cards as they stood are only emptied: nothing may be left of a name that is now protected.

CREATE TRIGGER person_merges_only_emptied BEFORE UPDATE OF
    kept_before, merged_before, kept_after
ON person_merges
WHEN NEW.kept_after <> NEW.kept_before
    OR (NEW.kept_before <> OLD.kept_before
        AND json_extract(NEW.kept_before, '$.record.surname') IS NOT '')
    OR (NEW.merged_before <> OLD.merged_before
        AND json_extract(NEW.merged_before, '$.record.surname') IS NOT '')
BEGIN
    SELECT RAISE(ABORT, 'locked entry: person merges are only added to');
END;

-- A card, an item of a list and a find are changed, never thrown away.

CREATE TRIGGER person_cards_kept BEFORE DELETE ON person_cards
BEGIN
    SELECT RAISE(ABORT, 'locked entry: person cards are kept');
END;

CREATE TRIGGER list_entries_kept BEFORE DELETE ON list_entries
BEGIN
    SELECT RAISE(ABORT, 'locked entry: list entries are kept');
END;

CREATE TRIGGER found_things_kept BEFORE DELETE ON found_things
BEGIN
    SELECT RAISE(ABORT, 'locked entry: found things are kept');
END;

CREATE TRIGGER told_apart_kept BEFORE DELETE ON told_apart
BEGIN
    SELECT RAISE(ABORT, 'locked entry: told apart are kept');
END;

-- By what a card is found; see storage/person_search.py. Both indexes read their words from the
-- view, so they say nothing that the sealed card does not say: spelled with háčky, and without.

-- Every number in one piece, and an account number also in its parts.

CREATE VIEW person_words AS SELECT
    number, surname, given_names, birth_surname,
    replace(replace(replace(replace(replace(
        birth_number || ',' || coalesce(born_on, '') || ',' || identity_document_number || ','
        || plate || ',' || phone || ',' || account_number,
    ' ', ''), char(160), ''), '-', ''), '/', ''), '+420', '') || ',' || account_number AS numbers
FROM person_cards;

CREATE VIRTUAL TABLE spelled_index USING fts5 (
    surname, given_names, birth_surname,
    content = 'person_words', content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3'
);

CREATE VIRTUAL TABLE person_index USING fts5 (
    surname, given_names, birth_surname, numbers,
    content = 'person_words', content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);

-- Which names there are, so that a misspelt one is looked for among them and not among the cards.

CREATE TABLE known_names (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    part TEXT NOT NULL,
    spelled TEXT NOT NULL,
    people INTEGER NOT NULL,
    UNIQUE (part, spelled)
) STRICT;

CREATE TRIGGER person_cards_added AFTER INSERT ON person_cards
BEGIN
    INSERT INTO spelled_index (rowid, surname, given_names, birth_surname)
    VALUES (NEW.number, NEW.surname, NEW.given_names, NEW.birth_surname);
    INSERT INTO person_index (rowid, surname, given_names, birth_surname, numbers)
    SELECT * FROM person_words WHERE number = NEW.number;
    INSERT INTO known_names (part, spelled, people)
    SELECT 'surname', NEW.surname, 1 WHERE NEW.surname <> ''
    UNION ALL SELECT 'given', NEW.given_names, 1 WHERE NEW.given_names <> ''
    ON CONFLICT (part, spelled) DO UPDATE SET people = people + 1;
END;

CREATE TRIGGER person_cards_leaving_index BEFORE UPDATE ON person_cards
WHEN (OLD.number, OLD.surname, OLD.given_names, OLD.birth_surname, OLD.birth_number, OLD.born_on,
        OLD.identity_document_number, OLD.plate, OLD.phone, OLD.account_number)
    IS NOT (NEW.number, NEW.surname, NEW.given_names, NEW.birth_surname, NEW.birth_number,
        NEW.born_on, NEW.identity_document_number, NEW.plate, NEW.phone, NEW.account_number)
BEGIN
    INSERT INTO spelled_index (spelled_index, rowid, surname, given_names, birth_surname)
    VALUES ('delete', OLD.number, OLD.surname, OLD.given_names, OLD.birth_surname);
    INSERT INTO person_index (person_index, rowid, surname, given_names, birth_surname, numbers)
    SELECT 'delete', * FROM person_words WHERE number = OLD.number;
    UPDATE known_names SET people = people - 1
    WHERE (part, spelled) IN (VALUES ('surname', OLD.surname), ('given', OLD.given_names));
    DELETE FROM known_names WHERE people = 0
    AND (part, spelled) IN (VALUES ('surname', OLD.surname), ('given', OLD.given_names));
END;

CREATE TRIGGER person_cards_entering_index AFTER UPDATE ON person_cards
WHEN (OLD.number, OLD.surname, OLD.given_names, OLD.birth_surname, OLD.birth_number, OLD.born_on,
        OLD.identity_document_number, OLD.plate, OLD.phone, OLD.account_number)
    IS NOT (NEW.number, NEW.surname, NEW.given_names, NEW.birth_surname, NEW.birth_number,
        NEW.born_on, NEW.identity_document_number, NEW.plate, NEW.phone, NEW.account_number)
BEGIN
    INSERT INTO spelled_index (rowid, surname, given_names, birth_surname)
    VALUES (NEW.number, NEW.surname, NEW.given_names, NEW.birth_surname);
    INSERT INTO person_index (rowid, surname, given_names, birth_surname, numbers)
    SELECT * FROM person_words WHERE number = NEW.number;
    INSERT INTO known_names (part, spelled, people)
    SELECT 'surname', NEW.surname, 1 WHERE NEW.surname <> ''
    UNION ALL SELECT 'given', NEW.given_names, 1 WHERE NEW.given_names <> ''
    ON CONFLICT (part, spelled) DO UPDATE SET people = people + 1;
END;

-- The persons of earlier records get their cards from what was stated last. Whose identity is
-- protected has none, and neither has whom only a draft names.

INSERT INTO person_cards
WITH stated AS (
    SELECT persons.*, coalesce(contacts.recorded_at, documents.closed_at) AS stated_at,
        coalesce(contacts.recorded_by, documents.recorded_by) AS stated_by
    FROM persons
    LEFT JOIN contacts ON contacts.id = persons.record_id
    LEFT JOIN documents ON documents.id = persons.record_id
    WHERE persons.is_protected = 0 AND trim(persons.surname || persons.given_names) <> ''
        AND (contacts.id IS NOT NULL OR documents.closed_at IS NOT NULL)
),
newest AS (
    SELECT *, row_number() OVER (PARTITION BY id ORDER BY stated_at DESC, record_id) AS age,
        min(stated_at) OVER (PARTITION BY id) AS first_at
    FROM stated
)
SELECT
    id, row_number() OVER (ORDER BY first_at, id), title_before, given_names, surname,
    title_after, birth_surname, sex, born_on, birth_number, birth_place, citizenship, residence,
    delivery_address, phone, email, data_box, identity_document, identity_document_number,
    language, '', '', '', '', first_at, stated_by, stated_at, stated_by, 1
FROM newest WHERE age = 1;

-- What is taken out of the search is gone at once: without this the words of a name that is now
-- protected (§ 55 odst. 2 TŘ) would stay in the index until its parts are merged.

INSERT INTO names_index(names_index, rank) VALUES ('secure-delete', 1);

INSERT INTO words_index(words_index, rank) VALUES ('secure-delete', 1);

INSERT INTO log_index(log_index, rank) VALUES ('secure-delete', 1);

INSERT INTO spelled_index(spelled_index, rank) VALUES ('secure-delete', 1);

INSERT INTO person_index(person_index, rank) VALUES ('secure-delete', 1);
