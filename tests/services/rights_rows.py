"""One row for each public method of each service: who may call it, and a call that succeeds.

A read that shows no record (a blank form, a check of what was typed, a name of an officer) is
everybody's; so is what the window needs before anybody is on duty.
"""

from contextlib import suppress
from dataclasses import replace

from tests.factories import PASSWORD, TEST_COST, a_station, an_officer
from tests.services.rows_packs import add_pack_rows

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.code_lists import ContactOutcome
from kkc_desktop.domain.consultation import of_contact
from kkc_desktop.domain.document_lists import SignatureState
from kkc_desktop.domain.draft import FormKind
from kkc_desktop.domain.errors import WorldError
from kkc_desktop.domain.incident_lists import IncidentState
from kkc_desktop.domain.oversight import TrailFilter
from kkc_desktop.domain.readiness import CheckKind, Devices
from kkc_desktop.domain.safekeeping import Safekeeping
from kkc_desktop.domain.station import OfficerId, Role
from kkc_desktop.services.door import Door
from kkc_desktop.services.drafts import Unfinished
from kkc_desktop.services.matters import Matters
from kkc_desktop.services.oversight import Oversight
from kkc_desktop.services.readiness_checks import Looks

RECEPTION = frozenset({Role.RECEPTIONIST, Role.OFFICER, Role.HEAD})
POLICE = frozenset({Role.OFFICER, Role.HEAD})
MANAGING = frozenset({Role.HEAD, Role.ADMINISTRATOR})
EVERYBODY = frozenset(Role)

ROWS = {}


def row(name, roles):
    """Adds the row of the method; its function makes the call at a FullDesk."""

    def add(call):
        assert name not in ROWS, name
        ROWS[name] = (roles, call)
        return call

    return add


def rows(roles, **calls):
    """Adds rows whose calls are short; a double underscore stands for the dot."""
    for name, call in calls.items():
        row(name.replace("__", "."), roles)(call)


def finishing(desk):
    unsaved = desk.records.unsaved.visit
    settled = replace(unsaved.contact, outcome=ContactOutcome.SETTLED)
    return replace(unsaved, contact=settled)


def unfinished(desk):
    return Unfinished(
        record_id="new-draft",
        form=FormKind.CONTACT,
        title="Kontakt",
        content="{}",
        focus_field="subject",
        filled_count=1,
    )


# Accounts, duty, the gate itself.
rows(
    EVERYBODY,
    Accounts__accounts=lambda d: d.services.accounts.accounts(),
    Accounts__must_change=lambda d: d.services.accounts.must_change,
    Accounts__confirm=lambda d: d.services.accounts.confirm(PASSWORD),
    Accounts__problems=lambda d: d.services.accounts.problems("a", "b", d.officer.id),
    Accounts__change_password=lambda d: d.services.accounts.change_password(
        PASSWORD, "Jiná kobyla, jiný bok", "Jiná kobyla, jiný bok"
    ),
    Accounts__officer=lambda d: d.services.accounts.officer,
    Accounts__locked_for=lambda d: d.services.accounts.locked_for(),
    Accounts__tries_left=lambda d: d.services.accounts.tries_left(),
    Accounts__tell_recovery=lambda d: d.services.accounts.tell_recovery(),
    Accounts__suggest_password=lambda d: d.services.accounts.suggest_password(d.officer.id),
    Accounts__recovery_paper=lambda d: d.services.accounts.recovery_paper(
        "ABCDE-FGHJK-MNPQR-STVWX-YZ234-56789-ABCDE-FGHJK"
    ),
    Accounts__follow_officers=lambda d: d.services.accounts.follow_officers(),
    Duty__candidates=lambda d: d.services.duty.candidates(),
    Duty__begin=lambda d: d.services.duty.begin(d.officer.id),
    Duty__lock=lambda d: d.services.duty.lock(),
    Duty__end=lambda d: d.services.duty.end(),
    Duty__tell_failed_tries=lambda d: d.services.duty.tell_failed_tries(),
    Duty__name_of=lambda d: d.services.duty.name_of(d.officer.id),
    Workplace__station=lambda d: d.workplace.station,
    Workplace__folder=lambda d: d.workplace.folder,
    Workplace__officer=lambda d: d.workplace.officer,
    Workplace__has_expired=lambda d: d.workplace.has_expired,
    Workplace__is_on_duty=lambda d: d.workplace.is_on_duty,
    Workplace__may=lambda d: d.workplace.may(Act.CONSULT),
    Workplace__seat=lambda d: d.workplace.seat(d.officer),
    Workplace__confirm=lambda d: d.workplace.confirm(),
    Workplace__demand_confirmed=lambda d: d.workplace.demand_confirmed(),
    Workplace__today=lambda d: d.workplace.today(),
    Workplace__adopt=lambda d: d.workplace.adopt(a_station()),
)
rows(
    MANAGING,
    Accounts__give_password=lambda d: d.services.accounts.give_password(
        OfficerId("receptionist"), "Jiná kobyla, jiný bok", "Jiná kobyla, jiný bok"
    ),
    Accounts__close_account=lambda d: d.services.accounts.close_account(OfficerId("receptionist")),
    Accounts__is_recovery_kept=lambda d: d.services.accounts.is_recovery_kept,
    Accounts__confirm_recovery_kept=lambda d: d.services.accounts.confirm_recovery_kept(),
    Accounts__renew_recovery=lambda d: d.services.accounts.renew_recovery(),
)


@row("Workplace.act", RECEPTION)
def _(desk):
    with desk.workplace.act(Act.REGISTER_CONTACT, RecordKind.CONTACT, "x"):
        pass


@row("Workplace.look", RECEPTION)
def _(desk):
    with desk.workplace.look() as tx:
        tx.contacts.get(desk.records.waiting.contact.id)


@row("Workplace.keep", RECEPTION)
def _(desk):
    with desk.workplace.keep() as tx:
        tx.drafts.remove("x", desk.workplace.officer.id)


# The station.
rows(
    EVERYBODY,
    StationSetup__station=lambda d: d.services.setup.station,
    StationSetup__may_change=lambda d: d.services.setup.may_change,
    StationSetup__today=lambda d: d.services.setup.today(),
    StationSetup__templates=lambda d: d.services.setup.templates(),
    StationSetup__blank_officer=lambda d: d.services.setup.blank_officer(),
    StationSetup__officers=lambda d: d.services.setup.officers(),
    Today__title_of_kind=lambda d: d.services.today.title_of_kind("PTO"),
    Today__glance=lambda d: d.services.today.glance(),
    Referrals__find=lambda d: d.services.referrals.find("plot"),
    Readiness__check=lambda d: d.services.readiness.check(Devices()),
    Readiness__last=lambda d: d.services.readiness.last(),
    Readiness__days_without_red=lambda d: d.services.readiness.days_without_red(),
    Readiness__officer_name=lambda d: d.services.readiness.officer_name(
        d.services.readiness.check(Devices())
    ),
    Readiness__sheet=lambda d: d.services.readiness.sheet(d.services.readiness.check(Devices())),
    Readiness__check_store=lambda d: d.services.readiness.check_store(),
    Readiness__disk_words=lambda d: d.services.readiness.disk_words(),
    Readiness__clock_words=lambda d: d.services.readiness.clock_words(),
    Looks__look_at=lambda d: Looks(d.workplace, Devices(), None).look_at(CheckKind.STORE),
)
rows(
    MANAGING,
    StationSetup__change_station=lambda d: d.services.setup.change_station(a_station(phone="1")),
    StationSetup__put_officer=lambda d: d.services.setup.put_officer(
        an_officer(id=OfficerId("new"), surname="Nová")
    ),
)

# Contacts.
rows(
    POLICE,
    Reception__take_over=lambda d: d.services.reception.take_over(d.records.waiting.contact.id),
)
rows(
    RECEPTION,
    Reception__blank_contact=lambda d: d.services.reception.blank_contact(),
    Reception__register=lambda d: d.services.reception.register(d.records.unsaved.visit),
    Reception__finish=lambda d: d.services.reception.finish(finishing(d)),
    Reception__call=lambda d: d.services.reception.call(d.records.waiting.contact.id, "pult"),
    Reception__leave=lambda d: d.services.reception.leave(
        d.records.waiting.contact.id, d.services.reception.now()
    ),
    Reception__open=lambda d: d.services.reception.open(d.records.finished.id, "žádost občana"),
    Reception__contact_of=lambda d: d.services.reception.contact_of(d.records.finished.id),
    Reception__page=lambda d: d.services.reception.page(),
    Matters__consult=lambda d: Matters(d.workplace).consult(
        RecordKind.CONTACT, of_contact(d.records.waiting.contact)
    ),
)
rows(
    EVERYBODY,
    Reception__now=lambda d: d.services.reception.now(),
    Reception__rooms=lambda d: d.services.reception.rooms(),
    Reception__may_take_over=lambda d: d.services.reception.may_take_over(),
    Reception__blank_person=lambda d: d.services.reception.blank_person("x", 0),
    Reception__problems=lambda d: d.services.reception.problems(d.records.waiting),
    Matters__join=lambda d: Matters(d.workplace).join(of_contact(d.records.waiting.contact)),
)

# Advice.
rows(
    RECEPTION,
    Advising__blank_advice=lambda d: d.services.advising.blank_advice(d.records.finished),
    Advising__record=lambda d: d.services.advising.record(d.records.unsaved.advice),
    Advising__open=lambda d: d.services.advising.open(d.records.advice.id, "žádost občana"),
    Advising__page=lambda d: d.services.advising.page(),
    Advising__leaflet=lambda d: d.services.advising.leaflet(d.records.advice),
)
rows(
    EVERYBODY,
    Advising__categories=lambda d: d.services.advising.categories,
    Advising__now=lambda d: d.services.advising.now(),
    Advising__today=lambda d: d.services.advising.today(),
    Advising__suggest=lambda d: d.services.advising.suggest("banka"),
    Advising__problems=lambda d: d.services.advising.problems(d.records.advice),
    Advising__topic_words=lambda d: d.services.advising.topic_words(d.records.advice),
    Advising__item_words=lambda d: d.services.advising.item_words(d.records.advice),
)

# Incidents.
rows(
    RECEPTION,
    Incidents__blank_file=lambda d: d.services.incidents.blank_file(d.records.finished),
    Incidents__take_notice=lambda d: d.services.incidents.take_notice(d.records.unsaved.notice),
    Incidents__hand_to_operations=lambda d: d.services.incidents.hand_to_operations(
        d.records.incident.incident.id, "IOS 12", d.clock()
    ),
    Incidents__open=lambda d: d.services.incidents.open(d.records.ended.id, "žádost občana"),
    Incidents__page=lambda d: d.services.incidents.page(),
)
rows(
    POLICE,
    Incidents__change_state=lambda d: d.services.incidents.change_state(
        d.records.incident.incident.id, IncidentState.ENDED
    ),
)
rows(
    EVERYBODY,
    Incidents__may=lambda d: d.services.incidents.may(Act.CHANGE_INCIDENT),
    Incidents__next_notice=lambda d: d.services.incidents.next_notice(d.records.incident),
    Incidents__problems=lambda d: d.services.incidents.problems(d.records.incident.latest),
)

# Documents up to the closing.
rows(
    RECEPTION,
    Documents__begin=lambda d: d.services.documents.begin("POO", contact_id=d.records.finished.id),
    Documents__ticket=lambda d: d.services.documents.ticket(
        replace(d.records.closed.document, contact_id=d.records.finished.id)
    ),
    Documents__save=lambda d: d.services.documents.save(d.records.unsaved.dossier),
    Documents__discard=lambda d: d.services.documents.discard(d.records.draft_document.document),
    Documents__close=lambda d: d.services.documents.close(d.records.draft_document),
    Documents__check_print=lambda d: d.services.documents.check_print(d.records.closed),
    Documents__open=lambda d: d.services.documents.open(
        d.records.signed.document.id, "žádost občana"
    ),
    Documents__paper=lambda d: d.services.documents.paper(d.records.closed.document.id),
    Documents__page=lambda d: d.services.documents.page(),
)
rows(
    EVERYBODY,
    Documents__now=lambda d: d.services.documents.now(),
    Documents__kinds=lambda d: d.services.documents.kinds(),
    Documents__blank_person=lambda d: d.services.documents.blank_person(
        "x", 0, d.services.documents.template(d.records.closed.document)
    ),
    Documents__blank_thing=lambda d: d.services.documents.blank_thing("x", 0),
    Documents__template=lambda d: d.services.documents.template(d.records.closed.document),
    Documents__problems=lambda d: d.services.documents.problems(d.records.draft_document),
    Documents__pictures=lambda d: d.services.documents.pictures(
        d.services.readiness.sheet(d.services.readiness.check(Devices()))
    ),
)

# Documents after the closing.
rows(
    RECEPTION,
    Signing__record=lambda d: d.services.signing.record(
        d.records.closed.signatures[0], SignatureState.SIGNED
    ),
    Signing__confirm=lambda d: d.services.signing.confirm(d.records.settled.document.id),
)
rows(
    POLICE,
    Signing__hand_over=lambda d: d.services.signing.hand_over(
        d.records.signed.document.id, "SKPV Prostějov"
    ),
    Signing__assign_reference=lambda d: d.services.signing.assign_reference(
        d.records.signed.document.id, "KRPM-1"
    ),
    Signing__void=lambda d: d.services.signing.void(d.records.closed.document.id, "omyl"),
    Signing__begin_addendum=lambda d: d.services.signing.begin_addendum(
        d.records.signed.document.id, "oprava data"
    ),
)
rows(
    EVERYBODY,
    Signing__may=lambda d: d.services.signing.may(Act.VOID_DOCUMENT),
    Signing__officer_name=lambda d: d.services.signing.officer_name(d.officer.id),
)

# Unfinished work, search, disclosure.
rows(
    RECEPTION,
    Drafts__keep=lambda d: d.services.drafts.keep(unfinished(d)),
    Drafts__unfinished=lambda d: d.services.drafts.unfinished(),
    Drafts__give_back=lambda d: d.services.drafts.give_back(d.own_draft),
    Drafts__discard=lambda d: d.services.drafts.discard(d.own_draft),
    Finding__look=lambda d: d.services.finding.look("kouř"),
    Finding__look_on=lambda d: d.services.finding.look_on("kouř"),
    Finding__choices=lambda d: d.services.finding.choices(),
    TextSearch__find=lambda d: d.services.text_search.find("kouř"),
    Finding__settle=lambda d: d.services.finding.settle("kouř", 1),
    Finding__browse=lambda d: d.services.finding.browse(RecordKind.CONTACT),
    Disclosure__copied=lambda d: d.services.disclosure.copied(RecordKind.CONTACT, "x"),
    Disclosure__disclose=lambda d: d.services.disclosure.disclose(
        RecordKind.CONTACT, "x", "OSPOD", "žádost"
    ),
    Disclosure__combine=lambda d: d.services.disclosure.combine(
        (RecordKind.CONTACT, "x"), (RecordKind.DOCUMENT, "y")
    ),
)
rows(
    EVERYBODY,
)

# The trail.
rows(
    EVERYBODY,
    Oversight__may=lambda d: Oversight(d.workplace).may(Act.EXPORT_AUDIT),
    Oversight__now=lambda d: Oversight(d.workplace).now(),
    Oversight__officers=lambda d: Oversight(d.workplace).officers(),
    Oversight__anchor_fault=lambda d: Oversight(d.workplace).anchor_fault(),
    Oversight__own_lines=lambda d: Oversight(d.workplace).own_lines(),
)
rows(
    frozenset({Role.OVERSEER}),
    Oversight__lines=lambda d: Oversight(d.workplace).lines(TrailFilter()),
    Oversight__who_looked_at=lambda d: Oversight(d.workplace).who_looked_at("Jana Malá"),
    Oversight__export=lambda d: Oversight(d.workplace).export(d.workplace.folder),
    Oversight__accept_anchor=lambda d: Oversight(d.workplace).accept_anchor("zkouška"),
)
rows(
    MANAGING | {Role.OVERSEER},
    Oversight__verify=lambda d: Oversight(d.workplace).verify(),
    Oversight__verify_paper=lambda d: Oversight(d.workplace).verify_paper("1", "ABCD 1234 5678"),
)


# Safekeeping: settings, backups, the key of the store.
rows(
    EVERYBODY,
    BackupKeeping__settings=lambda d: d.services.backups.settings(),
    BackupKeeping__place=lambda d: d.services.backups.place(),
    BackupKeeping__note=lambda d: d.services.backups.note(),
    BackupKeeping__runs=lambda d: d.services.backups.runs(),
    BackupKeeping__state=lambda d: d.services.backups.state(0),
    BackupKeeping__may_back_up=lambda d: d.services.backups.may_back_up,
    BackupKeeping__is_due=lambda d: d.services.backups.is_due(0),
    BackupKeeping__plain_copies=lambda d: d.services.backups.plain_copies(),
)
rows(
    RECEPTION | MANAGING,
    BackupKeeping__back_up=lambda d: d.services.backups.back_up(),
    BackupKeeping__find_backups=lambda d: d.services.backups.find_backups(),
)
rows(
    MANAGING,
    BackupKeeping__change_settings=lambda d: d.services.backups.change_settings(Safekeeping()),
    BackupKeeping__change_keys=lambda d: d.services.backups.change_keys(),
    BackupKeeping__remove_plain_copies=lambda d: d.services.backups.remove_plain_copies(),
)


@row("BackupKeeping.verify", MANAGING)
def _(desk):
    nothing = desk.workplace.folder / "nothing.kkczaloha"
    with suppress(WorldError):
        desk.services.backups.verify(nothing)


@row("BackupKeeping.give_way", MANAGING)
def _(desk):
    desk.services.backups.give_way()
    Door.at(desk.workplace.database.path, desk.workplace.now, TEST_COST).enter_again(
        desk.workplace.database, desk.officer.id, PASSWORD
    )


@row("Workplace.permit", RECEPTION)
def _(desk):
    desk.workplace.permit(Act.REGISTER_CONTACT)


add_pack_rows(row)
