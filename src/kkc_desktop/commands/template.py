"""./kkc template check and preview: for whoever writes templates, without a station.

Exit codes of both: 0 well, 1 could not be done, 2 a fault was found in the template.
"""

import argparse
from pathlib import Path

from kkc_desktop.app import now
from kkc_desktop.commands.terminal import complain, say
from kkc_desktop.domain.czech import counted
from kkc_desktop.domain.errors import KkcError, PackUnreadable
from kkc_desktop.domain.pack_check import CheckedPack, Finding
from kkc_desktop.domain.problems import Level
from kkc_desktop.services.pack_checking import check_path
from kkc_desktop.services.sample_paper import Sample, sample_paper

WELL, NOT_DONE, BAD = 0, 1, 2
_PNG_SCALE = 1.5


def run(wanted: argparse.Namespace) -> int:
    """Does the wanted part and gives its exit code."""
    try:
        return _check(wanted.file) if wanted.part == "check" else _preview(wanted)
    except KkcError as error:
        complain(f"{error.text} {error.fix}".strip())
        return NOT_DONE
    except OSError:
        complain(f"Do souboru {wanted.out} nelze zapisovat.")
        return NOT_DONE


def _check(path: Path) -> int:
    checked = check_path(path)
    for finding in sorted(checked.findings, key=_is_error):
        say(_words(finding))
    errors, remarks = len(checked.errors), len(checked.findings) - len(checked.errors)
    kinds = counted(len(checked.templates), "šablona", "šablony", "šablon")
    faults = counted(errors, "chyba", "chyby", "chyb")
    warnings = counted(remarks, "upozornění", "upozornění", "upozornění")
    say(f"Přečteno: {kinds}; {faults}, {warnings}.")
    return BAD if errors else WELL


def _preview(wanted: argparse.Namespace) -> int:
    checked = check_path(wanted.file)
    if checked.errors:
        for finding in checked.errors:
            complain(_words(finding))
        return BAD
    template = checked.templates[_kind_file(wanted.file, checked)]
    content = sample_paper(template, Sample(wanted.sample), now())
    wanted.out.write_bytes(content)
    say(f"{template.title}, verze {template.version}: {wanted.out}")
    if wanted.png:
        for path in _save_pictures(content, wanted.out):
            say(str(path))
    return WELL


def _kind_file(path: Path, checked: CheckedPack) -> str:
    if path.name in checked.templates:
        return path.name
    text = f"V\u00a0souboru „{path.name}“ není jedna šablona dokumentu."
    raise PackUnreadable(text, "Náhled se dělá ze souboru KÓD.cs.toml.")


def _save_pictures(content: bytes, out: Path) -> list[Path]:
    """Each page beside the PDF as a PNG; gives their paths."""
    from PySide6.QtGui import QImage

    from kkc_desktop.printing.pages import PagePictures

    paths = []
    with PagePictures(content) as pages:
        for number in range(len(pages)):
            page = pages.image(number, _PNG_SCALE)
            picture = QImage(
                page.bgrx, page.width, page.height, page.stride, QImage.Format.Format_RGB32
            )
            path = out.with_name(f"{out.stem}-{number + 1}.png")
            if not picture.save(str(path)):
                raise OSError(f"cannot write {path.name}")
            paths.append(path)
    return paths


def _is_error(finding: Finding) -> bool:
    """Errors are said last, where they are seen at a terminal."""
    return finding.level is Level.ERROR


def _words(finding: Finding) -> str:
    label = "Chyba" if _is_error(finding) else "Upozornění"
    return f"{label}: {finding.words}"
