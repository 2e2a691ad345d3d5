"""What a template pack would change at this station, shown before anything of it is stored."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from kkc_desktop.domain.czech import day_words, join_words
from kkc_desktop.domain.difference import Change
from kkc_desktop.domain.errors import PackUnreadable
from kkc_desktop.domain.pack_check import PackHead
from kkc_desktop.domain.template import Template
from kkc_desktop.domain.template_difference import difference, warnings_for
from kkc_desktop.domain.template_pack import (
    ShelvedTemplate,
    TemplatePack,
    has_same_words,
    in_force,
)

_NOTHING_CHANGED = "Nic se nezměnilo."


@dataclass(frozen=True, slots=True, kw_only=True)
class KindPreview:
    """One kind of the pack beside the version in force on its first day, None for a new kind."""

    template: Template
    before: Template | None
    is_known: bool
    changes: tuple[Change, ...]
    warnings: tuple[str, ...]

    def since(self, day: date) -> date:
        """From when it holds if the pack is taken over from the day."""
        return max(self.template.valid_from, day)

    @property
    def state_words(self) -> str:
        """What becomes of the kind, in words."""
        if self.is_known:
            return "beze změny"
        return "mění se" if self.before else "nový druh"


@dataclass(frozen=True, slots=True, kw_only=True)
class PackPreview:
    """A sound pack as it was read; it is taken over from `first_day` at the soonest."""

    head: PackHead
    sha256: str
    files: tuple[tuple[str, str], ...]
    kinds: tuple[KindPreview, ...]
    first_day: date


def kinds_of(
    templates: Iterable[Template], shelf: Sequence[ShelvedTemplate], first_day: date
) -> tuple[KindPreview, ...]:
    """Each template of the pack beside what the station has; changed ones come first."""
    found = [_kind(template, shelf, first_day) for template in templates]
    return tuple(sorted(found, key=lambda kind: (kind.is_known, kind.template.code)))


def demand_new(
    head: PackHead,
    templates: Sequence[Template],
    shelf: Sequence[ShelvedTemplate],
    packs: Iterable[TemplatePack],
) -> None:
    """Refuses with PackUnreadable a pack taken over before, or with words a version already has.

    A document keeps code and version for good, so one version may never say two things.
    """
    for pack in packs:
        if (pack.name, pack.version) == (head.name, head.version):
            when = day_words(pack.imported_at.date())
            text = f"Sada „{head.name}“ verze {head.version} je převzatá už od {when}."
            raise PackUnreadable(text, f"{_NOTHING_CHANGED} Oprava musí mít novou verzi sady.")
    known = {_key(each.template): each for each in shelf}
    twins = [t for t in templates if _key(t) in known]
    other = [t for t in twins if not has_same_words(t, known[_key(t)].template)]
    if other:
        named = join_words([f"{each.code} verze {each.version}" for each in other])
        text = f"Sada má v\u00a0šabloně {named} jiná slova, než táž verze v\u00a0programu."
        fix = f"{_NOTHING_CHANGED} Změněná šablona musí mít nové číslo verze; opraví ji autor sady."
        raise PackUnreadable(text, fix)
    if len(twins) == len(templates):
        text = "Všechny šablony této sady už v\u00a0programu jsou."
        raise PackUnreadable(text, f"{_NOTHING_CHANGED} Není co převzít.")


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
        template=template,
        before=before,
        is_known=is_known,
        changes=() if is_known else difference(before, template),
        warnings=warnings,
    )


def _key(template: Template) -> tuple[str, str]:
    return template.code, template.version
