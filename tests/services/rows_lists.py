"""The rows of the edited lists: everybody reads what holds, head and administrator edit."""

from tests.services.rights_rows import EVERYBODY, MANAGING, rows

from kkc_desktop.domain.list_file import FileRow, write_list
from kkc_desktop.domain.list_import import ListPreview, compared
from kkc_desktop.domain.list_kinds import ListKind

PLACE = ListKind.REFERRAL
WHOLE = write_list(PLACE, ())
ROOM = {"name": "výslechová místnost"}

rows(
    EVERYBODY,
    ListShelf__renew=lambda d: d.workplace.lists.renew(),
    ListShelf__place_codes=lambda d: d.workplace.lists.place_codes(),
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


def a_preview(desk):
    """A room that the station does not know yet; a role that may not is refused with any."""
    files = desk.services.list_files
    rows = (FileRow(line=2, code="v2", said=ROOM),)
    compared_rows = compared(ListKind.ROOM, rows, {})
    preview = ListPreview(kind=ListKind.ROOM, name="m.csv", digest="0" * 64, rows=compared_rows)
    return files.take(preview)


rows(
    MANAGING,
    ListFiles__export=lambda d: d.services.list_files.export(PLACE),
    ListFiles__preview=lambda d: d.services.list_files.preview(PLACE, WHOLE, "s.csv"),
    ListFiles__take=a_preview,
)
rows(
    EVERYBODY,
    ListFiles__may_export=lambda d: d.services.list_files.may_export,
    ListShelf__snippets=lambda d: d.workplace.lists.snippets(),
    ListShelf__blank_words=lambda d: d.workplace.lists.blank_words(),
)
