"""Reading of a template: one TOML file per document kind, and the texts shared by all kinds.

A misspelt key, block, field or role is refused and named, never passed over in silence.
"""

import tomllib
from dataclasses import fields, replace
from enum import Enum
from typing import TypeVar

from kkc_desktop.domain.code_lists import DataRegime, PersonRole
from kkc_desktop.domain.document_lists import ClosingManner, ExplanationRegime, TransferKind
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.problems import Level
from kkc_desktop.domain.seed_rows import SeedRow, refuse_twins
from kkc_desktop.domain.template import (
    BLOCK_FIELDS,
    Block,
    BlockUse,
    Clauses,
    Instruction,
    KindGroup,
    Requirement,
    Template,
)

Member = TypeVar("Member", bound=Enum)

_PERSON_WORDS = {field.name for field in fields(Person)} | {"full_name"}


def parse_template(text: str, clauses: str) -> Template:
    """Reads a template; `clauses` is the shared file of closing clauses and instruction texts."""
    closing, instructions = _shared_texts(clauses)
    row = _file_row(text)
    template = Template(
        code=row.needed_text("code"),
        version=row.needed_text("version"),
        language=row.needed_text("language"),
        title=row.needed_text("title"),
        noun=row.needed_text("noun"),
        noun_genitive=row.needed_text("noun_genitive"),
        subtitle=row.text("subtitle"),
        legal_basis=row.texts("legal_basis"),
        valid_from=row.needed_day("valid_from"),
        valid_until=row.day("valid_until"),
        regime=_member(row, "regime", DataRegime),
        group=row.member("group", KindGroup, KindGroup.OTHER),
        is_protocol=row.flag("is_protocol"),
        is_reserved=row.flag("is_reserved"),
        signs_each_page=row.flag("signs_each_page"),
        page_signature=row.text("page_signature"),
        signer_roles=row.members("signer_roles", PersonRole),
        person_roles=row.members("person_roles", PersonRole),
        officer_words=row.text("officer_words"),
        signer_words=row.text("signer_words"),
        copies=row.number("copies"),
        disposal_code=row.needed_text("disposal_code"),
        review_note=row.text("review_note"),
        declarations=row.texts("declarations"),
        help_lines=row.texts("help_lines"),
        deadline_days=row.number("deadline_days"),
        blocks=tuple(_block_use(each) for each in row.rows("blocks", "block")),
        checklist=tuple(_requirement(each) for each in row.rows("checklist", "label")),
        instructions=tuple(
            each
            for use in row.rows("instructions", "code")
            for each in _instruction_versions(use, instructions)
        ),
        clauses=closing,
    )
    row.finish()
    _check_whole(template, row)
    return template


def _file_row(text: str) -> SeedRow:
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SeedRow("šablona", {}).refusal(f"chyba zápisu ({error})") from error
    return SeedRow(str(values.get("code") or "šablona"), values)


def _shared_texts(text: str) -> tuple[Clauses, list[Instruction]]:
    row = _file_row(text)
    closing = [_clauses(each) for each in row.rows("clauses", "language")]
    if len(closing) != 1:
        raise row.refusal("oddíl „clauses“ má být právě jeden")
    instructions = [_instruction_text(each) for each in row.rows("instructions", "code")]
    refuse_twins([f"{each.code} verze {each.version}" for each in instructions])
    row.finish()
    return closing[0], instructions


def _clauses(row: SeedRow) -> Clauses:
    row.needed_text("language")
    clauses = Clauses(
        by_manner={m: row.needed_text(m.name.lower()) for m in ClosingManner},
        by_manner_objected={
            m: row.needed_text(f"{m.name.lower()}_objected") for m in ClosingManner
        },
        objections_none=row.needed_text("objections_none"),
        objections_raised=row.needed_text("objections_raised"),
        refusal=row.needed_text("refusal"),
        refusal_silent=row.needed_text("refusal_silent"),
        cannot_write=row.needed_text("cannot_write_signature"),
        copy_taken=row.needed_text("copy_taken"),
        copy_declined=row.needed_text("copy_declined"),
        end=row.needed_text("end"),
    )
    row.finish()
    return clauses


def _instruction_text(row: SeedRow) -> Instruction:
    instruction = Instruction(
        code=row.needed_text("code"),
        version=row.needed_text("version"),
        text=row.needed_text("text").strip(),
        valid_from=row.needed_day("valid_from"),
        valid_until=row.day("valid_until"),
        needs_review=row.flag("needs_review"),
        is_notice=row.flag("is_notice"),
    )
    row.finish()
    return instruction


def _instruction_versions(row: SeedRow, texts: list[Instruction]) -> list[Instruction]:
    code = row.needed_text("code")
    versions = [each for each in texts if each.code == code]
    if not versions:
        raise row.refusal(f"poučení „{code}“ není mezi společnými texty")
    role = _maybe_member(row, "role", PersonRole)
    regime = _maybe_member(row, "explanation_regime", ExplanationRegime)
    transfer = _maybe_member(row, "transfer_kind", TransferKind)
    only_protected = row.flag("only_protected")
    row.finish()
    return [
        replace(
            each,
            role=role,
            explanation_regime=regime,
            transfer_kind=transfer,
            only_protected=only_protected,
        )
        for each in versions
    ]


def _block_use(row: SeedRow) -> BlockUse:
    block = _member(row, "block", Block)
    title = row.needed_text("title")
    short_title = row.text("short_title") or title
    labels = []
    for each in row.rows("labels", "field"):
        field = each.needed_text("field")
        if field not in BLOCK_FIELDS[block]:
            raise row.refusal(f"blok nemá pole „{field}“")
        labels.append((field, each.needed_text("words")))
        each.finish()
    row.finish()
    return BlockUse(block=block, title=title, short_title=short_title, labels=tuple(labels))


def _requirement(row: SeedRow) -> Requirement:
    level = row.text("level") or Level.ERROR.name
    requirement = Requirement(
        label=row.needed_text("label"),
        law=row.needed_text("law"),
        field=row.text("field"),
        text=row.text("text"),
        fix=row.text("fix"),
        level=_named(row, "level", Level, level),
        roles=row.members("roles", PersonRole),
        person_fields=row.texts("person_fields"),
    )
    row.finish()
    for name in requirement.person_fields:
        if name not in _PERSON_WORDS:
            raise row.refusal(f"osoba nemá pole „{name}“")
    if requirement.field and not (requirement.text and requirement.fix):
        raise row.refusal("chybí „text“ nebo „fix“")
    return requirement


def _check_whole(template: Template, row: SeedRow) -> None:
    """Refuses a template whose checklist asks for a field that none of its blocks has."""
    refuse_twins([use.block.name for use in template.blocks])
    for requirement in template.checklist:
        block = template.block_of(requirement.field) if requirement.field else None
        if requirement.field and (block is None or not template.has(block)):
            raise row.refusal(f"žádný blok šablony nemá pole „{requirement.field}“")
    if template.deadline_days < 0:
        raise row.refusal("údaj „deadline_days“ nemá být záporný")
    if template.copies < 1:
        raise row.refusal("údaj „copies“ má být aspoň 1")


def _member(row: SeedRow, key: str, kind: type[Member]) -> Member:
    return _named(row, key, kind, row.needed_text(key))


def _maybe_member(row: SeedRow, key: str, kind: type[Member]) -> Member | None:
    name = row.text(key)
    return _named(row, key, kind, name) if name else None


def _named(row: SeedRow, key: str, kind: type[Member], name: str) -> Member:
    if name not in kind.__members__:
        raise row.refusal(f"údaj „{key}“ nezná kód „{name}“")
    return kind[name]
