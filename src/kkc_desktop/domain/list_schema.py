"""What an item of each edited list consists of: one description for editor, checks and files.

A day that is not known is None, several words are a tuple; the names of the fields are those of
the shipped files and of the dataclasses that are made of them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from kkc_desktop.domain.advice_lists import TargetGroup
from kkc_desktop.domain.code_lists import CodeList, ContactReason, Language
from kkc_desktop.domain.data_lists import DisposalMark, KeptKind, TermStart
from kkc_desktop.domain.list_kinds import ListKind, SnippetPlace
from kkc_desktop.domain.text_limits import LINE, REASON, SHORT

Value = str | bool | date | tuple[str, ...] | None
Values = Mapping[str, Value]


class FieldKind(Enum):
    """How a value is written; choices are names of members of a code list."""

    TEXT = "text"
    LONG_TEXT = "delší text"
    NUMBER = "celé číslo"
    DAY = "datum"
    YES_NO = "ano, nebo ne"
    WORDS = "slova oddělená svislou čarou"
    CHOICE = "jedna z\u00a0možností"
    CHOICES = "možnosti oddělené svislou čarou"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListField:
    """One value of an item; `limit` is of the whole text or of each word."""

    name: str
    label: str
    kind: FieldKind = FieldKind.TEXT
    is_needed: bool = False
    limit: int = LINE
    choices: type[CodeList] | None = None

    @property
    def empty(self) -> Value:
        """The value of a field that nobody filled in."""
        match self.kind:
            case FieldKind.DAY:
                return None
            case FieldKind.YES_NO:
                return False
            case FieldKind.WORDS | FieldKind.CHOICES:
                return ()
            case _:
                return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListSchema:
    """The fields of a list; `title` names an item, `due` is the day its validity ends.

    A list whose members carry rules takes no items of the station's own.
    """

    code_label: str
    title: str
    fields: tuple[ListField, ...]
    due: str = ""
    may_add: bool = True

    def field(self, name: str) -> ListField:
        """The field of this name."""
        return next(each for each in self.fields if each.name == name)

    def filled(self, values: Values) -> dict[str, Value]:
        """The values of all fields in their order; one that is missing is empty."""
        return {each.name: values.get(each.name, each.empty) for each in self.fields}


def _text(name: str, label: str, limit: int = LINE, *, needed: bool = False) -> ListField:
    return ListField(name=name, label=label, limit=limit, is_needed=needed)


def _long(name: str, label: str, *, needed: bool = False) -> ListField:
    kind = FieldKind.LONG_TEXT
    return ListField(name=name, label=label, kind=kind, limit=REASON, is_needed=needed)


def _day(name: str, label: str, *, needed: bool = False) -> ListField:
    return ListField(name=name, label=label, kind=FieldKind.DAY, is_needed=needed)


def _yes(name: str, label: str) -> ListField:
    return ListField(name=name, label=label, kind=FieldKind.YES_NO)


def _words(name: str, label: str) -> ListField:
    return ListField(name=name, label=label, kind=FieldKind.WORDS, limit=SHORT)


def _choices(name: str, label: str, choices: type[CodeList]) -> ListField:
    return ListField(name=name, label=label, kind=FieldKind.CHOICES, choices=choices)


def _choice(name: str, label: str, choices: type[CodeList]) -> ListField:
    kind = FieldKind.CHOICE
    return ListField(name=name, label=label, kind=kind, choices=choices, is_needed=True)


def _number(name: str, label: str) -> ListField:
    return ListField(name=name, label=label, kind=FieldKind.NUMBER, limit=3)


_VERIFIED = (_day("verified_on", "Ověřeno dne"), _text("verified_by", "Ověřeno kým", SHORT))
_KEYWORDS = _words("keywords", "Klíčová slova")

SCHEMAS: dict[ListKind, ListSchema] = {
    ListKind.SNIPPET: ListSchema(
        code_label="Zkratka",
        title="title",
        fields=(
            _text("title", "Název", SHORT, needed=True),
            _long("text", "Text", needed=True),
            _choices("places", "Kde se nabízí", SnippetPlace),
        ),
    ),
    ListKind.REFERRAL: ListSchema(
        code_label="Kód",
        title="matter",
        due="review_on",
        fields=(
            _text("matter", "Věc občana", needed=True),
            _text("where", "Kam s\u00a0ní", needed=True),
            _long("note", "Poznámka pro obsluhu"),
            _text("address", "Adresa"),
            _text("phone", "Telefon", SHORT),
            _text("hours", "Otevřeno"),
            _text("local_contact", "Další spojení"),
            _choices("reasons", "Důvody kontaktu", ContactReason),
            _KEYWORDS,
            *_VERIFIED,
            _day("review_on", "Ověřit znovu do", needed=True),
        ),
    ),
    ListKind.ADVICE_TOPIC: ListSchema(
        code_label="Kód",
        title="title",
        fields=(
            _text("title", "Téma", SHORT, needed=True),
            _text("leaflet_code", "Kód letáku", SHORT, needed=True),
            _text("leaflet_title", "Nadpis letáku", SHORT, needed=True),
            _text("leaflet_version", "Verze letáku", SHORT, needed=True),
            _text("icon", "Značka", SHORT, needed=True),
            _KEYWORDS,
            _words("help_lines", "Kódy linek na letáku"),
        ),
    ),
    ListKind.ADVICE_ITEM: ListSchema(
        code_label="Kód",
        title="text",
        due="valid_until",
        fields=(
            _text("topic", "Kód tématu", SHORT, needed=True),
            _long("text", "Rada", needed=True),
            _choices("groups", "Pro koho", TargetGroup),
            _day("valid_from", "Platí od", needed=True),
            _day("valid_until", "Platí do", needed=True),
            *_VERIFIED,
            _text("source", "Zdroj", needed=True),
            _KEYWORDS,
            _text("help_line", "Kód linky, kterou rada jmenuje", SHORT),
        ),
    ),
    ListKind.LEAFLET_TEXT: ListSchema(
        code_label="Kód",
        title="text",
        due="valid_until",
        fields=(
            _text("item", "Kód rady nebo tématu", SHORT, needed=True),
            _choice("language", "Jazyk", Language),
            _long("text", "Text", needed=True),
            _text("source", "Zdroj překladu", needed=True),
            *_VERIFIED,
            _day("valid_until", "Platí do", needed=True),
        ),
    ),
    ListKind.HELP_LINE: ListSchema(
        code_label="Kód",
        title="name",
        due="valid_until",
        fields=(
            _text("name", "Linka", needed=True),
            _words("numbers", "Čísla"),
            _text("for_whom", "Pro koho", needed=True),
            _text("hours", "Kdy"),
            _yes("is_nonstop", "nonstop"),
            _yes("is_free", "zdarma"),
            _yes("is_stable", "stálé číslo bez konce platnosti"),
            _yes("is_staff_only", "jen pro obsluhu, netiskne se"),
            *_VERIFIED,
            _day("valid_until", "Platí do"),
            _text("source", "Zdroj", needed=True),
            _text("confidence", "Spolehlivost zdroje", SHORT, needed=True),
            _words("stations", "Jen pro centra"),
            _long("note", "Poznámka"),
        ),
    ),
    ListKind.ROOM: ListSchema(
        code_label="Zkratka",
        title="name",
        fields=(_text("name", "Místnost", SHORT, needed=True), _text("note", "Poznámka")),
    ),
    ListKind.OFFICE: ListSchema(
        code_label="Kód",
        title="name",
        due="review_on",
        fields=(
            _text("name", "Úřad", needed=True),
            _text("address", "Adresa"),
            _text("phone", "Telefon", SHORT),
            _text("email", "E-mail", SHORT),
            _text("data_box", "Datová schránka", SHORT),
            _text("opening_hours", "Úřední hodiny"),
            _long("note", "Poznámka"),
            *_VERIFIED,
            _day("review_on", "Ověřit znovu do"),
        ),
    ),
    ListKind.DISPOSAL: ListSchema(
        code_label="Skartační kód",
        title="title",
        due="review_on",
        fields=(
            _text("title", "Název", SHORT, needed=True),
            _choices("kinds", "Pro které údaje", KeptKind),
            _choice("mark", "Skartační znak", DisposalMark),
            _number("years", "Lhůta v\u00a0letech"),
            _number("months", "a\u00a0v\u00a0měsících"),
            _choice("starts", "Lhůta běží", TermStart),
            _yes("is_example", "příklad, není z\u00a0vašeho skartačního plánu"),
            _text("source", "Zdroj", needed=True),
            _long("note", "Poznámka"),
            _day("review_on", "Ověřit znovu do"),
        ),
    ),
    ListKind.SPELLING: ListSchema(
        code_label="Slovo", title="note", fields=(_text("note", "Poznámka"),)
    ),
    ListKind.CODE_LIST: ListSchema(
        code_label="Kód",
        title="label",
        may_add=False,
        fields=(
            _text("label", "Slova na obrazovce", SHORT, needed=True),
            _number("order", "Pořadí"),
        ),
    ),
}
