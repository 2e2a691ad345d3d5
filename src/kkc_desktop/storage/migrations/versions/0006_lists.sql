-- The Czech order of the cards that hold; the program writes the key, SQLite knows no Czech.

CREATE TABLE person_orders (
    number INTEGER NOT NULL,
    sort_key TEXT NOT NULL,
    CONSTRAINT pk_person_orders PRIMARY KEY (number)
)
 STRICT;

CREATE INDEX ix_person_orders_sort_key_number ON person_orders (sort_key, number);

INSERT INTO person_orders (number, sort_key)
SELECT number, '' FROM person_cards WHERE merged_into = '';

CREATE TRIGGER person_cards_ordered AFTER INSERT ON person_cards WHEN NEW.merged_into = ''
BEGIN
    INSERT INTO person_orders (number, sort_key) VALUES (NEW.number, '');
END;

-- Whoever changes a name must write its key anew: an old key would still tell the old name.

CREATE TRIGGER person_cards_ordered_anew
AFTER UPDATE OF number, surname, given_names, merged_into ON person_cards
BEGIN
    DELETE FROM person_orders WHERE number = OLD.number;
    INSERT INTO person_orders (number, sort_key) SELECT NEW.number, '' WHERE NEW.merged_into = '';
END;

CREATE TRIGGER person_cards_order_removed AFTER DELETE ON person_cards
BEGIN
    DELETE FROM person_orders WHERE number = OLD.number;
END;

-- Calamities are few among incidents; a list asks for their names.

CREATE INDEX ix_incidents_name ON incidents (name) WHERE name <> '';
