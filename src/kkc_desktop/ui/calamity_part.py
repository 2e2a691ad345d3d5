"""The tab Kalamita: to which calamity the incident belongs, or how it gets into one."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.czech import moment_words
from kkc_desktop.domain.dossier import IncidentFile
from kkc_desktop.domain.incident import Incident, IncidentId
from kkc_desktop.services.calamities import Belonging, Calamities
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.incident_part import IncidentPart
from kkc_desktop.ui.page import Place, Said, Wish
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.section_card import SectionCard
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow
from kkc_desktop.ui.widgets.work_list_delegate import TWO_LINES

_ALONE = "Událost nepatří k\u00a0žádné kalamitě."
_CHOOSE = "Připojíte ji k\u00a0běžící kalamitě v\u00a0seznamu klávesou Enter, nebo založíte novou."
_NONE_RUNS = "Žádná kalamita teď neběží. Spojí více událostí pod jedno číslo a\u00a0jednu osu."
_MOST_ROWS = 4


class CalamityPart(IncidentPart):
    """Opens the board, joins the incident to a running calamity or begins one from it."""

    def __init__(self, calamities: Calamities, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._calamities = calamities
        self._file: IncidentFile | None = None
        self._belonging: Belonging | None = None
        self.card = SectionCard("calamity", tr("Kalamita"))
        self.words = PlainLabel("", "strong")
        self.hint = PlainLabel("", "second-line")
        for label in (self.words, self.hint):
            label.setWordWrap(True)
        self.running = WorkList()
        self.running.setAccessibleName(tr("Běžící kalamity"))
        self.running.setAccessibleDescription(tr("Enter k\u00a0ní událost připojí."))
        self.open_button = _button(tr("Otevřít přehled kalamity"), "calamity", "primary")
        self.begin_button = _button(
            tr("Založit kalamitu z\u00a0této události…"), "add", "secondary"
        )
        self.running.activated_row.connect(self._join)
        self.open_button.clicked.connect(self._open)
        self.begin_button.clicked.connect(self._begin)
        self._lay_out()

    def show_incident(self, file: IncidentFile) -> None:
        """Shows where this incident belongs."""
        self._file = file
        self.refresh()

    def refresh(self) -> None:
        """Reads it again."""
        if self._file is None:
            return
        with guarded(self):
            self._belonging = self._calamities.belongings().get(self._file.incident.id)
            self._show(self._calamities.running() if self._belonging is None else ())

    def focus_first(self) -> None:
        """The button of the board, else the running calamities."""
        if self._belonging is not None:
            self.open_button.setFocus()
        elif self.running.rows():
            self.running.select_first()
            self.running.setFocus()
        else:
            self.begin_button.setFocus()

    def _show(self, running: tuple[Incident, ...]) -> None:
        belonging = self._belonging
        may_link = self._calamities.may(Act.LINK_INCIDENT)
        self.open_button.setVisible(belonging is not None)
        self.running.setVisible(bool(running) and may_link)
        self.begin_button.setVisible(belonging is None and self._calamities.may(Act.BEGIN_CALAMITY))
        self.running.set_rows([_row(each) for each in running])
        self.running.setFixedHeight(max(1, min(len(running), _MOST_ROWS)) * TWO_LINES)
        if belonging is not None:
            self.words.setText(
                tr("Událost č.\u00a0{} kalamity „{}“").format(belonging.marker, belonging.name)
            )
            self.hint.setText(
                tr("Ve statistice se počítá jednou, zápisy jsou i\u00a0ve společné ose.")
            )
        else:
            self.words.setText(tr(_ALONE))
            self.hint.setText(tr(_CHOOSE) if running and may_link else tr(_NONE_RUNS))
        self.counted.emit(belonging.marker if belonging else 0, False)

    def _open(self) -> None:
        if self._belonging is not None:
            self.wanted.emit(Wish(place=Place.CALAMITY, record_id=self._belonging.calamity_id))

    def _begin(self) -> None:
        if self._file is not None:
            self.wanted.emit(Wish(place=Place.CALAMITY, incident_id=self._file.incident.id))

    def _join(self, calamity_id: object) -> None:
        if self._file is None:
            return
        with guarded(self):
            calamity = IncidentId(str(calamity_id))
            self._calamities.link(calamity, [self._file.incident.id])
            self.refresh()
            self.changed.emit()
            self.saved.emit(Said(text=tr("Událost je připojená ke kalamitě.")))
            self.focus_first()

    def _lay_out(self) -> None:
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self.open_button)
        acts.addWidget(self.begin_button)
        acts.addStretch()
        body = self.card.body
        body.setContentsMargins(14, 0, 14, 12)
        body.setSpacing(8)
        body.addWidget(self.words)
        body.addWidget(self.hint)
        body.addWidget(self.running)
        body.addLayout(acts)
        body.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        set_kind(self.card, "flat")
        column.addWidget(self.card)


def _row(calamity: Incident) -> WorkRow:
    return WorkRow(
        icon="calamity",
        icon_tone="accenttext",
        title=calamity.name,
        second_line=f"{calamity.evidence_number} · {tr(calamity.state.label)}",
        time_text=moment_words(calamity.received_at),
        data=calamity.id,
    )


def _button(words: str, picture: str, kind: str) -> QPushButton:
    button = QPushButton(f" {words}")
    button.setIcon(icon(picture, "white" if kind == "primary" else "muted"))
    button.setAccessibleName(words)
    set_kind(button, kind)
    return button
