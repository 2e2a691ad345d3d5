"""Reading of a template: one TOML file per document kind, and the texts shared by all kinds.

A misspelt key, block, field or role is refused and named, never passed over in silence.
"""

import re
from dataclasses import dataclass, fields, replace

from kkc_desktop.domain.code_lists import DataRegime, PersonRole
from kkc_desktop.domain.document_lists import ClosingManner, ExplanationRegime, TransferKind
from kkc_desktop.domain.file_fault import FileFault
from kkc_desktop.domain.fill_in import (
    OF_CLAUSES,
    OF_END,
    OF_INTERPRETER,
    OF_RESULTS,
    OF_SUBTITLE,
    place_faults,
)
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.problems import Level
from kkc_desktop.domain.seed_rows import SeedRow, file_row, unreadable
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

_CODE = re.compile(r"[A-Z0-9]{2,8}")
_PERSON_WORDS = {field.name for field in fields(Person)} | {"full_name"}


@dataclass(frozen=True, slots=True)
class SharedTexts:
    """What the kinds share: the closing clauses, None if a file leaves them out, instructions."""

    clauses: Clauses | None
    instructions: tuple[Instruction, ...]


def parse_template(text: str, *shared: str) -> Template:
    """Reads a template; `shared` are the files of closing clauses and instruction texts.

    What a later one says of a code replaces all that those before it say of it. Refused with
    PackUnreadable, which bears every fault of the first file that has any.
    """
    return parse_kind(text, read_shared_texts(*shared))


def parse_kind(text: str, texts: SharedTexts) -> Template:
    """The same with shared texts that were read before, as a whole pack is."""
    faults: list[FileFault] = []
    row = file_row(text, "šablona", faults)
    template = _template(row, texts)
    row.finish()
    _check_whole(template, row)
    if faults:
        raise unreadable(faults)
    return template


def read_shared_texts(*texts: str) -> SharedTexts:
    """Reads files of shared texts; refused as a template is."""
    closing: Clauses | None = None
    instructions: list[Instruction] = []
    for text in texts:
        faults: list[FileFault] = []
        found = _file_of_texts(file_row(text, "společné texty", faults))
        if faults:
            raise unreadable(faults)
        closing = found.clauses or closing
        said = {each.code for each in found.instructions}
        instructions = [each for each in instructions if each.code not in said]
        instructions += found.instructions
    return SharedTexts(closing, tuple(instructions))


def _template(row: SeedRow, texts: SharedTexts) -> Template:
    return Template(
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
        regime=row.needed_member("regime", DataRegime),
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
            for each in _instructions(use, texts.instructions)
        ),
        clauses=_closing(row, texts),
    )


def _closing(row: SeedRow, texts: SharedTexts) -> Clauses:
    if texts.clauses is None:
        row.refuse("ve společných textech chybí oddíl „clauses“")
        return read_clauses(SeedRow("", {}, (), []))
    return texts.clauses


def _file_of_texts(row: SeedRow) -> SharedTexts:
    closing = [_czech_clauses(each) for each in row.rows("clauses", "language")]
    if len(closing) > 1:
        row.refuse("oddíl „clauses“ má být nejvýše jeden", "clauses", 1)
    instructions = [_instruction_text(each) for each in row.rows("instructions", "code")]
    versions = [f"{each.code} verze {each.version}" for each in instructions]
    _refuse_twins(row, "instructions", "version", versions)
    row.finish()
    return SharedTexts(closing[0] if closing else None, tuple(instructions))


def _czech_clauses(row: SeedRow) -> Clauses:
    row.needed_text("language")
    return read_clauses(row)


def read_clauses(row: SeedRow) -> Clauses:
    """Reads a table of closing clauses in any language; a missing or unknown one is refused."""
    easy = row.table("easy")
    clauses = Clauses(
        by_manner={m: wording_of(row, m.name.lower(), OF_CLAUSES) for m in ClosingManner},
        by_manner_objected={
            m: wording_of(row, f"{m.name.lower()}_objected", OF_CLAUSES) for m in ClosingManner
        },
        objections_none=wording_of(row, "objections_none", frozenset()),
        objections_raised=wording_of(row, "objections_raised", OF_CLAUSES),
        refusal=wording_of(row, "refusal", OF_RESULTS),
        refusal_silent=wording_of(row, "refusal_silent", OF_RESULTS),
        cannot_write=wording_of(row, "cannot_write_signature", OF_RESULTS),
        copy_taken=wording_of(row, "copy_taken", OF_CLAUSES),
        copy_declined=wording_of(row, "copy_declined", OF_CLAUSES),
        interpreter=wording_of(row, "interpreter", OF_INTERPRETER),
        end=wording_of(row, "end", OF_END),
        easy=None if easy.is_empty else read_clauses(easy),
    )
    row.finish()
    return clauses


def wording_of(row: SeedRow, key: str, known: frozenset[str]) -> str:
    """A text that may not be empty, with no places to fill but those the print knows."""
    text = row.needed_text(key)
    for fault in place_faults(text, known):
        row.refuse(fault, key)
    return text


def _instruction_text(row: SeedRow) -> Instruction:
    instruction = Instruction(
        code=row.needed_text("code"),
        version=row.needed_text("version"),
        text=row.needed_text("text").strip(),
        easy=row.text("easy").strip(),
        valid_from=row.needed_day("valid_from"),
        valid_until=row.day("valid_until"),
        needs_review=row.flag("needs_review"),
        is_notice=row.flag("is_notice"),
    )
    row.finish()
    return instruction


def _instructions(row: SeedRow, texts: tuple[Instruction, ...]) -> list[Instruction]:
    """Every version of the shared text, as this kind uses it."""
    code = row.needed_text("code")
    versions = [each for each in texts if each.code == code]
    if code and not versions:
        row.refuse(f"odkazuje na poučení „{code}“, které mezi společnými texty není", "code")
    role = row.maybe_member("role", PersonRole)
    regime = row.maybe_member("explanation_regime", ExplanationRegime)
    transfer = row.maybe_member("transfer_kind", TransferKind)
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
    block = row.needed_member("block", Block)
    title = row.needed_text("title")
    short_title = row.text("short_title") or title
    labels = []
    for each in row.rows("labels", "field"):
        field = each.needed_text("field")
        if field and field not in BLOCK_FIELDS[block]:
            each.refuse(f"jmenuje pole „{field}“, které blok {block.name} nemá", "field")
        labels.append((field, each.needed_text("words")))
        each.finish()
    row.finish()
    return BlockUse(block=block, title=title, short_title=short_title, labels=tuple(labels))


def _requirement(row: SeedRow) -> Requirement:
    requirement = Requirement(
        label=row.needed_text("label"),
        law=row.needed_text("law"),
        field=row.text("field"),
        text=row.text("text"),
        fix=row.text("fix"),
        level=row.member("level", Level, Level.ERROR),
        roles=row.members("roles", PersonRole),
        person_fields=row.texts("person_fields"),
    )
    row.finish()
    for number, name in enumerate(requirement.person_fields):
        if name not in _PERSON_WORDS:
            row.refuse(f"jmenuje pole „{name}“, které osoba nemá", "person_fields", number)
    for key, words in (("text", requirement.text), ("fix", requirement.fix)):
        if requirement.field and not words:
            row.refuse("chybí", key)
    return requirement


def _check_whole(template: Template, row: SeedRow) -> None:
    """Refuses a template whose checklist asks for a field that none of its blocks has."""
    for fault in place_faults(template.subtitle, OF_SUBTITLE):
        row.refuse(fault, "subtitle")
    if not _CODE.fullmatch(template.code) and template.code:
        row.refuse("má být 2 až 8 velkých písmen nebo číslic bez háčků a\u00a0čárek", "code")
    if template.valid_until and template.valid_until < template.valid_from:
        row.refuse("je dřív než valid_from", "valid_until")
    _refuse_twins(row, "blocks", "block", [use.block.name for use in template.blocks])
    for number, requirement in enumerate(template.checklist):
        block = template.block_of(requirement.field) if requirement.field else None
        if requirement.field and (block is None or not template.has(block)):
            what = f"jmenuje pole „{requirement.field}“, které žádný blok šablony nemá"
            row.refuse(what, "checklist", number, "field")
    if template.deadline_days < 0:
        row.refuse("nemá být záporný", "deadline_days")
    if template.copies < 1:
        row.refuse("má být aspoň 1", "copies")


def _refuse_twins(row: SeedRow, key: str, name_key: str, names: list[str]) -> None:
    for number, name in enumerate(names):
        if name in names[:number]:
            row.refuse(f"„{name}“ je tu podruhé", key, number, name_key)
