"""Writes down a reading of a water gauge and shows those before it."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from kkc_desktop.domain.calamity import GaugeReading
from kkc_desktop.domain.czech import HARD, moment_words
from kkc_desktop.domain.gauge import (
    NO_LIMITS,
    Gauge,
    GaugeStanding,
    Limits,
    TypedReading,
    flow_words,
)
from kkc_desktop.domain.text_limits import longest
from kkc_desktop.domain.typed_text import clean_text
from kkc_desktop.ui.entry_dialog import EntryDialog
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.flow_edit import FlowEdit
from kkc_desktop.ui.widgets.moment_edit import MomentEdit
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.whole_number_edit import WholeNumberEdit
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

_WORDS = (
    "Zapište, co je na vodočtu. Dosažený stupeň se počítá z\u00a0limitů profilu; vyhlašuje jej"
    " povodňový orgán."
)
_UNVERIFIED = "Limity nejsou ověřené: opište je z\u00a0evidenčního listu hlásného profilu."
_NONE_EARLIER = "Zatím žádný; první odečet zapište výše."
_OTHER = "jiný vodočet…"
_FIELD_HEIGHT = 32


class ReadingDialog(EntryDialog):
    """`record` calls the service; `chosen` is the gauge that is offered first."""

    def __init__(
        self,
        standings: Sequence[GaugeStanding],
        record: Callable[[TypedReading], None],
        now: Callable[[], datetime],
        chosen: Gauge | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            "calamity", tr("Odečet vodního stavu"), tr(_WORDS), tr("Zapsat"), parent=parent
        )
        self._record = record
        self._standings = {(each.gauge.river, each.gauge.profile): each for each in standings}
        self.gauge = CodeListCombo()
        pairs = [(key, each.gauge.name) for key, each in self._standings.items()]
        self.gauge.set_choices([*pairs, (("", ""), tr(_OTHER))])
        self.river, self.profile = QLineEdit(), QLineEdit()
        self.level, self.flow = WholeNumberEdit("cm"), FlowEdit()
        self.read_at = MomentEdit()
        self.read_at.set_now(now)
        self.read_at.set_clock_only(True)
        self.read_at.setPlaceholderText(tr("teď"))
        self.source = QLineEdit()
        self.source.setPlaceholderText(tr("hlídka, obec, ČHMÚ…"))
        self.limits = _LimitRow()
        self.earlier = WorkList(34)
        self.earlier.setAccessibleName(tr("Dřívější odečty"))
        self.earlier.setMinimumHeight(104)
        self.add("gauge", tr("&Vodočet"), self.gauge)
        self.add("river", tr("Ř&eka"), self.river, longest(GaugeReading, "river"))
        self.add("profile", "&Profil", self.profile, longest(GaugeReading, "profile"))
        self.add("level", tr("&Stav"), self.level)
        self.add("flow", tr("Průto&k"), self.flow)
        self.add("read_at", tr("Č&as odečtu"), self.read_at)
        self.add("source", tr("&Od koho"), self.source, longest(GaugeReading, "source"))
        self.add("limits", "&Limity SPA", self.limits)
        self.inputs |= {f"limit_{each.objectName()}": each for each in self.limits.fields}
        self.unverified_label = PlainLabel(tr(_UNVERIFIED), "hint", "warning")
        self.unverified_label.setWordWrap(True)
        self.body.addWidget(self.unverified_label)
        self.body.addWidget(PlainLabel(tr("Dřívější odečty"), "field-label"))
        self.no_earlier_label = PlainLabel(tr(_NONE_EARLIER), "muted")
        self.body.addWidget(self.no_earlier_label)
        self.body.addWidget(self.earlier, 1)
        self.gauge.currentIndexChanged.connect(self._show_gauge)
        if chosen is not None:
            self.gauge.set_value((chosen.river, chosen.profile))
        self._show_gauge()
        self.level.setFocus()
        self.level.selectAll()

    def typed(self) -> TypedReading:
        """The reading as it stands in the inputs."""
        standing = self._standing()
        return TypedReading(
            river=standing.gauge.river if standing else clean_text(self.river.text()),
            profile=standing.gauge.profile if standing else clean_text(self.profile.text()),
            category=standing.gauge.category if standing else "",
            level=self.level.value(),
            flow=self.flow.value(),
            read_at=self.read_at.moment(),
            source=clean_text(self.source.text()),
            limits=self.limits.limits(),
        )

    def perform_act(self) -> None:
        """Stores the reading."""
        self._record(self.typed())

    def _standing(self) -> GaugeStanding | None:
        key = self.gauge.value()
        return self._standings.get(key) if isinstance(key, tuple) else None

    def _show_gauge(self) -> None:
        standing = self._standing()
        for name in ("river", "profile"):
            self.show_row(name, is_visible=standing is None)
        limits = standing.gauge.limits if standing else NO_LIMITS
        if standing and limits[2] is None:
            limits = (limits[0], limits[1], standing.third_degree_level)
        self.limits.show_limits(limits)
        self.unverified_label.setVisible(standing is None or standing.gauge.has_unverified_limits)
        rows = [_row(each) for each in reversed(standing.readings)] if standing else []
        self.earlier.set_rows(rows)
        self.earlier.setVisible(bool(rows))
        self.no_earlier_label.setVisible(not rows)


class _LimitRow(QWidget):
    """The three limits beside each other, in centimetres; an empty one is not known."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.setMinimumHeight(_FIELD_HEIGHT)
        self.fields = [WholeNumberEdit("cm") for _ in range(3)]
        for number, field in enumerate(self.fields, start=1):
            field.setObjectName(str(number))
            field.setAccessibleName(tr("Limit {}. SPA v\u00a0centimetrech").format(number))
            field.setPlaceholderText(tr("{}. SPA v\u00a0cm").format(number))
            row.addWidget(field, 1)
        self.setFocusProxy(self.fields[0])

    def show_limits(self, limits: Limits) -> None:
        for field, limit in zip(self.fields, limits, strict=True):
            field.set_value(limit)

    def limits(self) -> Limits:
        first, second, third = (field.value() for field in self.fields)
        return first, second, third


def _row(reading: GaugeReading) -> WorkRow:
    reached = tr(reading.flood_degree.short_label)
    flow = "" if reading.flow is None else flow_words(reading.flow)
    parts = (f"{reading.level}{HARD}cm", flow, reached, reading.source)
    words = ", ".join(part for part in parts if part)
    return WorkRow(title=words, time_text=moment_words(reading.read_at), data=reading.id)
