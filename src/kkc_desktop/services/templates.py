"""The shelf of templates: those shipped with the program and those of imported packs."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from functools import cache
from typing import NamedTuple

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.errors import PackUnreadable, UnknownTemplate
from kkc_desktop.domain.pack_check import (
    BASE_TEXTS,
    SHARED_TEXTS,
    is_kind_file,
    is_translation_file,
)
from kkc_desktop.domain.template import Template
from kkc_desktop.domain.template_file import parse_kind, read_shared_texts
from kkc_desktop.domain.template_pack import (
    PackFile,
    ShelvedTemplate,
    TemplatePack,
    has_same_words,
    in_force,
)
from kkc_desktop.domain.translation import Translation
from kkc_desktop.domain.translation_file import parse_translation
from kkc_desktop.services.translations import all_translations, in_order

COUNTER_ORDER = (
    *("PTO", "UZ", "UZV", "POO", "PPP", "ZPR", "OMU", "POZ", "POB"),
    *("PPO", "PUP", "OPP", "PVV", "KZ", "SZ", "VYH", "ZVH", "PSL", "TFN"),
    *("DEN", "PVY", "SOS"),
)

StoredPacks = tuple[tuple[TemplatePack, tuple[PackFile, ...]], ...]


class _Read(NamedTuple):
    """What stands on the shelf, and what had to be left out of it."""

    shelved: tuple[ShelvedTemplate, ...]
    packs: tuple[TemplatePack, ...]
    faults: tuple[str, ...]


class _Translated(NamedTuple):
    """The translations of the shelf, and what had to be left out of them."""

    translations: tuple[Translation, ...]
    faults: tuple[str, ...]


class TemplateShelf:
    """Every version of every kind that the station knows; read when it is first asked for.

    A document keeps its code and version for good, so nothing ever leaves the shelf.
    """

    def __init__(self, read_packs: Callable[[], StoredPacks], today: Callable[[], date]) -> None:
        self._read_packs = read_packs
        self._today = today
        self._kept: _Read | None = None
        self._translated: _Translated | None = None

    def renew(self) -> None:
        """Reads the packs again when next asked; called by the import of a pack alone."""
        self._kept, self._translated = None, None

    def all(self) -> tuple[ShelvedTemplate, ...]:
        """Every version: the counter's usual kinds first, then by code, older ones first."""
        return self._read().shelved

    def translations(self) -> tuple[Translation, ...]:
        """Every version of every translation, shipped or from a pack, in the order of offering."""
        return self._read_translations().translations

    def packs(self) -> tuple[TemplatePack, ...]:
        """The imported packs, oldest first."""
        return self._read().packs

    def faults(self) -> tuple[str, ...]:
        """What had to be left out, in one sentence each; the desk goes on without it."""
        return (*self._read().faults, *self._read_translations().faults)

    def in_force(self) -> tuple[ShelvedTemplate, ...]:
        """The version of each kind that a document is begun from today, and where it comes from."""
        return in_force(self.all(), self._today())

    def current(self) -> tuple[Template, ...]:
        """The kinds a document may be begun from today."""
        return tuple(each.template for each in self.in_force())

    def begun_from(self, code: str) -> Template:
        """The version that a document of the kind is begun from today; else UnknownTemplate."""
        for template in self.current():
            if template.code == code:
                return template
        known = [each.template for each in self.all() if each.template.code == code]
        if not known:
            raise _unknown(f"Šablona {code}")
        text = f"Šablona „{known[-1].title}“ dnes neplatí."
        raise UnknownTemplate(text, "Vyberte jiný druh dokumentu.")

    def version_of(self, code: str, version: str) -> Template:
        """The kind in exactly this version, in force or not; else UnknownTemplate."""
        for each in self.all():
            if (each.template.code, each.template.version) == (code, version):
                return each.template
        raise _unknown(f"Šablona {code} verze {version}")

    def title_of(self, code: str) -> str:
        """What lists call the kind; one that is not known goes by its code."""
        known = [each.template for each in self.all() if each.template.code == code]
        valid = [each for each in self.current() if each.code == code]
        titles = [each.title for each in valid or known[-1:]]
        return titles[0] if titles else f"Dokument {code}"

    def _read(self) -> _Read:
        if self._kept is None:
            self._kept = _shelve(tuple(self._read_packs()))
        return self._kept

    def _read_translations(self) -> _Translated:
        if self._translated is None:
            self._translated = _translations(self._read_packs())
        return self._translated


@cache
def shipped_templates() -> tuple[Template, ...]:
    """Every shipped template by file; the shelf is what the desk asks."""
    folder = asset_path("templates")
    shared = read_shared_texts(shipped_texts())
    files = [path for path in sorted(folder.glob("*.toml")) if not path.stem.startswith("clauses")]
    return tuple(parse_kind(path.read_text(encoding="utf-8"), shared) for path in files)


@cache
def shipped_texts() -> str:
    """The shipped closing clauses and instruction texts that all kinds share."""
    return asset_path("templates", SHARED_TEXTS).read_text(encoding="utf-8")


def pack_templates(files: Iterable[PackFile]) -> tuple[Template, ...]:
    """The templates of a pack by file, with the shared texts that it was imported with.

    Refused with PackUnreadable.
    """
    texts = {file.name: file.content for file in files}
    files_read = (texts[name] for name in (BASE_TEXTS, SHARED_TEXTS) if name in texts)
    shared = read_shared_texts(*files_read)
    return tuple(parse_kind(texts[name], shared) for name in texts if is_kind_file(name))


def _translations(packs: StoredPacks) -> _Translated:
    """A pack's translation holds with its pack; one that cannot be read any more is left out."""
    found = {(each.tag, each.version): each for each in all_translations()}
    faults = []
    for pack, files in packs:
        for file in files:
            if not is_translation_file(file.name):
                continue
            try:
                read = parse_translation(file.content, file.name)
            except PackUnreadable as error:
                name = f"Překlad {file.name} ze sady {pack.name} {pack.version}"
                faults.append(f"{name} nelze přečíst: {error.text}")
                continue
            since = max(read.valid_from, pack.valid_from)
            found.setdefault((read.tag, read.version), replace(read, valid_from=since))
    return _Translated(in_order(found.values()), tuple(faults))


def write_act(template: Template) -> Act:
    """The act that writing this kind is; protocols and what is reserved are the police's alone."""
    is_reserved = template.is_protocol or template.is_reserved
    return Act.WRITE_PROTOCOL if is_reserved else Act.WRITE_DOCUMENT


def _shelve(packs: StoredPacks) -> _Read:
    """Puts packs and shipped kinds together; where they differ, what documents were made of stays.

    A later program may ship a version that a pack has already brought: the pack's words stay.
    """
    shelved: dict[tuple[str, str], ShelvedTemplate] = {}
    faults = []
    for pack, files in packs:
        try:
            templates = pack_templates(files)
        except PackUnreadable as error:
            faults.append(f"Sadu {pack.name} {pack.version} nelze přečíst: {error.text}")
            continue
        for template in templates:
            since = max(template.valid_from, pack.valid_from)
            found = ShelvedTemplate(template=replace(template, valid_from=since), pack=pack)
            shelved.setdefault((template.code, template.version), found)
    shipped: list[ShelvedTemplate] = []
    for template in shipped_templates():
        twin = shelved.get((template.code, template.version))
        if twin is not None and not has_same_words(twin.template, template):
            name = f"Dodaná šablona {template.code} verze {template.version}"
            faults.append(f"{name} se liší od téže verze ({twin.origin}); užívá se ta ze sady.")
            continue
        shelved.pop((template.code, template.version), None)
        shipped.append(ShelvedTemplate(template=template))
    ordered = sorted((*shipped, *shelved.values()), key=_place)
    return _Read(tuple(ordered), tuple(pack for pack, _ in packs), tuple(faults))


def _place(shelved: ShelvedTemplate) -> tuple[int, str, date]:
    code = shelved.template.code
    usual = COUNTER_ORDER.index(code) if code in COUNTER_ORDER else len(COUNTER_ORDER)
    return usual, code, shelved.template.valid_from


def _unknown(what: str) -> UnknownTemplate:
    fix = "Uložený papír lze dál tisknout; šablony doplní správce."
    return UnknownTemplate(f"{what} není v\u00a0programu.", fix)
