"""The rows of known persons: the counter keeps cards and flags, the police merge."""

from dataclasses import replace
from datetime import timedelta

from tests.services.rights_rows import EVERYBODY, POLICE, RECEPTION, row, rows

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.card_merge import card_text
from kkc_desktop.domain.person_card import CardId, PersonCard, PersonFlag, PersonMerge
from kkc_desktop.domain.person_lists import FlagKind
from kkc_desktop.services.person_lines import PersonLines

WHY = "žádost občana"


def a_card(desk, number=901, **changes):
    """A card put into the database past the services, whose right is asked here."""
    now, officer = desk.clock(), desk.officer.id
    card = PersonCard(
        id=CardId(f"card-{number}"),
        number=number,
        surname="Malá",
        recorded_at=now,
        recorded_by=officer,
        changed_at=now,
        changed_by=officer,
        revision=1,
        **changes,
    )
    with desk.workplace.database.transaction() as tx:
        tx.person_cards.add(card)
    return card


def a_flag(desk):
    today = desk.workplace.today()
    flag = PersonFlag(
        id="flag-1",
        card_id=a_card(desk).id,
        kind=FlagKind.CAUTION,
        reason="má psa",
        valid_until=today + timedelta(days=9),
        recorded_at=desk.clock(),
        recorded_by=desk.officer.id,
    )
    with desk.workplace.database.transaction() as tx:
        tx.people.add_flag(flag)
    return flag


def a_merge(desk):
    kept, merged = a_card(desk), a_card(desk, 902, merged_into=CardId("card-901"))
    merge = PersonMerge(
        id="merge-1",
        kept_id=kept.id,
        merged_id=merged.id,
        kept_before=card_text(kept),
        merged_before=card_text(replace(merged, merged_into=CardId(""))),
        kept_after=card_text(kept),
        reason=WHY,
        merged_at=desk.clock(),
        merged_by=desk.officer.id,
    )
    with desk.workplace.database.transaction() as tx:
        tx.people.add_merge(merge)
    return merge


def lines(desk):
    with desk.workplace.database.reading() as tx:
        return PersonLines(desk.workplace, tx, ("card-901",))


rows(
    RECEPTION,
    PersonFiles__page=lambda d: d.services.person_files.page(),
    PersonFiles__open=lambda d: d.services.person_files.open(a_card(d).id, WHY),
    PersonFiles__read=lambda d: d.services.person_files.read(a_card(d).id),
    PersonFiles__keep=lambda d: d.services.person_files.keep(replace(a_card(d), note="nové")),
    PersonFiles__sheet=lambda d: d.services.person_files.sheet(a_card(d).id),
    PersonFlags__end=lambda d: d.services.person_flags.end(a_flag(d), WHY),
    PersonFlags__extend=lambda d: d.services.person_flags.extend(
        a_flag(d), d.workplace.today() + timedelta(days=30), WHY
    ),
    PersonMerging__tell_apart=lambda d: d.services.person_merging.tell_apart(
        a_card(d), a_card(d, 902)
    ),
)


@row("PersonFlags.add", RECEPTION)
def _(desk):
    until = desk.workplace.today() + timedelta(days=9)
    desk.services.person_flags.add(a_card(desk).id, FlagKind.CAUTION, "má psa", until)


rows(
    POLICE,
    PersonMerging__merge=lambda d: d.services.person_merging.merge(
        a_card(d), a_card(d, 902), {}, WHY
    ),
    PersonMerging__preview=lambda d: d.services.person_merging.preview(a_merge(d)),
    PersonMerging__unmerge=lambda d: d.services.person_merging.unmerge(a_merge(d), WHY),
)
rows(
    EVERYBODY,
    PersonFiles__may=lambda d: d.services.person_files.may(Act.MERGE_PERSONS),
    PersonFiles__now=lambda d: d.services.person_files.now(),
    PersonFiles__today=lambda d: d.services.person_files.today(),
    PersonFiles__officer_name=lambda d: d.services.person_files.officer_name(d.officer.id),
    PersonFiles__blank=lambda d: d.services.person_files.blank(),
    PersonFiles__problems=lambda d: d.services.person_files.problems(
        d.services.person_files.blank()
    ),
    PersonFiles__order=lambda d: d.services.person_files.order(d.services.person_files.blank()),
    PersonFlags__usual_end=lambda d: d.services.person_flags.usual_end(),
    PersonLines__circumstances=lambda d: lines(d).circumstances(),
    PersonLines__lines=lambda d: lines(d).lines((), (), {}),
    PersonLines__notes=lambda d: lines(d).notes(d.services.person_files.blank()),
    PersonLines__waiting=lambda d: lines(d).waiting(),
    PersonLines__first_seen_on=lambda d: lines(d).first_seen_on(),
    PersonLines__verified_on=lambda d: lines(d).verified_on(),
)
