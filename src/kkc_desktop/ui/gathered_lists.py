"""The two small cards under the register: who is sought, and what can be printed."""

from collections.abc import Sequence
from datetime import datetime

from kkc_desktop.domain.czech import HARD, clock_words, duration_words
from kkc_desktop.domain.event_lists import SoughtState
from kkc_desktop.domain.gathering import SoughtPerson
from kkc_desktop.domain.gathering_match import GatheringMatch, matches_of_all
from kkc_desktop.domain.gathering_register import GatheredList, GatheringRegister
from kkc_desktop.domain.gathering_words import age_words, band_words, shortened
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.section_card import SectionCard
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

_SOUGHT_ROW, _PRINT_ROW = 46, 34
_BANDS = 28


class SoughtCard(SectionCard):
    """Who is sought, each with whom of the gathered it may be; Enter verifies."""

    def __init__(self) -> None:
        super().__init__("search", tr("Hledá se"))
        self.list = WorkList(_SOUGHT_ROW)
        self.list.setAccessibleName(tr("Hledané osoby"))
        self.body.addWidget(self.list)
        self.set_more(tr("Přid&at"))
        self.found: dict[str, tuple[GatheringMatch, ...]] = {}

    def show_register(self, register: GatheringRegister, now: datetime) -> None:
        """Compares everybody sought with everybody taken in and shows who it may be."""
        sought = register.still_sought
        self.found = matches_of_all(sought, register.people)
        rows = [_sought_row(each, self.found[each.id], now) for each in sought]
        bands = {str(person.id): person.band for person in register.people}
        settled = [each for each in reversed(register.sought) if each not in sought]
        rows += [_settled_row(each, bands.get(each.matched_id)) for each in settled]
        self.list.set_rows(rows)
        self.set_count(len(sought))
        if rows:
            self.clear_empty()
        else:
            hint = tr("Kdo někoho hledá, toho zapíšete odkazem Přidat.")
            self.set_empty("search", tr("Nikoho nehledají"), hint)


class PrintCard(SectionCard):
    """The lists that can be printed, each with whom it is for; Enter previews."""

    def __init__(self) -> None:
        super().__init__("print", tr("Tisk seznamů"))
        self.list = WorkList(_PRINT_ROW)
        self.list.setAccessibleName(tr("Seznamy k\u00a0tisku"))
        self.body.addWidget(self.list)

    def show_next_band(self, band: int) -> None:
        """Names the lists; the sheet of bands begins with this one."""
        self.list.set_rows([_print_row(kind, band) for kind in GatheredList])
        if self.list.current_data() is None:
            self.list.select_first()


def _sought_row(sought: SoughtPerson, found: Sequence[GatheringMatch], now: datetime) -> WorkRow:
    asked = tr("hledá {}, {}").format(
        shortened(sought.seeker) or tr("neuvedeno"), clock_words(sought.asked_at)
    )
    if not found:
        minutes = int((now - sought.asked_at).total_seconds() // 60)
        return WorkRow(
            icon="search",
            title=f"„{sought_words(sought)}“",
            second_line=tr("{} · mezi přijatými není").format(asked),
            time_text=duration_words(max(0, minutes)),
            data=sought.id,
        )
    best = found[0]
    return WorkRow(
        icon="help",
        icon_tone="accent",
        title=tr("„{}“ – páska {}?").format(sought_words(sought), band_words(best.person.band)),
        second_line=tr("{} · shoda: {}").format(asked, best.why(tr)),
        time_text=tr("ověřit"),
        tone="accent",
        data=sought.id,
    )


def _settled_row(sought: SoughtPerson, band: int | None) -> WorkRow:
    """How the search ended; `band` of the person it was verified to be, while she is kept."""
    is_told = sought.state is SoughtState.TOLD
    at = tr(" v\u00a0{}").format(clock_words(sought.settled_at)) if sought.settled_at else ""
    words = f"„{sought_words(sought)}“" if sought.erased_at is None else tr("vymazáno")
    if band is not None:
        words += tr(" – páska {}").format(band_words(band))
    return WorkRow(
        icon="done" if is_told else "void",
        icon_tone="success" if is_told else "muted",
        title=words,
        second_line=f"{tr(sought.state.label)}{at}",
        is_muted=True,
        data="",
    )


def sought_words(sought: SoughtPerson) -> str:
    """The description as told, names cut to letters, with age and street if not in it."""
    age = tr(age_words(sought.apparent_age)) if sought.apparent_age is not None else ""
    parts = [shortened(sought.description)]
    if age and str(sought.apparent_age) not in sought.description:
        parts.append(age)
    if sought.came_from and sought.came_from not in sought.description:
        parts.append(sought.came_from)
    return ", ".join(parts)


def _print_row(kind: GatheredList, band: int) -> WorkRow:
    if kind is GatheredList.BANDS:
        title = tr("Pásky {}–{}").format(band_words(band), band_words(band + _BANDS - 1))
        return WorkRow(icon="print", title=title, time_text=f"{_BANDS}{HARD}ks", data=kind)
    return WorkRow(icon="print", title=tr(kind.label), time_text=tr(kind.reader), data=kind)
