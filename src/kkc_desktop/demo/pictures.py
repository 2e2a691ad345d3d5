"""A picture of every page of the program, light and dark, 1280 by 800."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from kkc_desktop.app import new_id
from kkc_desktop.demo.account_papers import Accounted
from kkc_desktop.demo.account_pictures import account_scenes
from kkc_desktop.demo.counter_pictures import counter_scenes
from kkc_desktop.demo.flood import ToldFlood
from kkc_desktop.demo.flood_pictures import flood_scenes
from kkc_desktop.demo.gathered_people import gather_people
from kkc_desktop.demo.known_person import known_person
from kkc_desktop.demo.old_station import OldStation
from kkc_desktop.demo.paper_pictures import paper_scenes
from kkc_desktop.demo.returned_scans import ReturnedPapers, take_papers_back
from kkc_desktop.demo.vault_pictures import vault_scenes
from kkc_desktop.demo.victim_pictures import victim_scenes
from kkc_desktop.domain.code_lists import ContactReason
from kkc_desktop.domain.contact import ContactId
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.document_lists import CorrectionKind, DocumentState
from kkc_desktop.domain.draft import FormKind
from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.domain.plain import to_text
from kkc_desktop.services.desk import Services
from kkc_desktop.services.door import Door, Entrance
from kkc_desktop.services.drafts import Unfinished
from kkc_desktop.services.exercise_password import EXERCISE_COST
from kkc_desktop.services.setup import known_centres
from kkc_desktop.ui.desk_work import DeskList
from kkc_desktop.ui.duty_dialog import DutyDialog
from kkc_desktop.ui.first_start_dialog import FirstStartDialog
from kkc_desktop.ui.kind_dialog import KindDialog
from kkc_desktop.ui.main_window import MainWindow
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.print_dialog import PrintPreview
from kkc_desktop.ui.restore_dialog import RestoreDialog
from kkc_desktop.ui.style import Scheme, apply_style
from kkc_desktop.ui.window_help import about_dialog

SIZE = (1280, 800)
_SETTLED_MS = 800
"""Longer than the pause after which the live preview of a paper is drawn."""

_QUIET_MS = 200
"""Enough for pages on which no paper is drawn."""

_SCHEMES = {Scheme.LIGHT: "svetly", Scheme.DARK: "tmavy"}


Scene = tuple[str, QWidget]


def take_pictures(
    application: QApplication,
    services: Services,
    exercise: Services,
    flood: ToldFlood,
    accounted: Accounted,
    old: OldStation,
    folder: Path,
) -> list[Path]:
    """Saves the pictures into the folder and gives their paths."""
    _leave_half_written(services)
    gather_people(services, _gathered_for(services))
    returned = take_papers_back(services)
    services.handing_over.prepare()
    flood.services.handing_over.prepare()
    taken = []
    for scheme, word in _SCHEMES.items():
        apply_style(application, scheme)
        for name, widget in _scenes(application, services, returned):
            taken.append(_save(widget, folder / f"{name}-{word}.png"))
        for name, widget in account_scenes(application, services, accounted, old):
            taken.append(_save(widget, folder / f"{name}-{word}.png", _QUIET_MS))
        apply_style(application, scheme, exercise=True)
        window = _window(application, exercise)
        taken.append(_save(window, folder / f"cviceni-{word}.png"))
        window.close()
        for name, widget in flood_scenes(application, flood):
            taken.append(_save(widget, folder / f"{name}-{word}.png", _QUIET_MS))
    return taken


def _leave_half_written(services: Services) -> None:
    """A contact that somebody was called away from; the offer to restore shows it."""
    contact = replace(
        services.reception.blank_contact().contact,
        reason=ContactReason.LOST_DOCUMENTS,
        subject="Ztratila peněženku s\u00a0občanským průkazem, naposledy ji měla na tržnici.",
    )
    services.drafts.keep(
        Unfinished(
            record_id=contact.id,
            form=FormKind.CONTACT,
            title=f"Kontakt {contact.ticket}",
            content=to_text(contact),
            focus_field="subject",
            filled_count=6,
        )
    )


def _scenes(
    application: QApplication, services: Services, returned: ReturnedPapers
) -> Iterator[Scene]:
    yield from _doors(services)
    _give_reasons(services)
    window = _window(application, services)
    yield "prepazka", window
    yield from _pages(window, services)
    yield from counter_scenes(window)
    yield from paper_scenes(window, services, returned)
    yield from _over_the_window(window, services)
    window.close()
    yield from vault_scenes(application, services, lambda: _window(application, services))


def _doors(services: Services) -> Iterator[Scene]:
    first = FirstStartDialog(new_id, has_exercise=False)
    yield "prvni-start", _shown(first)
    centre = known_centres()[0].short_name
    first.station_dialog.centres.set_value(centre)
    first.station_dialog.choose_centre(centre)
    first.station_dialog.resize(*SIZE)
    yield "zalozeni-stanice", _shown(first.station_dialog)
    first.station_dialog.close()
    first.close()
    yield "prihlaseni", _shown(_sign_in(services))


def _give_reasons(services: Services) -> None:
    """Says why a colleague's finished records are opened, so that no picture waits for it."""
    for row in services.today.glance().today:
        services.reception.open(ContactId(row.contact_id), "ukázka")
    for advice in services.advising.page():
        services.advising.open(advice.id, "ukázka")


def _sign_in(services: Services) -> "DutyDialog[Entrance]":
    door = Door.at(services.workplace.database.path, services.workplace.now, EXERCISE_COST)
    return DutyDialog(
        door, services.workplace.now, enter=door.enter, recover=door.enter_by_recovery
    )


def _pages(window: MainWindow, services: Services) -> Iterator[Scene]:
    for name, wish in _wishes(services).items():
        window.go(wish)
        yield name, window
    window.header.search_box.setText("cvicna")
    window.search("cvicna")
    yield "hledani", window


def _wishes(services: Services) -> dict[str, Wish]:
    documents = services.documents.page()
    by_state = {document.state: document.id for document in reversed(documents)}
    waiting = services.today.glance().waiting
    finished = services.today.glance().today
    incidents = services.today.glance().incidents
    to_sign = next(d.id for d in documents if _is_open_addendum(d))
    draft = next(d.id for d in documents if d.template_code == "UZV" and d.closed_at is None)
    return {
        "cekajici": Wish(place=Place.WAITING),
        "nalezy": Wish(place=Place.FINDS),
        "k-podpisu": Wish(place=Place.WORK, text=DeskList.TO_SIGN.name),
        "kontakty": Wish(place=Place.CONTACTS),
        "kontakt-novy": Wish(place=Place.CONTACT),
        "kontakt-cekajici": Wish(place=Place.CONTACT, record_id=waiting[1].contact_id),
        "kontakt-vyrizeny": Wish(place=Place.CONTACT, record_id=finished[0].contact_id),
        "rady": Wish(place=Place.ADVICES),
        "rada-nova": Wish(place=Place.ADVICE, contact_id=finished[-1].contact_id),
        "rada": Wish(place=Place.ADVICE, record_id=services.advising.page()[0].id),
        "udalosti": Wish(place=Place.INCIDENTS),
        "udalost-nova": Wish(place=Place.INCIDENT),
        "udalost": Wish(place=Place.INCIDENT, record_id=incidents[-1].incident_id),
        "vyhodnoceni": Wish(place=Place.EVALUATION, record_id=incidents[-1].incident_id),
        "dokumenty": Wish(place=Place.DOCUMENTS),
        "osoby": Wish(place=Place.PERSONS),
        "osoba": Wish(place=Place.PERSON, record_id=known_person(services)),
        "dokument": Wish(place=Place.DOCUMENT, record_id=draft),
        "podpisy": Wish(place=Place.SIGNING, record_id=to_sign),
        "podepsano": Wish(place=Place.SIGNING, record_id=by_state[DocumentState.SIGNED]),
        "odmitnuto": Wish(place=Place.SIGNING, record_id=by_state[DocumentState.REFUSED]),
        "zneplatneno": Wish(place=Place.SIGNING, record_id=by_state[DocumentState.VOIDED]),
        "kam-s-tim": Wish(place=Place.REFERRALS),
        "prevence": Wish(place=Place.PREVENTION),
        "sprava": Wish(place=Place.STATION),
        "seznamy": Wish(place=Place.STATION, text="Seznamy"),
        "tiskopisy": Wish(place=Place.OUTAGE),
        "mapa": Wish(place=Place.MAP),
        "predani-sluzby": Wish(place=Place.HANDOVER),
        "lide-ve-stredisku": Wish(place=Place.SAFE_ZONE, record_id=_gathered_for(services)),
    }


def _gathered_for(services: Services) -> IncidentId:
    """The incident whose people are at the centre."""
    return IncidentId(services.today.glance().incidents[-1].incident_id)


def _is_open_addendum(document: Document) -> bool:
    is_addendum = document.correction_kind is CorrectionKind.ADDENDUM
    return is_addendum and document.state is DocumentState.CLOSED


def _over_the_window(window: MainWindow, services: Services) -> Iterator[Scene]:
    window.go(Wish(place=Place.DESK))
    signed = next(d for d in services.documents.page() if d.signed_at is not None)
    content = services.documents.paper(signed.id).content
    names = {officer.id: officer.surname for officer in services.setup.officers()}
    dialogs: dict[str, Callable[[], QWidget]] = {
        "druh-dokumentu": lambda: KindDialog(services.documents.kinds(), window),
        "nahled-tisku": lambda: PrintPreview(
            content, signed.evidence_number, services.documents.pictures, parent=window
        ),
        "obnova": lambda: RestoreDialog(services.drafts, names, services.workplace.now(), window),
        "zkratky": window.help_window,
        "o-programu": lambda: about_dialog(services.workplace, window),
    }
    for name, make in dialogs.items():
        dialog = _shown(make())
        yield name, dialog
        dialog.close()
    yield from victim_scenes(window, services)
    window.blank()
    yield "skryto", window
    window.unlock()


def _window(application: QApplication, services: Services) -> MainWindow:
    window = MainWindow(services, services.workplace.now, application)
    window.resize(*SIZE)
    window.show()
    return window


def _shown(widget: QWidget) -> QWidget:
    widget.show()
    return widget


def _save(widget: QWidget, path: Path, settled_ms: int = _SETTLED_MS) -> Path:
    settled = QEventLoop()
    QTimer.singleShot(settled_ms, settled.quit)
    settled.exec()
    widget.grab().save(str(path))
    return path
