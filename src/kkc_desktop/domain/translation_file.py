"""Reading of a translation: one TOML file per second language, each key named when it is wrong."""

from collections.abc import Sequence
from enum import Enum
from typing import TypeVar

from kkc_desktop.domain.code_lists import CodeList, Language
from kkc_desktop.domain.document_lists import (
    Answer,
    InstructionAnswer,
    LossManner,
    TransferKind,
)
from kkc_desktop.domain.file_fault import FileFault
from kkc_desktop.domain.fill_in import (
    OF_DAY,
    OF_HANDING_OVER,
    OF_INSTRUCTIONS,
    OF_MOMENT,
    OF_NOTIFICATION,
    OF_VERSION,
)
from kkc_desktop.domain.seed_rows import SeedRow, file_row, unreadable
from kkc_desktop.domain.template import BLOCK_FIELDS, Block
from kkc_desktop.domain.template_file import read_clauses, wording_of
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
    TransferKind,
)
"""The code lists whose members may stand on a receipt or under an instruction."""

_MONTHS = 12
_FIELDS = frozenset(name for names in BLOCK_FIELDS.values() for name in names)


def parse_translation(text: str, file: str = "překlad") -> Translation:
    """Reads a translation; refused with PackUnreadable, which bears every fault with its line."""
    faults: list[FileFault] = []
    row = file_row(text, file, faults)
    translation = _translation(row)
    row.finish()
    if faults:
        raise unreadable(faults)
    return translation


def _translation(row: SeedRow) -> Translation:
    texts = [_instruction(each) for each in row.rows("instructions", "code")]
    kinds = [_kind(each) for each in row.rows("kinds", "code")]
    _refuse_twins(row, "instructions", [f"{code} verze {version}" for (code, version), _ in texts])
    _refuse_twins(row, "kinds", [each.code for each in kinds])
    return Translation(
        language=row.needed_member("language", Language),
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
        labels=_labels(row.table("labels"), _FIELDS),
        kinds={each.code: each for each in kinds},
    )


def _phrases(row: SeedRow) -> Phrases:
    phrases = Phrases(
        not_official=row.needed_text("not_official"),
        version=wording_of(row, "version", OF_VERSION),
        handed_over=wording_of(row, "handed_over", OF_HANDING_OVER),
        see_czech=row.needed_text("see_czech"),
        things_columns=row.needed_text("things_columns"),
        claims_yes=row.needed_text("claims_yes"),
        claims_no=row.needed_text("claims_no"),
        notify_yes=wording_of(row, "notify_yes", OF_NOTIFICATION),
        notify_no=row.needed_text("notify_no"),
    )
    row.finish()
    return phrases


def _calendar(row: SeedRow) -> Calendar:
    calendar = Calendar(
        months=row.texts("months"),
        day=wording_of(row, "day", OF_DAY),
        moment=wording_of(row, "moment", OF_MOMENT),
        summer=row.needed_text("summer"),
        winter=row.needed_text("winter"),
    )
    row.finish()
    if len(calendar.months) != _MONTHS:
        row.refuse(f"má mít {_MONTHS} měsíců", "months")
    return calendar


def _instruction(row: SeedRow) -> tuple[tuple[str, str], str]:
    code, version = row.needed_text("code"), row.needed_text("translates")
    text = wording_of(row, "text", OF_INSTRUCTIONS).strip()
    row.finish()
    return (code, version), text


def _kind(row: SeedRow) -> TranslatedKind:
    uses = [_use(each) for each in row.rows("blocks", "block")]
    _refuse_twins(row, "blocks", [block.name for block, _ in uses])
    kind = TranslatedKind(
        code=row.needed_text("code"),
        title=row.needed_text("title"),
        declarations=row.texts("declarations"),
        blocks=dict(uses),
    )
    row.finish()
    return kind


def _use(row: SeedRow) -> tuple[Block, TranslatedUse]:
    block = row.needed_member("block", Block)
    labels = _labels(row.table("labels"), BLOCK_FIELDS[block])
    use = TranslatedUse(title=row.needed_text("title"), labels=labels)
    row.finish()
    return block, use


def _labels(row: SeedRow, known: Sequence[str] | frozenset[str]) -> dict[str, str]:
    labels = row.rest()
    for field in labels:
        if field not in known:
            row.refuse("takové pole tu není", field)
    return labels


def _values(row: SeedRow) -> dict[CodeList, str]:
    values: dict[CodeList, str] = {}
    for kind in TRANSLATED_LISTS:
        values |= _members(row.table(kind.__name__), kind)
    row.finish()
    return values


def _members(row: SeedRow, kind: type[Member]) -> dict[Member, str]:
    found = row.rest()
    for name in found:
        if name not in kind.__members__:
            row.refuse("takový kód číselník nemá", name)
    return {kind[name]: words for name, words in found.items() if name in kind.__members__}


def _refuse_twins(row: SeedRow, key: str, names: list[str]) -> None:
    for number, name in enumerate(names):
        if name in names[:number]:
            row.refuse(f"„{name}“ je tu podruhé", key, number)
