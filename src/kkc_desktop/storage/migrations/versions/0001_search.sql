-- What the search box finds. Both indexes read their words from search_entries.

CREATE TABLE search_entries (
    id INTEGER PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    record_id TEXT NOT NULL UNIQUE,
    numbers TEXT NOT NULL,
    names TEXT NOT NULL,
    words TEXT NOT NULL,
    title TEXT NOT NULL,
    detail TEXT NOT NULL,
    recorded_at TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE names_index USING fts5 (
    numbers, names,
    content = 'search_entries', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);

CREATE VIRTUAL TABLE words_index USING fts5 (
    numbers, names, words,
    content = 'search_entries', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);

CREATE TRIGGER search_entries_added AFTER INSERT ON search_entries
BEGIN
    INSERT INTO names_index (rowid, numbers, names) VALUES (NEW.id, NEW.numbers, NEW.names);
    INSERT INTO words_index (rowid, numbers, names, words)
    VALUES (NEW.id, NEW.numbers, NEW.names, NEW.words);
END;

CREATE TRIGGER search_entries_removed AFTER DELETE ON search_entries
BEGIN
    INSERT INTO names_index (names_index, rowid, numbers, names)
    VALUES ('delete', OLD.id, OLD.numbers, OLD.names);
    INSERT INTO words_index (words_index, rowid, numbers, names, words)
    VALUES ('delete', OLD.id, OLD.numbers, OLD.names, OLD.words);
END;

CREATE TRIGGER search_entries_changed AFTER UPDATE OF numbers, names, words ON search_entries
WHEN OLD.numbers <> NEW.numbers OR OLD.names <> NEW.names OR OLD.words <> NEW.words
BEGIN
    INSERT INTO names_index (names_index, rowid, numbers, names)
    VALUES ('delete', OLD.id, OLD.numbers, OLD.names);
    INSERT INTO words_index (words_index, rowid, numbers, names, words)
    VALUES ('delete', OLD.id, OLD.numbers, OLD.names, OLD.words);
    INSERT INTO names_index (rowid, numbers, names) VALUES (NEW.id, NEW.numbers, NEW.names);
    INSERT INTO words_index (rowid, numbers, names, words)
    VALUES (NEW.id, NEW.numbers, NEW.names, NEW.words);
END;
