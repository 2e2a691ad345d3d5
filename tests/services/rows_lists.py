"""The rows of the edited lists: everybody reads what holds, head and administrator edit."""

from tests.services.rights_rows import EVERYBODY, MANAGING, rows

from kkc_desktop.domain.list_kinds import ListKind

PLACE = ListKind.REFERRAL
ROOM = {"name": "výslechová místnost"}

rows(
    EVERYBODY,
    ListShelf__renew=lambda d: d.workplace.lists.renew(),
    ListShelf__entries=lambda d: d.workplace.lists.entries(PLACE),
    ListShelf__all_entries=lambda d: d.workplace.lists.all_entries(PLACE),
    ListShelf__entry=lambda d: d.workplace.lists.entry(PLACE, "doprava"),
    ListShelf__words=lambda d: d.workplace.lists.words(),
    ListShelf__referral_places=lambda d: d.workplace.lists.referral_places(),
    ListShelf__help_lines=lambda d: d.workplace.lists.help_lines(),
    ListShelf__lines_named=lambda d: d.workplace.lists.lines_named(("tisen-158",), "KO"),
    ListShelf__advice_topics=lambda d: d.workplace.lists.advice_topics(),
    ListShelf__all_advice_topics=lambda d: d.workplace.lists.all_advice_topics(),
    ListShelf__advice_topics_on=lambda d: d.workplace.lists.advice_topics_on(d.clock()),
    Lists__may_edit=lambda d: d.services.lists.may_edit,
    Lists__entries=lambda d: d.services.lists.entries(PLACE),
    Lists__all_entries=lambda d: d.services.lists.all_entries(PLACE),
    Lists__problems=lambda d: d.services.lists.problems(PLACE, {}),
    Advising__known_topics=lambda d: d.services.advising.known_topics,
    Advising__topics_of=lambda d: d.services.advising.topics_of(d.records.advice),
)


def values(desk):
    return desk.workplace.lists.entry(PLACE, "doprava").values


rows(
    MANAGING,
    Lists__add=lambda d: d.services.lists.add(ListKind.ROOM, "v1", ROOM),
    Lists__change=lambda d: d.services.lists.change(PLACE, "doprava", values(d)),
    Lists__hide=lambda d: d.services.lists.hide(PLACE, "doprava"),
    Lists__show=lambda d: d.services.lists.show(PLACE, "doprava"),
    Lists__restore=lambda d: d.services.lists.restore(PLACE, "doprava"),
)
