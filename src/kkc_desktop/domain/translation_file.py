"""Reading of a translation: one TOML file per second language, each key named when it is wrong."""

import tomllib
from enum import Enum
from typing import TypeVar

from kkc_desktop.domain.code_lists import CodeList, Language
from kkc_desktop.domain.document_lists import (
    Answer,
    InstructionAnswer,
    LossManner,
    ObjectionsState,
    TransferKind,
)
from kkc_desktop.domain.seed_rows import SeedRow, refuse_twins
from kkc_desktop.domain.template import BLOCK_FIELDS, Block
from kkc_desktop.domain.template_file import read_clauses
from kkc_desktop.domain.translation import (
    Calendar,
    Phrases,
    TranslatedKind,
    TranslatedUse,
    Translation,
)

Member = TypeVar("Member", bound=Enum)

TRANSLATED_LISTS: tuple[type[CodeList], ...] = (
    Answer,
    InstructionAnswer,
    LossManner,
    ObjectionsState,
    TransferKind,
)
"""The code lists whose members may stand on a receipt or under an instruction."""

_MONTHS = 12
_FIELDS = frozenset(name for names in BLOCK_FIELDS.values() for name in names)


def parse_translation(text: str, file: str = "překlad") -> Translation:
    """Reads a translation; refused with PackUnreadable that names the file and the key."""
    try:
        row = SeedRow(file, tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise SeedRow(file, {}).refusal(f"chyba zápisu ({error})") from error
    texts = [_instruction(each) for each in row.rows("instructions", "code")]
    refuse_twins([f"{code} verze {version}" for (code, version), _ in texts])
    kinds = [_kind(each) for each in row.rows("kinds", "code")]
    refuse_twins([each.code for each in kinds])
    translation = Translation(
        language=_named(row, row.needed_text("language"), Language),
        tag=row.needed_text("tag"),
        own_name=row.needed_text("own_name"),
        version=row.needed_text("version"),
        valid_from=row.needed_day("valid_from"),
        is_official=row.flag("is_official"),
        needs_review=row.flag("needs_review"),
        phrases=_phrases(row.table("phrases")),
        calendar=_calendar(row.table("calendar")),
        languages=_members(row.table("languages"), Language),
        instructions=dict(texts),
        clauses=read_clauses(row.table("clauses")),
        values=_values(row.table("values")),
        labels=_labels(row.table("labels")),
        kinds={each.code: each for each in kinds},
    )
    row.finish()
    return translation


def _phrases(row: SeedRow) -> Phrases:
    phrases = Phrases(
        not_official=row.needed_text("not_official"),
        version=row.needed_text("version"),
        handed_over=row.needed_text("handed_over"),
        see_czech=row.needed_text("see_czech"),
        things_columns=row.needed_text("things_columns"),
        refusal_line=row.needed_text("refusal_line"),
        claims_yes=row.needed_text("claims_yes"),
        claims_no=row.needed_text("claims_no"),
        notify_yes=row.needed_text("notify_yes"),
        notify_no=row.needed_text("notify_no"),
    )
    row.finish()
    return phrases


def _calendar(row: SeedRow) -> Calendar:
    calendar = Calendar(
        months=row.texts("months"),
        day=row.needed_text("day"),
        moment=row.needed_text("moment"),
        summer=row.needed_text("summer"),
        winter=row.needed_text("winter"),
    )
    row.finish()
    if len(calendar.months) != _MONTHS:
        raise row.refusal(f"údaj „months“ má mít {_MONTHS} měsíců")
    return calendar


def _instruction(row: SeedRow) -> tuple[tuple[str, str], str]:
    found = (row.needed_text("code"), row.needed_text("translates")), row.needed_text("text").strip()
    row.finish()
    return found


def _kind(row: SeedRow) -> TranslatedKind:
    uses = [_use(each) for each in row.rows("blocks", "block")]
    refuse_twins([block.name for block, _ in uses])
    kind = TranslatedKind(
        code=row.needed_text("code"),
        title=row.needed_text("title"),
        declarations=row.texts("declarations"),
        blocks=dict(uses),
    )
    row.finish()
    return kind


def _use(row: SeedRow) -> tuple[Block, TranslatedUse]:
    block = _named(row, row.needed_text("block"), Block)
    use = TranslatedUse(title=row.needed_text("title"), labels=_labels(row.table("labels")))
    row.finish()
    for field in use.labels:
        if field not in BLOCK_FIELDS[block]:
            raise row.refusal(f"blok nemá pole „{field}“")
    return block, use


def _labels(row: SeedRow) -> dict[str, str]:
    labels = row.rest()
    for field in labels:
        if field not in _FIELDS:
            raise row.refusal(f"dokument nemá pole „{field}“")
    return labels


def _values(row: SeedRow) -> dict[CodeList, str]:
    values: dict[CodeList, str] = {}
    for kind in TRANSLATED_LISTS:
        values |= _members(row.table(kind.__name__), kind)
    row.finish()
    return values


def _members(row: SeedRow, kind: type[Member]) -> dict[Member, str]:
    return {_named(row, name, kind): words for name, words in row.rest().items()}


def _named(row: SeedRow, name: str, kind: type[Member]) -> Member:
    if name not in kind.__members__:
        raise row.refusal(f"neznámý kód „{name}“")
    return kind[name]
