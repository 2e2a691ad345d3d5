"""A half-written card of a gathered person as one JSON text."""

import json
from collections.abc import Mapping

from kkc_desktop.domain.draft import FormKind
from kkc_desktop.domain.gathering import GatheredPerson
from kkc_desktop.domain.gathering_words import band_words
from kkc_desktop.domain.plain import from_text, to_plain
from kkc_desktop.services.drafts import Unfinished

_TYPED = ("name", "apparent_age", "contact", "needs", "is_alone", "animals")


def unfinished(
    person: GatheredPerson, texts: Mapping[str, str], focus_field: str
) -> Unfinished | None:
    """What the drafts keep; a card with nothing of its own typed is nothing."""
    filled = sum(bool(getattr(person, name)) for name in _TYPED) + len(texts)
    if not filled:
        return None
    whole = {"record": to_plain(person), "texts": dict(texts)}
    return Unfinished(
        record_id=person.id,
        form=FormKind.GATHERED,
        title=f"Osoba ve středisku, páska {band_words(person.band)}",
        content=json.dumps(whole, ensure_ascii=False).encode(errors="backslashreplace").decode(),
        focus_field=focus_field,
        filled_count=filled,
    )


def from_draft(content: str) -> tuple[GatheredPerson, dict[str, str]]:
    """The person and the texts that mean nothing; refused with PackUnreadable."""
    person, _, _ = from_text(GatheredPerson, content)
    texts = json.loads(content).get("texts", {})
    return person, {str(name): str(text) for name, text in texts.items()}
