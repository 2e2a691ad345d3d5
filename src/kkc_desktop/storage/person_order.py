"""The Czech order of the cards: a key beside each card, written with its name.

Triggers keep a row for every card that holds and empty its key when the name changes, so that a
key never outlives a name; the key itself is made here.
"""

from sqlalchemy import Connection

from kkc_desktop.domain.czech import czech_sort_text
from kkc_desktop.storage.rows import run

_ALL = """
    SELECT c.number, c.surname, c.given_names FROM person_orders o
    JOIN person_cards c ON c.number = o.number
"""
_WRITE = "UPDATE person_orders SET sort_key = ? WHERE number = ?"


def order_card(connection: Connection, number: int, surname: str, given_names: str) -> None:
    """Writes the key of the card as it is called now; nothing where the card holds no more."""
    run(connection, _WRITE, (_key(surname, given_names), number))


def order_all(connection: Connection) -> None:
    """Writes the keys of all cards anew."""
    for number, surname, given_names in run(connection, _ALL).fetchall():
        order_card(connection, number, surname, given_names)


def _key(surname: str, given_names: str) -> str:
    return f"{czech_sort_text(surname)}\x01{czech_sort_text(given_names)}"
