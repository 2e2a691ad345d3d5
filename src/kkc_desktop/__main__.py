"""The command line: the desk itself, or one of its commands."""

import argparse
import builtins
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from kkc_desktop import __version__

NO_DISPLAY = (
    "Přepážka potřebuje obrazovku a žádná tu není; celou práci bez ní předvede ./kkc demo SLOŽKA."
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the desk or a command and gives the exit code: 0 well, 1 an error told, 2 no display.

    The commands of safekeeping give 2 when they find something bad.
    """
    given = sys.argv[1:] if arguments is None else arguments
    if not given:
        return _run_desk(None, exercise=False)
    wanted = _parser().parse_args(given)
    if wanted.command == "demo":
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from kkc_desktop.demo.command import run_demo

        return run_demo(wanted.folder)
    if wanted.command == "check":
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from kkc_desktop.commands.check import check

        return check(wanted.data_dir, exercise=wanted.exercise)
    if wanted.command in ("backup", "restore", "verify"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from kkc_desktop.commands.safekeeping import run

        return run(wanted)
    if wanted.command == "template":
        from kkc_desktop.commands.template import run as run_template

        return run_template(wanted)
    return _run_desk(wanted.data_dir, exercise=wanted.exercise)


def _run_desk(data_dir: Path | None, *, exercise: bool) -> int:
    if not _has_display():
        sys.stderr.write(f"{NO_DISPLAY}\n")
        return 2
    gc.disable()  # until all is loaded behind the first window; what is made till then stays
    _load_qt()
    from kkc_desktop.app import run_desk

    return run_desk(data_dir, exercise=exercise)


def _load_qt() -> None:
    """Loads Qt without its import hook, which reads the source of every module imported later.

    The hook serves `from __feature__ import …`, which we do not use; without it the desk starts a
    quarter sooner and keeps 20 MB less. Modules that know no Qt come first for the same reason.
    """
    import kkc_desktop.services.entry  # noqa: F401

    plain_import = builtins.__import__
    import PySide6.QtWidgets  # noqa: F401

    builtins.__import__ = plain_import


class _CzechParser(argparse.ArgumentParser):
    """Says in Czech what argparse itself says."""

    def format_usage(self) -> str:
        return super().format_usage().replace("usage:", "použití:")

    def format_help(self) -> str:
        words = super().format_help().replace("usage:", "použití:").replace("options:", "volby:")
        words = words.replace("positional arguments:", "co zadat:")
        return words.replace("show this help message and exit", "vypíše tuto nápovědu")

    def error(self, _message: str) -> NoReturn:
        self.exit(1, f"{self.format_usage()}Takový příkaz nebo volba není, viz kkc --help.\n")


def _parser() -> argparse.ArgumentParser:
    parser = _CzechParser(
        prog="kkc", description="KKC Desktop – přepážka kontaktního a koordinačního centra."
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"KKC Desktop {__version__}",
        help="vypíše číslo verze",
    )
    _add_place(parser, None, is_exercise=False)
    commands = parser.add_subparsers(dest="command", title="další příkazy")
    words = "předvede celou práci bez obrazovky a uloží papíry a obrázky stránek"
    demo = commands.add_parser("demo", help=words, description=words)
    demo.add_argument("folder", type=Path, metavar="SLOŽKA", help="kam je uložit")
    words = "zkontroluje pohotovost stanice; kód 0 v pořádku, 1 závada, 2 nelze zkontrolovat"
    check = commands.add_parser("check", help=words, description=words)
    _add_place(check, argparse.SUPPRESS, is_exercise=argparse.SUPPRESS)
    _add_safekeeping(commands)
    _add_template(commands)
    return parser


def _add_template(commands: "argparse._SubParsersAction[_CzechParser]") -> None:
    """What serves the authors of templates."""
    words = "pro autory šablon; kód 0 v pořádku, 1 nelze provést, 2 chyba v šabloně"
    parts = commands.add_parser("template", help=words, description=words).add_subparsers(
        dest="part", title="co provést", required=True
    )
    words = "zkontroluje šablonu nebo sadu a u každé chyby řekne soubor, řádek a údaj"
    check = parts.add_parser("check", help=words, description=words)
    words = "soubor .toml, složka, nebo ZIP se sadou"
    check.add_argument("file", type=Path, metavar="SOUBOR", help=words)
    words = "vytiskne do PDF, jak bude listina vypadat s vymyšlenými údaji"
    preview = parts.add_parser("preview", help=words, description=words)
    preview.add_argument("file", type=Path, metavar="SOUBOR", help="soubor KÓD.cs.toml")
    preview.add_argument("--out", type=Path, required=True, metavar="PDF", help="kam PDF uložit")
    words = "čím ji vyplnit: typical obvykle, empty ničím, longest nejdelšími texty"
    samples = ("typical", "empty", "longest")
    preview.add_argument("--sample", choices=samples, default=samples[0], help=words)
    words = "vedle PDF uloží každou stranu i jako obrázek PNG"
    preview.add_argument("--png", action="store_true", help=words)


def _add_safekeeping(commands: "argparse._SubParsersAction[_CzechParser]") -> None:
    """The commands of backup, restore and verification."""
    codes = "kód 0 v pořádku, 1 nelze provést, 2 nalezena závada"
    words = f"zazálohuje data a zálohu vyzkouší obnovou; {codes}"
    backup = commands.add_parser("backup", help=words, description=words)
    words = "složka pro tuto zálohu, jinak místo z nastavení"
    backup.add_argument("--to", type=Path, metavar="SLOŽKA", help=words)
    words = f"vrátí data ze zálohy, dosavadní data nechá vedle; {codes}"
    restore = commands.add_parser("restore", help=words, description=words)
    restore.add_argument("file", type=Path, metavar="ZÁLOHA", help="soubor zálohy")
    words = "potvrzuje, že ve složce dosud žádná data stanice nejsou"
    restore.add_argument("--new-place", action="store_true", help=words)
    words = f"ověří stopu, záznamy a soubor s daty, nebo zálohu; {codes}"
    verify = commands.add_parser("verify", help=words, description=words)
    words = "soubor zálohy, jinak se ověří data stanice"
    verify.add_argument("file", type=Path, nargs="?", metavar="ZÁLOHA", help=words)
    words = "zeptá se listiny podle kódu z jejího zápatí; kód 2 také pro neznámou"
    verify.add_argument("--paper", default="", metavar="KÓD", help=words)
    for command in (backup, restore, verify):
        _add_place(command, argparse.SUPPRESS, is_exercise=argparse.SUPPRESS)
        words = "účet: číslo ze seznamu, část jména nebo označení; jinak se program zeptá"
        command.add_argument("--account", default="", metavar="ÚČET", help=words)
    for command in (restore, verify):
        words = "otevře zálohu obnovovacím klíčem z trezoru místo hesla"
        command.add_argument("--recovery", action="store_true", help=words)


def _add_place(
    parser: argparse.ArgumentParser, data_dir: str | None, *, is_exercise: bool | str
) -> None:
    """Which station is meant, before or behind the command."""
    words = "složka s daty stanice, jinak obvyklé místo"
    parser.add_argument("--data-dir", type=Path, metavar="SLOŽKA", help=words, default=data_dir)
    words = "cvičení: vlastní data a všude nápis CVIČENÍ"
    parser.add_argument("--exercise", action="store_true", help=words, default=is_exercise)


def _has_display() -> bool:
    if os.environ.get("QT_QPA_PLATFORM") or not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
