"""Reading of a template pack: everything that is wrong with its files, each with its line."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from kkc_desktop.domain.czech import counted
from kkc_desktop.domain.errors import PackUnreadable
from kkc_desktop.domain.file_fault import FileFault
from kkc_desktop.domain.problems import Level
from kkc_desktop.domain.seed_rows import file_row, unreadable
from kkc_desktop.domain.template import Template
from kkc_desktop.domain.template_file import SharedTexts, parse_kind, read_shared_texts
from kkc_desktop.domain.template_remarks import remarks_on
from kkc_desktop.domain.toml_lines import line_of
from kkc_desktop.domain.translation import Translation
from kkc_desktop.domain.translation_file import parse_translation

PACK_HEAD = "pack.toml"
SHARED_TEXTS = "clauses.cs.toml"
BASE_TEXTS = "dodane-clauses.cs.toml"
"""The shared texts that were shipped when the pack was imported; they stay with it for good."""
_TRANSLATION = re.compile(r"[a-z]{2,3}\.toml")
_LONGEST = {"name": 80, "version": 20, "note": 1_000}


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A fault (error) or a remark (warning) in a file of templates; `line` counts from 1."""

    file: str
    line: int
    place: str
    what: str
    level: Level = Level.ERROR

    @property
    def words(self) -> str:
        """File, line, place and what is there, in one line."""
        where = f"{self.file}, řádek\u00a0{self.line}"
        return f"{where}, {self.place}: {self.what}" if self.place else f"{where}: {self.what}"


@dataclass(frozen=True, slots=True, kw_only=True)
class PackHead:
    """What pack.toml says of the whole pack."""

    name: str
    version: str
    valid_from: date
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedPack:
    """The files of a pack as understood; `head` is None where pack.toml is not there or faulty.

    `templates` and `translations` stand under the names of their files; `findings` go by file and
    line. A pack with an error among them may not be taken over.
    """

    head: PackHead | None
    templates: Mapping[str, Template]
    translations: Mapping[str, Translation]
    findings: tuple[Finding, ...]

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that stand in the way."""
        return tuple(each for each in self.findings if each.level is Level.ERROR)


def is_kind_file(name: str) -> bool:
    """Whether the file of a pack describes a kind of document."""
    return name.endswith(".cs.toml") and name not in (BASE_TEXTS, SHARED_TEXTS)


def is_translation_file(name: str) -> bool:
    """Whether the file of a pack holds the texts of a second language, such as uk.toml."""
    return _TRANSLATION.fullmatch(name) is not None


def check_pack(files: Mapping[str, str], base_texts: str, *, is_whole: bool = True) -> CheckedPack:
    """Reads all files of a pack by name; `base_texts` are the shared texts it builds upon.

    Files that are not the whole of a pack need neither its head nor a template among them.
    """
    findings: list[Finding] = list(_lacks(files)) if is_whole else []
    head = _checked_head(files, findings)
    shared = read_shared_texts(base_texts, *_checked_texts(files, findings))
    templates: dict[str, Template] = {}
    translations: dict[str, Translation] = {}
    for name in sorted(files):
        if is_kind_file(name):
            template = _checked_kind(name, files[name], shared, findings)
            if template is not None:
                templates[name] = template
        elif is_translation_file(name):
            translation = _checked_translation(name, files[name], findings)
            if translation is not None:
                translations[name] = translation
        elif name not in (PACK_HEAD, SHARED_TEXTS):
            findings.append(_whole(name, "tento soubor do sady nepatří"))
    findings += _twins(templates)
    ordered = sorted(findings, key=lambda each: (each.file, each.line))
    return CheckedPack(
        head=head, templates=templates, translations=translations, findings=tuple(ordered)
    )


def demand_sound(pack: CheckedPack) -> PackHead:
    """The head of a pack without errors; else PackUnreadable that tells the first of them."""
    if pack.errors:
        more = len(pack.errors) - 1
        others = f" (a\u00a0{counted(more, 'další závada', 'další závady', 'dalších závad')})"
        raise PackUnreadable(
            f"Sadu nelze převzít: {pack.errors[0].words}{others if more else ''}.",
            "Nic se nezměnilo. Celý výpis dá příkaz ./kkc template check, opraví ji autor sady.",
        )
    assert pack.head is not None, "a pack without a head has an error"
    return pack.head


def findings_of(
    name: str, text: str, faults: Iterable[FileFault], level: Level = Level.ERROR
) -> list[Finding]:
    """The faults of the file, each on its line."""
    return [
        Finding(
            file=name,
            line=fault.line or line_of(text, fault.place),
            place=fault.place_words,
            what=fault.what,
            level=level,
        )
        for fault in faults
    ]


def _lacks(files: Mapping[str, str]) -> Iterator[Finding]:
    if PACK_HEAD not in files:
        what = "soubor v\u00a0sadě chybí; má říct name, version a\u00a0valid_from"
        yield _whole(PACK_HEAD, what)
    if not any(is_kind_file(name) or is_translation_file(name) for name in files):
        yield _whole(PACK_HEAD, "v\u00a0sadě není šablona (KÓD.cs.toml) ani překlad (uk.toml)")


def _checked_head(files: Mapping[str, str], findings: list[Finding]) -> PackHead | None:
    text = files.get(PACK_HEAD)
    if text is None:
        return None
    try:
        return _parse_head(text)
    except PackUnreadable as error:
        findings += findings_of(PACK_HEAD, text, error.faults)
        return None


def _parse_head(text: str) -> PackHead:
    faults: list[FileFault] = []
    row = file_row(text, "sada", faults)
    head = PackHead(
        name=row.needed_text("name"),
        version=row.needed_text("version"),
        valid_from=row.needed_day("valid_from"),
        note=row.text("note"),
    )
    row.finish()
    for key, text in (("name", head.name), ("version", head.version), ("note", head.note)):
        if len(text) > _LONGEST[key]:
            row.refuse(f"má přes {_LONGEST[key]} znaků", key)
    if faults:
        raise unreadable(faults)
    return head


def _checked_texts(files: Mapping[str, str], findings: list[Finding]) -> list[str]:
    """The pack's own shared texts if they can be read."""
    text = files.get(SHARED_TEXTS)
    if text is None:
        return []
    try:
        read_shared_texts(text)
    except PackUnreadable as error:
        findings += findings_of(SHARED_TEXTS, text, error.faults)
        return []
    return [text]


def _checked_kind(
    name: str, text: str, shared: SharedTexts, findings: list[Finding]
) -> Template | None:
    try:
        template = parse_kind(text, shared)
    except PackUnreadable as error:
        findings += findings_of(name, text, error.faults)
        return None
    findings += findings_of(name, text, remarks_on(template), Level.WARNING)
    return template


def _checked_translation(name: str, text: str, findings: list[Finding]) -> Translation | None:
    try:
        return parse_translation(text, name)
    except PackUnreadable as error:
        findings += findings_of(name, text, error.faults)
        return None


def _twins(templates: Mapping[str, Template]) -> list[Finding]:
    """Two files of one kind and version."""
    seen: dict[tuple[str, str], str] = {}
    found = []
    for name, template in templates.items():
        first = seen.setdefault((template.code, template.version), name)
        if first != name:
            what = f"šablona {template.code} verze {template.version} je už v\u00a0souboru {first}"
            found.append(_whole(name, what))
    return found


def _whole(name: str, what: str) -> Finding:
    return Finding(file=name, line=1, place="", what=what)
