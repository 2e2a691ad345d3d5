"""The four key figures over the overview; each opens the records it was counted from."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from kkc_desktop.domain.figure_words import NOTHING, figure_words
from kkc_desktop.domain.overview import Figure, Overview
from kkc_desktop.domain.targets import MOST_LEFT_EARLY, TAKE_OVER_MINUTES
from kkc_desktop.ui.gauge_tile import FigureTile
from kkc_desktop.ui.overview_words import compared_words, difference_words, share_words
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.style import set_tone
from kkc_desktop.ui.widgets.plain_label import IconLabel

_GAP = 12


class KeyTile(FigureTile):
    """A figure, what stands beside it, and one line below with its sign."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.code = ""
        self.name_label.setText(name)
        self.unit_label.hide()
        self.top.addWidget(IconLabel("next", "muted", 18))
        self._sign = IconLabel("same", "muted", 16)
        self.line_row.insertWidget(0, self._sign)
        self.tell(name)

    def show_figure(self, figure: Figure, beside: str, line: str, sign: str, tone: str) -> None:
        """Shows the figure; `tone` is empty, success or warning."""
        self.code = figure.code
        self.value_label.setText(figure_words(figure))
        self.beside_label.setText(beside)
        self.line_label.setText(line)
        set_tone(self.line_label, tone)
        self._sign.setVisible(bool(sign and line))
        self._sign.show_icon(sign or "same", tone or "muted")
        self.tell(self.name_label.text(), figure_words(figure), beside, line)


class OverviewTiles(QWidget):
    """Contacts, taking over, who left, handing over to operations. Signal opened(str): a code."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.contacts = KeyTile(tr("Kontakty"))
        self.take_over = KeyTile(tr("Převzetí policistou"))
        self.left_early = KeyTile(tr("Odešli před vyřízením"))
        self.incidents = KeyTile(tr("Události, předání IOS"))
        self.tiles = (self.contacts, self.take_over, self.left_early, self.incidents)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        for tile in self.tiles:
            tile.clicked.connect(self._open)
        self.fit(is_wide=True)

    def fit(self, *, is_wide: bool) -> None:
        """Four in a row, or two over two where there is no room."""
        across = 4 if is_wide else 2
        for number, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, number // across, number % across)
        for column in range(4):
            self._grid.setColumnStretch(column, int(column < across))

    def show_overview(self, overview: Overview) -> None:
        """Shows the key figures against the compared period and the targets."""
        when = compared_words(overview.compared, overview.period)
        self._show_contacts(overview, when)
        self._show_take_over(overview)
        self._show_left(overview, when)
        self._show_incidents(overview, when)

    def _show_contacts(self, overview: Overview, when: str) -> None:
        figure = overview.figure("contacts")
        days = counted(overview.period.day_count, "den", "dny", "dní")
        line, sign = difference_words(figure, when)
        self.contacts.show_figure(figure, tr("za {}").format(days), line, sign, "")

    def _show_take_over(self, overview: Overview) -> None:
        median, p90 = overview.figure("take_over"), overview.figure("take_over.p90")
        in_time = overview.figure("take_over.in_30")
        beside = tr("medián · P90 {}").format(figure_words(p90))
        if p90.value is None or in_time.value is None:
            self.take_over.show_figure(median, "", tr("nikdo nečekal na policistu"), "", "")
            return
        is_kept = p90.value <= TAKE_OVER_MINUTES
        said = tr("cíl do {} min splněn u\u00a0{}" if is_kept else "cíl do {} min jen u\u00a0{}")
        line = said.format(TAKE_OVER_MINUTES, share_words(in_time.value))
        self.take_over.show_figure(median, beside, line, *_verdict(is_kept=is_kept))

    def _show_left(self, overview: Overview, when: str) -> None:
        figure, share = overview.figure("left_early"), overview.figure("left_early.share").value
        if share is None:
            self.left_early.show_figure(figure, "", tr("nikdo nebyl vyřízen"), "", "")
            return
        is_kept = share <= MOST_LEFT_EARLY
        said = tr("cíl do {} splněn" if is_kept else "cíl do {} překročen")
        line = said.format(share_words(MOST_LEFT_EARLY))
        if figure.earlier is not None:
            line += f" · {when}\u00a0{figure.earlier:.0f}"
        beside = tr("{} vyřízených").format(share_words(share))
        self.left_early.show_figure(figure, beside, line, *_verdict(is_kept=is_kept))

    def _show_incidents(self, overview: Overview, when: str) -> None:
        median, longest = (
            overview.figure("incident_handover"),
            overview.figure("incident_handover.max"),
        )
        incidents = overview.figure("incidents")
        count = counted(int(incidents.value or 0), "událost", "události", "událostí")
        beside = tr("medián · nejdéle {}").format(figure_words(longest))
        difference, sign = difference_words(incidents, when)
        line = f"{count}, {difference}" if difference else count
        is_empty = median.value is None
        self.incidents.show_figure(median, "" if is_empty else beside, line, sign, "")

    def _open(self) -> None:
        tile = self.sender()
        if isinstance(tile, KeyTile) and tile.code and tile.value_label.text() != NOTHING:
            self.opened.emit(tile.code)


def _verdict(*, is_kept: bool) -> tuple[str, str]:
    return ("done", "success") if is_kept else ("warning", "warning")
