"""What the calamity board asks in dialogs: joining, readings, the board, the public, the end."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.calamity import BoardItem
from kkc_desktop.domain.calamity_picture import CalamityIncident, CalamityPicture
from kkc_desktop.domain.declaration import Declaration
from kkc_desktop.domain.event_lists import BoardPart, DeclarationKind
from kkc_desktop.domain.gauge import Gauge, TypedReading
from kkc_desktop.domain.incident import IncidentId, Notice
from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.services.boarding import TypedItem
from kkc_desktop.ui.calamity_services import CalamityServices
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.incident_part import IncidentPart
from kkc_desktop.ui.member_rows import member_title
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.time_rows import TimeRow
from kkc_desktop.ui.widgets.question import ask

PartOf = Callable[[], IncidentPart]


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """Makers of the parts of an incident that the board shows in dialogs; None while missing."""

    measures: PartOf | None = None
    notified: PartOf | None = None


class CalamityActs:
    """Opens the dialogs over the page; `told` hears what was stored, after it was stored."""

    def __init__(
        self,
        page: QWidget,
        services: CalamityServices,
        shown: Callable[[], CalamityPicture],
        told: Callable[[str], None],
        parts: Parts,
    ) -> None:
        self._page = page
        self._services = services
        self._shown = shown
        self._told = told
        self._parts = parts

    def join(self) -> None:
        """Asks which incidents belong here."""
        from kkc_desktop.ui.join_dialog import JoinDialog

        calamity_id = self._shown().incident.id

        def join(ids: list[str], reason: str) -> None:
            count = self._services.calamities.link(calamity_id, ids, reason)
            words = counted(count, "událost", "události", "událostí")
            self._told(tr("Ke kalamitě připojeno: {}.").format(words))

        with guarded(self._page):
            JoinDialog(self._services.calamities.joinable(), join, self._page).open()

    def unlink(self, member: CalamityIncident) -> None:
        """Asks why the incident is to be taken out."""
        from kkc_desktop.ui.reason_dialog import ReasonDialog, ReasonWords

        calamity_id, incident = self._shown().incident.id, member.incident
        words = ReasonWords(
            question=tr("Odpojit událost č.\u00a0{}?").format(member.marker),
            explanation=tr(
                "{} zůstane samostatnou událostí. Odpojení i\u00a0důvod se zapíší do obou deníků."
            ).format(member_title(member)),
            reason_label=tr("&Důvod"),
            act=tr("Odpojit"),
            icon="link",
        )

        def unlink(reason: str, _witness: str) -> None:
            self._services.calamities.unlink(calamity_id, incident.id, reason)
            self._told(
                tr("Událost č.\u00a0{} je odpojená, důvod je v\u00a0deníku.").format(member.marker)
            )

        ReasonDialog(words, unlink, self._page).open()

    def end(self) -> None:
        """Asks before the calamity ends; with open measures it asks why."""
        picture = self._shown()
        if picture.measures:
            self._end_with_reason(picture)
            return
        question = tr("Ukončit kalamitu „{}“?").format(picture.incident.name)
        text = tr("Připojené události zůstanou, jak jsou. Ukončení nelze vzít zpět.")
        if ask(self._page, question, text, tr("Neukončovat"), tr("Ukončit")) == tr("Ukončit"):
            with guarded(self._page):
                self._services.calamities.end(picture.incident.id)
                self._told(tr("Kalamita je ukončená."))

    def change_situation(self) -> None:
        """Takes the next notice of the calamity itself."""
        from kkc_desktop.ui.situation_dialog import SituationDialog

        incidents = self._services.incidents
        with guarded(self._page):
            file = self._services.calamities.file(self._shown().incident.id)
            following = incidents.next_notice(file)

            def take(notice: Notice) -> None:
                incidents.take_notice(replace(file, notices=(*file.notices, notice)))
                self._told(
                    tr("Hlášení č.\u00a0{} o\u00a0kalamitě je uložené.").format(notice.number)
                )

            SituationDialog(following, take, self._page).open()

    def read_gauge(self, gauge: Gauge | None = None) -> None:
        """Takes down a reading."""
        from kkc_desktop.ui.reading_dialog import ReadingDialog

        picture = self._shown()

        def record(typed: TypedReading) -> None:
            standing = self._services.gauging.record(picture.incident.id, typed)
            self._told(tr("Odečet zapsán: {}.").format(standing.gauge.name))

        ReadingDialog(picture.gauges, record, self._services.now, gauge, parent=self._page).open()

    def edit_item(self, part: BoardPart, item: BoardItem | None = None) -> None:
        """Puts a line on the board or says how it stands now."""
        from kkc_desktop.ui.board_item_dialog import BoardItemDialog

        calamity_id = self._shown().incident.id

        def keep(typed: TypedItem) -> None:
            boarding = self._services.boarding
            kept = boarding.change(item, typed) if item else boarding.add(calamity_id, typed)
            self._told(tr("Zapsáno do přehledu: {}.").format(kept.title))

        BoardItemDialog(part, keep, item, self._page).open()

    def hang(self) -> None:
        """Hangs up a text for the public."""
        from kkc_desktop.ui.public_notice_dialog import PublicNoticeDialog

        picture = self._shown()

        def issue(text: str, approved_by: str) -> None:
            notice = self._services.boarding.issue(picture.incident.id, text, approved_by)
            self._told(
                tr("Informace č.\u00a0{} je vyvěšená; vytisknete ji Ctrl+P.").format(notice.number)
            )

        PublicNoticeDialog(issue, picture.public_notice, self._page).open()

    def take_down(self) -> None:
        """Takes down what hangs."""
        with guarded(self._page):
            self._services.boarding.take_down(self._shown().incident.id)
            self._told(tr("Vývěska je sejmutá."))

    def open_line(self, row: TimeRow) -> None:
        """Shows a line of the log whole."""
        from kkc_desktop.domain.audit import Act
        from kkc_desktop.ui.log_line_dialog import LogLineDialog

        may_strike = not row.is_struck and self._services.log.may(Act.STRIKE_ENTRY)
        author_of = self._services.author_of
        dialog = LogLineDialog(
            row, author_of, may_strike=may_strike, may_write=False, parent=self._page
        )
        dialog.strike_wanted.connect(partial(self.strike, row))
        dialog.open()

    def strike(self, row: TimeRow) -> None:
        """Asks why the line is wrong."""
        from kkc_desktop.domain.audit import Act
        from kkc_desktop.ui.log_line_dialog import strike_words
        from kkc_desktop.ui.reason_dialog import ReasonDialog

        if row.is_struck or not self._services.log.may(Act.STRIKE_ENTRY):
            return

        def strike(reason: str, _witness: str) -> None:
            self._services.log.strike(row.entry.id, reason)
            self._told(
                tr("Zápis č.\u00a0{} je škrtnutý, důvod stojí u\u00a0něj.").format(row.entry.number)
            )

        ReasonDialog(strike_words(row), strike, self._page).open()

    def show_measures(self, incident_id: IncidentId) -> None:
        """The measures of the calamity or of one incident."""
        self._show_part("measures", tr("Opatření"), self._parts.measures, incident_id)

    def show_notified(self, incident_id: IncidentId) -> None:
        """Who was informed of the calamity or of one incident."""
        self._show_part("notified", tr("Kdo byl vyrozuměn"), self._parts.notified, incident_id)

    def declare(self) -> None:
        """Writes down what somebody declared for the calamity."""
        picture, kind = self._shown(), DeclarationKind.CRISIS_STATE
        if picture.notice.incident_type is IncidentType.FLOOD:
            kind = DeclarationKind.FLOOD_DEGREE
        with guarded(self._page):
            self._declare(self._services.declaring.blank(picture.incident.id, kind))

    def end_declaration(self, declaration: Declaration) -> None:
        """Writes down that what was declared no longer holds."""
        if not declaration.is_revoked and self._services.declaring.may_record:
            with guarded(self._page):
                self._declare(self._services.declaring.end_of(declaration))

    def _declare(self, declaration: Declaration) -> None:
        from kkc_desktop.ui.declaration_dialog import DeclarationDialog

        services = self._services
        dialog = DeclarationDialog(services.declaring, declaration, services.now, self._page)
        dialog.recorded.connect(lambda _: self._told(tr("Vyhlášení je zapsané.")))
        dialog.open()

    def _show_part(
        self, icon: str, name: str, make: PartOf | None, incident_id: IncidentId
    ) -> None:
        if make is None:
            return
        from kkc_desktop.ui.part_dialog import PartDialog

        member = self._shown().member_of(incident_id)
        whose = member_title(member) if member else self._shown().incident.name
        with guarded(self._page):
            part = make()
            read = partial(self._services.calamities.file, incident_id)
            dialog = PartDialog(icon, f"{name} – {whose}", part, read, self._page)
            part.saved.connect(lambda said: self._told(said.text))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _end_with_reason(self, picture: CalamityPicture) -> None:
        from kkc_desktop.ui.reason_dialog import ReasonDialog, ReasonWords

        count = len(picture.measures)
        open_ones = counted(count, "otevřené opatření", "otevřená opatření", "otevřených opatření")
        words = ReasonWords(
            question=tr("Ukončit kalamitu „{}“?").format(picture.incident.name),
            explanation=tr(
                "Kalamita má {}. Připojené události zůstanou, jak jsou. Ukončení nelze vzít zpět."
            ).format(open_ones),
            reason_label=tr("Proč &končí i\u00a0s\u00a0nimi"),
            act=tr("Ukončit kalamitu"),
            icon="flag",
            act_kind="danger",
        )

        def end(reason: str, _witness: str) -> None:
            self._services.calamities.end(picture.incident.id, reason)
            self._told(tr("Kalamita je ukončená."))

        ReasonDialog(words, end, self._page).open()
