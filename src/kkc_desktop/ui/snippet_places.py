"""Which snippets belong to which long text, by the name of its field."""

from collections.abc import Iterable

from kkc_desktop.domain.list_kinds import SnippetPlace
from kkc_desktop.domain.snippet import Snippet

_FIELDS = {
    SnippetPlace.STATEMENT: ("statement", "event_summary", "description", "exact_words"),
    SnippetPlace.THING: ("thing_note", "receipt_note", "loss_note", "damage_note"),
    SnippetPlace.LOG: ("log_text", "log_extract", "measures", "situation", "road_closures"),
    SnippetPlace.HANDOVER: (
        *("handover_tasks", "handover_things", "handover_findings", "handover_alerts"),
        *("tasks", "things", "findings", "alerts", "events", "forces", "equipment"),
    ),
    SnippetPlace.NOTE: ("note", "act_note", "closing_note", "advice_follow_up", "referral_note"),
}
_PLACES = {name: place for place, names in _FIELDS.items() for name in names}


def belongs(snippet: Snippet, field: str) -> bool:
    """Whether the snippet is meant for the field; one without a place is meant for all."""
    place = _PLACES.get(field)
    return place is None or not snippet.places or place.name in snippet.places


def by_place(snippets: Iterable[Snippet], field: str) -> list[Snippet]:
    """The same snippets, those meant for the field first."""
    return sorted(snippets, key=lambda each: not belongs(each, field))
