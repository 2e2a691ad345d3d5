"""Whether the files of a template pack are sound: their reading, the paper's fonts, help lines."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from kkc_desktop.domain.errors import PackUnreadable
from kkc_desktop.domain.file_fault import FileFault
from kkc_desktop.domain.pack_check import CheckedPack, check_pack, findings_of
from kkc_desktop.domain.problems import Level
from kkc_desktop.domain.template import Template
from kkc_desktop.printing.glyphs import code_words, missing_glyphs
from kkc_desktop.services.help_lines import help_lines
from kkc_desktop.services.pack_files import read_kind_file, read_pack_files
from kkc_desktop.services.templates import shipped_texts


def check_texts(texts: Mapping[str, str], *, is_whole: bool = True) -> CheckedPack:
    """Everything found in the files of a pack, whole or not, by file and line."""
    checked = check_pack(texts, shipped_texts(), is_whole=is_whole)
    findings = list(checked.findings)
    for name, template in checked.templates.items():
        findings += findings_of(name, texts[name], _unprintable(template))
        findings += findings_of(name, texts[name], _unknown_lines(template), Level.WARNING)
    ordered = sorted(findings, key=lambda each: (each.file, each.line))
    return replace(checked, findings=tuple(ordered))


def check_path(path: Path) -> CheckedPack:
    """The same of a folder, a zip or one file; refused with PackUnreadable if none is there.

    One file is read with the shared texts that lie beside it, else with the shipped ones, and
    needs no pack around it.
    """
    if not path.exists():
        text = f"Soubor „{path.name}“ neexistuje."
        raise PackUnreadable(text, "Zkontrolujte, zda je cesta k\u00a0němu správně.")
    if path.is_dir() or path.suffix.lower() != ".toml":
        return check_texts(read_pack_files(path).texts)
    return check_texts(read_kind_file(path).texts, is_whole=False)


def _unprintable(template: Template) -> list[FileFault]:
    missing = missing_glyphs(_printed_texts(template))
    whats = [f"písmo papíru nemá znak {char} ({code_words(char)})" for char in missing]
    return [FileFault(where=template.code, what=what) for what in whats]


def _printed_texts(template: Template) -> tuple[str, ...]:
    return (
        *(template.title, template.subtitle, template.officer_words, template.page_signature),
        *template.declarations,
        *(use.title for use in template.blocks),
        *(words for use in template.blocks for _, words in use.labels),
        *(each.text for each in template.instructions),
        *template.clauses.by_manner.values(),
        *template.clauses.by_manner_objected.values(),
    )


def _unknown_lines(template: Template) -> list[FileFault]:
    known = {line.id for line in help_lines()}
    return [
        FileFault(
            where=template.code,
            what=f"linku „{each}“ program nezná a\u00a0nevytiskne ji",
            inner=("help_lines", number),
        )
        for number, each in enumerate(template.help_lines)
        if each not in known
    ]
