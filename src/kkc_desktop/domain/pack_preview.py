"""What a template pack would change at this station, shown before anything of it is stored."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from kkc_desktop.domain.czech import day_words, join_words
from kkc_desktop.domain.difference import Change
from kkc_desktop.domain.errors import PackUnreadable
from kkc_desktop.domain.pack_check import CheckedPack, PackHead
from kkc_desktop.domain.template import Template
from kkc_desktop.domain.template_difference import difference, warnings_for
from kkc_desktop.domain.template_pack import (
    ShelvedTemplate,
    TemplatePack,
    has_same_words,
    in_force,
)
from kkc_desktop.domain.translation import Translation
from kkc_desktop.domain.translation_difference import translation_changes

_NOTHING_CHANGED = "Nic se nezměnilo."


@dataclass(frozen=True, slots=True, kw_only=True)
class KindPreview:
    """A kind or a translation of the pack beside what is in force on its first day.

    `before` is the version of that, empty for a new one; `is_known` says that the station has it.
    """

    code: str
    title: str
    version: str
    before: str
    valid_from: date
    is_known: bool
    changes: tuple[Change, ...]
    warnings: tuple[str, ...]

    def since(self, day: date) -> date:
        """From when it holds if the pack is taken over from the day."""
        return max(self.valid_from, day)

    @property
    def state_words(self) -> str:
        """What becomes of it, in words."""
        if self.is_known:
            return "beze změny"
        return "mění se" if self.before else "nově v\u00a0programu"


@dataclass(frozen=True, slots=True, kw_only=True)
class PackPreview:
    """A sound pack as it was read; it is taken over from `first_day` at the soonest."""

    pack: CheckedPack
    head: PackHead
    sha256: str
    files: tuple[tuple[str, str], ...]
    kinds: tuple[KindPreview, ...]
    first_day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class StationTexts:
    """What the station has: templates, translations, and the packs that were taken over."""

    shelf: tuple[ShelvedTemplate, ...]
    translations: tuple[Translation, ...]
    packs: tuple[TemplatePack, ...]


def kinds_of(pack: CheckedPack, station: StationTexts, first_day: date) -> tuple[KindPreview, ...]:
    """Everything in the pack beside what the station has; what changes comes first."""
    found = [_kind(each, station.shelf, first_day) for each in pack.templates.values()]
    found += [
        _translation(each, station.translations, first_day) for each in pack.translations.values()
    ]
    return tuple(sorted(found, key=lambda each: (each.is_known, each.code.islower(), each.code)))


def demand_new(head: PackHead, pack: CheckedPack, station: StationTexts) -> None:
    """Refuses with PackUnreadable a pack taken over before, or with words a version already has.

    A document keeps its versions for good, so one version may never say two things.
    """
    for each in station.packs:
        if (each.name, each.version) == (head.name, head.version):
            when = day_words(each.imported_at.date())
            text = f"Sada „{head.name}“ verze {head.version} je převzatá už od {when}."
            raise PackUnreadable(text, f"{_NOTHING_CHANGED} Oprava musí mít novou verzi sady.")
    twins = list(_twins(pack, station))
    other = [words for words, is_same in twins if not is_same]
    if other:
        text = f"Sada mění slova ve verzi, která v\u00a0programu už je: {join_words(other)}."
        fix = f"{_NOTHING_CHANGED} Změněná šablona musí mít nové číslo verze; opraví ji autor sady."
        raise PackUnreadable(text, fix)
    if len(twins) == len(pack.templates) + len(pack.translations):
        text = "Všechny šablony a\u00a0překlady této sady už v\u00a0programu jsou."
        raise PackUnreadable(text, f"{_NOTHING_CHANGED} Není co převzít.")


def _twins(pack: CheckedPack, station: StationTexts) -> Iterator[tuple[str, bool]]:
    """What of the pack the station has in the same version, and whether in the same words."""
    known = {_key(each.template): each.template for each in station.shelf}
    for template in pack.templates.values():
        if _key(template) in known:
            words = f"{template.code} verze {template.version}"
            yield words, has_same_words(template, known[_key(template)])
    spoken = {(each.tag, each.version): each for each in station.translations}
    for translation in pack.translations.values():
        twin = spoken.get((translation.tag, translation.version))
        if twin is not None:
            words = f"překlad {translation.tag} verze {translation.version}"
            yield words, replace(translation, valid_from=twin.valid_from) == twin


def _kind(template: Template, shelf: Sequence[ShelvedTemplate], first_day: date) -> KindPreview:
    same_kind = [each for each in shelf if each.template.code == template.code]
    is_known = any(each.template.version == template.version for each in same_kind)
    since = max(template.valid_from, first_day)
    before = next((each.template for each in in_force(same_kind, since)), None)
    shipped = [each.template for each in same_kind if each.pack is None]
    warnings = () if is_known else warnings_for(template, shipped[-1] if shipped else None)
    if template.valid_until and template.valid_until < since:
        ended = (
            f"Platí jen do {day_words(template.valid_until)}, sada ji už neuvede v\u00a0platnost."
        )
        warnings = (ended, *warnings)
    if before and before.valid_from > since:
        later = f"Od {day_words(before.valid_from)} platí verze {before.version}."
        warnings = (later, *warnings)
    return KindPreview(
        code=template.code,
        title=template.title,
        version=template.version,
        before=before.version if before else "",
        valid_from=template.valid_from,
        is_known=is_known,
        changes=() if is_known else difference(before, template),
        warnings=warnings,
    )


def _translation(
    translation: Translation, known: Sequence[Translation], first_day: date
) -> KindPreview:
    since = max(translation.valid_from, first_day)
    same = [each for each in known if each.tag == translation.tag]
    valid = sorted((e for e in same if e.valid_from <= since), key=lambda e: e.valid_from)
    is_known = any(each.version == translation.version for each in same)
    review = "Překlad čeká na kontrolu rodilým mluvčím." if translation.needs_review else ""
    return KindPreview(
        code=translation.tag,
        title=f"překlad: {translation.language.label}",
        version=translation.version,
        before=valid[-1].version if valid else "",
        valid_from=translation.valid_from,
        is_known=is_known,
        changes=() if is_known else translation_changes(valid[-1] if valid else None, translation),
        warnings=(review,) if review and not is_known else (),
    )


def _key(template: Template) -> tuple[str, str]:
    return template.code, template.version
