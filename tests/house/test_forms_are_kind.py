"""Every drawn form can be used by keyboard and by ear."""

import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

FORMS = Path(__file__).parents[2] / "forms"
INPUTS = {"QLineEdit", "QPlainTextEdit", "QTextEdit", "QComboBox", "QSpinBox", "QDoubleSpinBox"}
INPUTS |= {"QDateEdit", "QTimeEdit", "QDateTimeEdit", "ChipField"}
NAMED_BY_TEXT = {"QCheckBox", "QRadioButton"}
WITH_MNEMONIC = {"QLabel", "QPushButton", "QToolButton", "QGroupBox", *NAMED_BY_TEXT}
MENU_LETTERS = {"z", "r", "b", "ž", "n"}  # Záznam, Úpravy, Zobrazit, Služba, Nápověda
DANGEROUS = {"danger", "emergency"}


def properties(widget):
    """The widget's drawn properties as plain words."""
    return {
        entry.get("name"): "".join(entry.itertext()).strip() for entry in widget.findall("property")
    }


class Form:
    """One drawn form, read as data."""

    def __init__(self, source):
        root = ElementTree.fromstring(source)
        self.tab_order = [stop.text for stop in root.iter("tabstop")]
        self.extends = {
            custom.findtext("class"): custom.findtext("extends")
            for custom in root.iter("customwidget")
        }
        self.widgets = list(root.iter("widget"))
        self.top = self.widgets[0]

    def kind_of(self, widget):
        name = widget.get("class")
        return name if name in INPUTS else self.extends.get(name, name)

    def of_kinds(self, kinds):
        return [widget for widget in self.widgets if self.kind_of(widget) in kinds]

    def inputs(self):
        return self.of_kinds(INPUTS | NAMED_BY_TEXT)


def without_a_name(form):
    """Inputs a screen reader could not name."""
    buddies = {properties(label).get("buddy") for label in form.of_kinds({"QLabel"})}
    return [
        widget.get("name")
        for widget in form.of_kinds(INPUTS)
        if widget.get("name") not in buddies and not properties(widget).get("accessibleName")
    ] + [
        widget.get("name")
        for widget in form.of_kinds(NAMED_BY_TEXT)
        if not (properties(widget).get("text") or properties(widget).get("accessibleName"))
    ]


def without_a_tab_stop(form):
    """Inputs the Tab key would never reach."""
    unreachable = ("Qt::NoFocus", "Qt::ClickFocus", "Qt::FocusPolicy::NoFocus")
    unreachable += ("Qt::FocusPolicy::ClickFocus",)
    return [
        widget.get("name")
        for widget in form.inputs()
        if properties(widget).get("focusPolicy", "") in unreachable
    ]


def missing_in_tab_order(form):
    """Inputs whose place in the order nobody decided."""
    return [w.get("name") for w in form.inputs() if w.get("name") not in form.tab_order]


def mnemonics(form):
    """The underlined letters, in lower case."""
    texts = []
    for widget in form.of_kinds(WITH_MNEMONIC):
        drawn = properties(widget)
        if form.kind_of(widget) != "QLabel" or drawn.get("buddy"):
            texts.append(drawn.get("text") or drawn.get("title") or "")
    found = [re.search(r"&([^&\s])", text.replace("&&", "")) for text in texts]
    return [letter[1].lower() for letter in found if letter]


def clashing_mnemonics(form):
    """Letters that would have to do two things; a dialog does not see the menus."""
    counted = Counter(mnemonics(form))
    taken = set() if form.kind_of(form.top) == "QDialog" else MENU_LETTERS
    return sorted(letter for letter in counted if counted[letter] > 1 or letter in taken)


def own_style_sheets(form):
    """Widgets that look by themselves instead of by desk.qss."""
    return [w.get("name") for w in form.widgets if properties(w).get("styleSheet")]


def cut_in_silence(form):
    """Inputs that drop what is typed past a length; domain/text_limits.py says it in words."""
    return [w.get("name") for w in form.inputs() if properties(w).get("maxLength")]


def dangerous_defaults(form):
    """Buttons that Enter would press although they cannot be taken back."""
    return [
        button.get("name")
        for button in form.of_kinds({"QPushButton"})
        if properties(button).get("default") == "true"
        and properties(button).get("kind") in DANGEROUS
    ]


def faults(rule):
    found = {}
    for path in sorted(FORMS.rglob("*.ui")):
        names = rule(Form(path.read_text(encoding="utf-8")))
        if names:
            found[path.name] = names
    return found


def test_every_input_has_a_label_with_its_buddy_or_an_accessible_name():
    assert not faults(without_a_name)


def test_every_input_is_reached_by_tab():
    assert not faults(without_a_tab_stop)


def test_the_tab_order_of_every_input_is_decided():
    assert not faults(missing_in_tab_order)


def test_no_mnemonic_means_two_things():
    assert not faults(clashing_mnemonics)


def test_no_input_cuts_a_text_off_in_silence():
    assert not faults(cut_in_silence)


def test_the_look_comes_from_the_one_stylesheet():
    assert not faults(own_style_sheets)


def test_enter_in_a_dialog_presses_the_safe_button():
    assert not faults(dangerous_defaults)


UNKIND = """<ui version="4.0"><widget class="QWidget" name="page">
<widget class="QLabel" name="place_label">
<property name="text"><string>&amp;Místo</string></property>
<property name="buddy"><cstring>place</cstring></property></widget>
<widget class="QLineEdit" name="place">
<property name="maxLength"><number>20</number></property></widget>
<widget class="MomentEdit" name="seen_at">
<property name="focusPolicy"><enum>Qt::FocusPolicy::NoFocus</enum></property>
<property name="styleSheet"><string>color: red</string></property></widget>
<widget class="QCheckBox" name="is_known">
<property name="text"><string>z&amp;namý</string></property></widget>
<widget class="QPushButton" name="map_button">
<property name="text"><string>Tisk &amp;&amp; &amp;mapa</string></property>
<property name="default"><bool>true</bool></property>
<property name="kind" stdset="0"><string>danger</string></property></widget></widget>
<customwidgets><customwidget><class>MomentEdit</class><extends>QLineEdit</extends>
</customwidget></customwidgets><tabstops><tabstop>place</tabstop></tabstops></ui>"""


def test_each_unkindness_would_be_noticed():
    form = Form(UNKIND)
    assert without_a_name(form) == ["seen_at"]
    assert without_a_tab_stop(form) == ["seen_at"]
    assert missing_in_tab_order(form) == ["seen_at", "is_known"]
    assert clashing_mnemonics(form) == ["m", "n"]
    assert own_style_sheets(form) == ["seen_at"]
    assert cut_in_silence(form) == ["place"]
    assert dangerous_defaults(form) == ["map_button"]
