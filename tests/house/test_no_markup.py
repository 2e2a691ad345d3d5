"""What a person typed is never read as markup: not on a label, in a message, a tip or on paper."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "src/kkc_desktop"
RICH = {"setHtml", "insertHtml", "appendHtml", "RichText", "AutoText", "MarkdownText"}
MESSAGES = {"about", "critical", "information", "question", "warning"}


def name_of(node):
    """The last word of a name: QLabel of `QtWidgets.QLabel`."""
    return getattr(node, "attr", None) or getattr(node, "id", "")


def calls(tree, name):
    """Every call of `name`, whosoever's it is."""
    nodes = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    return [node for node in nodes if name_of(node.func) == name]


def is_fixed(node):
    """A sentence written in the program, translated or not."""
    if isinstance(node, ast.IfExp):
        return is_fixed(node.body) and is_fixed(node.orelse)
    if isinstance(node, ast.Call):
        return name_of(node.func) == "tr" and all(map(is_fixed, node.args))
    return isinstance(node, ast.Constant)


def is_tip(node):
    """Fixed, or rich on purpose: a tip guesses, so it starts with <qt> and escapes the rest."""
    if not isinstance(node, ast.JoinedStr):
        return is_fixed(node)
    values = [n.value for n in node.values if isinstance(n, ast.FormattedValue)]
    opening = getattr(node.values[0], "value", None)
    return opening == "<qt>" and all(
        isinstance(v, ast.Call) and name_of(v.func) == "escape" for v in values
    )


def is_escaped(node):
    """A paper's words: fixed, through `esc`, or an f-string or sum of such parts."""
    if isinstance(node, ast.JoinedStr):
        return all(is_escaped(part) for part in node.values)
    if isinstance(node, ast.FormattedValue):
        return is_escaped(node.value)
    if isinstance(node, ast.BinOp):
        return is_escaped(node.left) and is_escaped(node.right)
    if isinstance(node, ast.IfExp):
        return is_escaped(node.body) and is_escaped(node.orelse)
    return isinstance(node, ast.Constant) or (
        isinstance(node, ast.Call) and name_of(node.func) == "esc"
    )


def labels(tree):
    bases = [n for n in ast.walk(tree) if isinstance(n, ast.ClassDef)]
    heirs = [n for n in bases if "QLabel" in map(name_of, n.bases)]
    return [*calls(tree, "QLabel"), *heirs]


def rich_text(tree):
    return [n for n in ast.walk(tree) if isinstance(n, ast.Attribute) and n.attr in RICH]


def message_boxes(tree):
    """The ready-made messages, which guess the format, and boxes that do not set a plain one."""
    ready = [
        n
        for n in ast.walk(tree)
        if isinstance(n, ast.Attribute) and n.attr in MESSAGES and name_of(n.value) == "QMessageBox"
    ]
    plain = any(name_of(n.args[0]) == "PlainText" for n in calls(tree, "setTextFormat"))
    return ready if plain else [*ready, *calls(tree, "QMessageBox")]


def open_tips(tree):
    """Tips of a widget, and those that are shown at a point of the screen."""
    set_ones = [n for n in calls(tree, "setToolTip") if not all(map(is_tip, n.args))]
    shown = [n for n in calls(tree, "showText") if not all(map(is_tip, n.args[1:]))]
    return set_ones + shown


def style_sheets(tree):
    return calls(tree, "setStyleSheet")


def raw_paragraphs(tree):
    return [n for n in calls(tree, "Paragraph") if not (n.args and is_escaped(n.args[0]))]


def any_paragraphs(tree):
    return calls(tree, "Paragraph")


RULES = [
    (labels, "ui", {"ui/widgets/plain_label.py"}, "use PlainLabel"),
    (rich_text, "ui", set(), "show it as plain text"),
    (message_boxes, "ui", set(), "make a QMessageBox and setTextFormat(PlainText)"),
    (open_tips, "ui", set(), "give a fixed sentence, or <qt>{escape(text)}</qt>"),
    (style_sheets, "ui", {"ui/style.py"}, "set a property and let desk.qss speak"),
    (raw_paragraphs, "printing", set(), "pass every value through esc()"),
    (any_paragraphs, "ui", set(), "paper is made in printing"),
]


@pytest.mark.parametrize(
    ("rule", "room", "allowed", "advice"), RULES, ids=[rule[0].__name__ for rule in RULES]
)
def test_user_text_is_never_markup(rule, room, allowed, advice):
    found = []
    for path in (PACKAGE / room).rglob("*.py"):
        place = path.relative_to(PACKAGE).as_posix()
        if place not in allowed and "generated" not in path.parts:
            tree = ast.parse(path.read_text(encoding="utf-8"))
            found += [f"{place}:{node.lineno}" for node in rule(tree)]
    assert not found, f"{advice}: {', '.join(found)}"


@pytest.mark.parametrize(
    ("rule", "offence"),
    [
        (labels, "QLabel(name)"),
        (labels, "class Big(QtWidgets.QLabel): pass"),
        (rich_text, "view.setHtml(name)"),
        (rich_text, "label.setTextFormat(Qt.TextFormat.RichText)"),
        (message_boxes, "QMessageBox.warning(self, title, name)"),
        (message_boxes, "QMessageBox(self).setText(name)"),
        (open_tips, "field.setToolTip(name)"),
        (open_tips, "field.setToolTip(f'Osoba {escape(name)}')"),
        (open_tips, "field.setToolTip(f'<qt>{name}</qt>')"),
        (open_tips, "QToolTip.showText(point, name)"),
        (style_sheets, "field.setStyleSheet('color: red')"),
        (raw_paragraphs, "Paragraph(name, style)"),
        (raw_paragraphs, "Paragraph(f'<b>{name}</b>', style)"),
    ],
)
def test_an_offence_would_be_noticed(rule, offence):
    assert rule(ast.parse(offence))


@pytest.mark.parametrize(
    ("rule", "custom"),
    [
        (message_boxes, "box = QMessageBox(self); box.setTextFormat(Qt.TextFormat.PlainText)"),
        (open_tips, "field.setToolTip(self.tr('Vytisknout'))"),
        (open_tips, "field.setToolTip(f'<qt>{escape(name)}</qt>')"),
        (raw_paragraphs, "Paragraph(f'<b>{esc(name)}</b>', style)"),
    ],
)
def test_good_custom_passes(rule, custom):
    assert not rule(ast.parse(custom))
