"""Restore, step 3: what will happen, and what the program cannot know by itself."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kkc_desktop.domain.backup import backup_words
from kkc_desktop.services.restoring import Prospect
from kkc_desktop.ui.message_line import MessageLine
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted, join_words
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

_FORMS = {
    "contacts": ("kontakt", "kontakty", "kontaktů"),
    "advice": ("rada", "rady", "rad"),
    "incidents": ("událost", "události", "událostí"),
    "documents": ("dokument", "dokumenty", "dokumentů"),
}
_ASIDE = "Současné soubory se nemažou: zůstanou vedle jako kopie „před obnovou“."
_ACCOUNTS = "Účty, hesla i\u00a0obnovovací klíč budou takové, jaké byly v\u00a0době zálohy."
_ONLY_VAULT = (
    "Data jsou v\u00a0pořádku, chybí k\u00a0nim jen svazek klíčů. Vrátí se jen ten a\u00a0žádný"
    " záznam se neztratí."
)
_LOST = "Současná data nelze otevřít. Co v\u00a0nich přibylo po záloze, v\u00a0obnovených nebude."
_NOTHING_NEWER = "V\u00a0současných datech není žádný záznam navíc."
_UNKNOWN = (
    "Která čísla vyšla po záloze, program nezná. Opište nejvyšší z\u00a0listin; nižší se podruhé"
    " nevydají."
)
_NO_NUMBER = "Po záloze nevyšlo na papíře žádné číslo"
_NEW_PLACE = "Je to nový počítač nebo nová složka této stanice"
_DECIDE = "Opište poslední číslo z\u00a0papíru, nebo potvrďte, že po záloze žádné nevyšlo."
_CONFIRM_PLACE = "Potvrďte, že záloha patří sem; podle čeho to poznat, tu není."


class RestoreFacts(QWidget):
    """Says in words what is gained and lost."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.backup_fact = _Fact("backup")
        self.present_fact = _Fact("warning")
        self.number_fact = _Fact("note")
        self.aside_fact = _Fact("archive")
        self.account_fact = _Fact("key")
        self.number_field = QLineEdit()
        self.number_field.setPlaceholderText(tr("například KKC-OL4-2026-000123"))
        self.number_label = PlainLabel(tr("Poslední číslo vydané na &papíře"), "field-label")
        self.number_label.setBuddy(self.number_field)
        self.number_field.setAccessibleName(tr("Poslední číslo vydané na papíře"))
        self.no_number_box = QCheckBox(tr(_NO_NUMBER).replace(tr("nevyšlo"), tr("&nevyšlo"), 1))
        self.new_place_box = QCheckBox(tr(_NEW_PLACE).replace(tr("nový"), tr("no&vý"), 1))
        self.message = MessageLine()
        self._lay_out()
        self.number_field.textChanged.connect(self.message.be_silent)

    @property
    def last_seen(self) -> str:
        """The number from paper, empty when there is none."""
        return self.number_field.text().strip()

    @property
    def is_new_place(self) -> bool:
        """Whether somebody said that nothing of this station has been here."""
        return self.new_place_box.isChecked()

    def show_prospect(self, prospect: Prospect) -> None:
        """Shows what the restore will do."""
        is_all = not prospect.is_only_vault
        what = tr("Obnoví se záloha" if is_all else "Svazek klíčů se vrátí ze zálohy")
        self.backup_fact.say(f"{what} {tr(backup_words(prospect.head))}.")
        words, tone = _present_words(prospect)
        self.present_fact.say(words, tone)
        self.number_fact.setVisible(is_all)
        self.number_fact.say(_number_words(prospect))
        self.aside_fact.say(tr(_ASIDE))
        self.account_fact.say(tr(_ACCOUNTS))
        is_asked = is_all and not prospect.are_numbers_known
        for widget in (self.number_label, self.number_field, self.no_number_box):
            widget.setVisible(is_asked)
        self.new_place_box.setVisible(is_all and not prospect.is_known_place)
        self.number_field.clear()
        self.no_number_box.setChecked(False)
        self.new_place_box.setChecked(False)
        self.message.be_silent()

    def problem(self) -> str:
        """What is still to be decided, empty when nothing is."""
        if not self.new_place_box.isHidden() and not self.is_new_place:
            return tr(_CONFIRM_PLACE)
        is_open = not self.number_field.isHidden() and not self.last_seen
        return tr(_DECIDE) if is_open and not self.no_number_box.isChecked() else ""

    def say_problem(self, words: str) -> None:
        """Says what is missing and leads there."""
        self.message.say(words, "error")
        self.focus_first()

    def focus_first(self) -> bool:
        """The first thing to decide; False when there is none."""
        for widget in (self.number_field, self.new_place_box):
            if not widget.isHidden():
                widget.setFocus()
                return True
        return False

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        card = QFrame()
        set_kind(card, "alt")
        facts = QVBoxLayout(card)
        facts.setContentsMargins(14, 12, 14, 12)
        facts.setSpacing(8)
        for fact in (
            self.backup_fact,
            self.present_fact,
            self.number_fact,
            self.aside_fact,
            self.account_fact,
        ):
            facts.addWidget(fact)
        column.addWidget(card)
        asked = QVBoxLayout()
        asked.setSpacing(3)
        asked.addWidget(self.number_label)
        asked.addWidget(self.number_field)
        column.addLayout(asked)
        column.addWidget(self.no_number_box)
        column.addWidget(self.new_place_box)
        column.addWidget(self.message)
        column.addStretch()


class _Fact(QWidget):
    """One sentence with its icon."""

    def __init__(self, icon_name: str) -> None:
        super().__init__()
        self._icon_name = icon_name
        self._icon = IconLabel(icon_name, "muted", 16)
        self.label = PlainLabel()
        self.label.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)

    def say(self, words: str, tone: str = "muted") -> None:
        """Shows the sentence."""
        self._icon.show_icon({"success": "done"}.get(tone, self._icon_name), tone)
        self.label.setText(words)


def _present_words(prospect: Prospect) -> tuple[str, str]:
    if prospect.is_only_vault:
        return tr(_ONLY_VAULT), "success"
    if prospect.newer is None:
        return tr(_LOST), "warning"
    if not prospect.newer:
        return tr(_NOTHING_NEWER), "success"
    records = join_words([counted(count, *_FORMS[name]) for name, count in prospect.newer.items()])
    return tr("V\u00a0obnovených datech nebude, co přibylo po záloze: {}.").format(
        records
    ), "warning"


def _number_words(prospect: Prospect) -> str:
    if not prospect.are_numbers_known:
        return tr(_UNKNOWN)
    if not prospect.last_numbers:
        return tr("Zatím nevyšlo žádné evidenční číslo.")
    numbers = join_words(prospect.last_numbers)
    return tr("Poslední vydané číslo je {}. Žádné do něj se podruhé nevydá.").format(numbers)
