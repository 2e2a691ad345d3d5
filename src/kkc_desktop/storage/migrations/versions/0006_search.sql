-- By what a search may be narrowed stands in the index itself, as coded words of a hidden column:
-- U+E000 and a letter, then k kind, d day, m month and y year of the record in UTC, s state,
-- w officer, c station of the number. Nobody can type such a word, see storage/search_marks.

DROP TRIGGER search_entries_added;

DROP TRIGGER search_entries_removed;

DROP TRIGGER search_entries_changed;

DROP TABLE names_index;

DROP TABLE words_index;

ALTER TABLE search_entries ADD COLUMN marks TEXT NOT NULL DEFAULT '';

-- What every entry has to say in its hidden column; verifying compares it with what it says.
-- Each record is asked for by its id: a union of the tables would be read whole for each save.
CREATE VIEW search_marks AS
    SELECT e.record_id AS record_id,
        char(57344) || 'k' || replace(e.kind, '_', '')
        || ' ' || char(57344) || 'd' || replace(substr(e.recorded_at, 1, 10), '-', '')
        || ' ' || char(57344) || 'm' || replace(substr(e.recorded_at, 1, 7), '-', '')
        || ' ' || char(57344) || 'y' || substr(e.recorded_at, 1, 4)
        || coalesce(
            (SELECT ' ' || char(57344) || iif(closed_at IS NULL, 'sopen', 'sfinished')
                || ' ' || char(57344) || 'w' || replace(recorded_by, '-', '')
                || ' ' || char(57344) || 'w' || replace(handler_id, '-', '')
            FROM contacts WHERE id = e.record_id),
            (SELECT ' ' || char(57344) || 'sfinished'
                || ' ' || char(57344) || 'w' || replace(recorded_by, '-', '')
            FROM advice WHERE id = e.record_id),
            (SELECT ' ' || char(57344) || iif(state IN ('ENDED', 'EVALUATED'), 'sfinished', 'sopen') || ' ' || char(57344) || 's' || replace(state, '_', '')
                || ' ' || char(57344) || 'w' || replace(recorded_by, '-', '')
            FROM incidents WHERE id = e.record_id),
            (SELECT ' ' || char(57344) || iif(state IN ('DRAFT', 'CLOSED'), 'sopen', 'sfinished') || ' ' || char(57344) || 's' || replace(state, '_', '')
                || ' ' || char(57344) || 'w' || replace(recorded_by, '-', '')
                || ' ' || char(57344) || 'w' || replace(officer_id, '-', '')
            FROM documents WHERE id = e.record_id),
            (SELECT ' ' || char(57344) || iif(state = 'KEPT', 'sopen', 'sfinished') || ' ' || char(57344) || 's' || replace(state, '_', '')
                || ' ' || char(57344) || 'w' || replace(recorded_by, '-', '')
            FROM found_things WHERE id = e.record_id),
            ''
        )
        || coalesce((
            SELECT ' ' || char(57344) || 'c' || replace(n.station_code, '-', '')
            FROM numbers n WHERE n.record_id = e.record_id
        ), '') AS marks
    FROM search_entries e;

UPDATE search_entries SET marks = (
    SELECT m.marks FROM search_marks m WHERE m.record_id = search_entries.record_id
);

-- Common beginnings of four and five letters would be merged at each key.
CREATE VIRTUAL TABLE names_index USING fts5 (
    numbers, names, marks,
    content = 'search_entries', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5'
);

CREATE VIRTUAL TABLE words_index USING fts5 (
    numbers, names, words, marks,
    content = 'search_entries', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5'
);

INSERT INTO names_index(names_index, rank) VALUES ('secure-delete', 1);

INSERT INTO words_index(words_index, rank) VALUES ('secure-delete', 1);

INSERT INTO names_index(names_index) VALUES ('rebuild');

INSERT INTO words_index(words_index) VALUES ('rebuild');

-- A new entry has no marks yet; they are written first, and only then is it indexed.
CREATE TRIGGER search_entries_added AFTER INSERT ON search_entries
BEGIN
    UPDATE search_entries SET marks = (
        SELECT m.marks FROM search_marks m WHERE m.record_id = NEW.record_id
    ) WHERE id = NEW.id;
    INSERT INTO names_index (rowid, numbers, names, marks)
    SELECT id, numbers, names, marks FROM search_entries WHERE id = NEW.id;
    INSERT INTO words_index (rowid, numbers, names, words, marks)
    SELECT id, numbers, names, words, marks FROM search_entries WHERE id = NEW.id;
END;

CREATE TRIGGER search_entries_removed AFTER DELETE ON search_entries
BEGIN
    INSERT INTO names_index (names_index, rowid, numbers, names, marks)
    VALUES ('delete', OLD.id, OLD.numbers, OLD.names, OLD.marks);
    INSERT INTO words_index (words_index, rowid, numbers, names, words, marks)
    VALUES ('delete', OLD.id, OLD.numbers, OLD.names, OLD.words, OLD.marks);
END;

CREATE TRIGGER search_entries_changed AFTER UPDATE OF numbers, names, words, marks ON search_entries
WHEN OLD.marks <> '' AND OLD.recorded_at = NEW.recorded_at AND (
    OLD.numbers <> NEW.numbers OR OLD.names <> NEW.names OR OLD.words <> NEW.words
    OR OLD.marks <> NEW.marks
)
BEGIN
    INSERT INTO names_index (names_index, rowid, numbers, names, marks)
    VALUES ('delete', OLD.id, OLD.numbers, OLD.names, OLD.marks);
    INSERT INTO words_index (words_index, rowid, numbers, names, words, marks)
    VALUES ('delete', OLD.id, OLD.numbers, OLD.names, OLD.words, OLD.marks);
    INSERT INTO names_index (rowid, numbers, names, marks)
    VALUES (NEW.id, NEW.numbers, NEW.names, NEW.marks);
    INSERT INTO words_index (rowid, numbers, names, words, marks)
    VALUES (NEW.id, NEW.numbers, NEW.names, NEW.words, NEW.marks);
END;

-- Another moment may come with other words, and nobody knows which of two triggers is first: this
-- one indexes the new words under the old marks, so that the change of the marks finds them there.
CREATE TRIGGER search_entries_marked AFTER UPDATE OF recorded_at ON search_entries
WHEN OLD.marks <> '' AND OLD.recorded_at <> NEW.recorded_at
BEGIN
    INSERT INTO names_index (names_index, rowid, numbers, names, marks)
    VALUES ('delete', OLD.id, OLD.numbers, OLD.names, OLD.marks);
    INSERT INTO words_index (words_index, rowid, numbers, names, words, marks)
    VALUES ('delete', OLD.id, OLD.numbers, OLD.names, OLD.words, OLD.marks);
    INSERT INTO names_index (rowid, numbers, names, marks)
    VALUES (NEW.id, NEW.numbers, NEW.names, NEW.marks);
    INSERT INTO words_index (rowid, numbers, names, words, marks)
    VALUES (NEW.id, NEW.numbers, NEW.names, NEW.words, NEW.marks);
    UPDATE search_entries SET marks = (
        SELECT m.marks FROM search_marks m WHERE m.record_id = NEW.record_id
    ) WHERE id = NEW.id;
END;

-- Not every act that changes a state or an officer writes the record's words again.
CREATE TRIGGER contacts_marked AFTER UPDATE OF closed_at, handler_id ON contacts
WHEN OLD.closed_at IS NOT NEW.closed_at OR OLD.handler_id <> NEW.handler_id
BEGIN
    UPDATE search_entries SET marks = (
        SELECT m.marks FROM search_marks m WHERE m.record_id = NEW.id
    ) WHERE record_id = NEW.id;
END;

CREATE TRIGGER incidents_marked AFTER UPDATE OF state ON incidents
WHEN OLD.state <> NEW.state
BEGIN
    UPDATE search_entries SET marks = (
        SELECT m.marks FROM search_marks m WHERE m.record_id = NEW.id
    ) WHERE record_id = NEW.id;
END;

CREATE TRIGGER documents_marked AFTER UPDATE OF state, officer_id ON documents
WHEN OLD.state <> NEW.state OR OLD.officer_id <> NEW.officer_id
BEGIN
    UPDATE search_entries SET marks = (
        SELECT m.marks FROM search_marks m WHERE m.record_id = NEW.id
    ) WHERE record_id = NEW.id;
END;

CREATE TRIGGER found_things_marked AFTER UPDATE OF state ON found_things
WHEN OLD.state <> NEW.state
BEGIN
    UPDATE search_entries SET marks = (
        SELECT m.marks FROM search_marks m WHERE m.record_id = NEW.id
    ) WHERE record_id = NEW.id;
END;

CREATE TRIGGER numbers_marked AFTER INSERT ON numbers
BEGIN
    UPDATE search_entries SET marks = (
        SELECT m.marks FROM search_marks m WHERE m.record_id = NEW.record_id
    ) WHERE record_id = NEW.record_id;
END;
