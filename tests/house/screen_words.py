"""What the sources say to people: every Czech literal and template with the place it stands at.

In ui a literal shown is an argument of `tr`, or a constant outside functions that is put through
`tr` where it is shown. Below ui a sentence is found by its Czech letters, an f-string becomes a
template: `{label}` where the source proves that words of the program fill it, else `{text}`.
"""

import ast
import importlib
import pkgutil
import re
from enum import Enum
from functools import cache
from pathlib import Path
from typing import NamedTuple

from kkc_desktop import domain
from kkc_desktop.ui.english import SLOT

SOURCES = Path(__file__).parents[2] / "src/kkc_desktop"
FLOORS = ("ui", "domain", "services", "storage")

_LETTERS = re.compile("[áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ„“]")
_PREPOSITION = re.compile("(?<!\\w)[aikosuvzAIKOSUVZ]\u00a0[\\w{]")
_SENTENCE = re.compile(r"[A-Z][a-z]*[ ,].*[.?:]|[A-Z][a-z]+( [a-z]+)+")
_NO_WORDS = re.compile("ěščř|a-zá|aáb|aáe")
"""Keys of the row of digits, and alphabets of regular expressions."""
_PLURALS = ("counted", "plural")
_TITLE = re.compile("[ &0-9×]*[A-Z][a-z&]+[ a-z,&…×]*(  (Ctrl|Enter|Esc).*)?")
_OWN_NAME = re.compile("KKC|Regular|Medium|bold|Bold|Source|^(Scheme|English|Enter|Esc|Tab|Ctrl)")
_UNSAID = ("ValueError", "TypeError", "AssertionError", "RuntimeError", "KeyError", "TypeVar")
_LOGS = ("log", "logging", "re")
_KEYWORDS = ("usual", "printed_title")
_LABELS = ("label", "short_label", "code_label")
_NOBODY_READS = {
    "domain/czech.py",  # rules of typography
    "domain/code_signs.py",  # keys of a keyboard
    "domain/letter_room.py",  # letters by their width
    "services/exercise.py",  # made-up people and events, which are records
    "services/exercise_papers.py",
    "services/exercise_people.py",
    "services/sample_paper.py",
    "domain/data_report.py",  # the sheet that a person gets, which stays Czech
    "services/person_beside.py",
    "domain/processing_notice.py",
    "services/person_reports.py",
    "domain/package_metadata.py",  # what goes to ETŘ
    "services/packaged_records.py",
    "domain/toml_words.py",  # what the reader of TOML says, in its English
    "storage/open_matters.py",
}
_FIGURES = ("day_words", "clock_words", "moment_words", "duration_words", "zone_words")
_NAMES = ("person_words", "sought_words", "matter_words")


class Said(NamedTuple):
    """Words of a source: where they stand, whether in a function, and what they are handed to.

    `taker` is the name of the call or of its keyword, or "key" for the key of a dictionary.
    """

    words: str
    place: str
    taker: str
    is_in_function: bool

    @property
    def is_translated(self) -> bool:
        """Whether the words go through `tr` right there, or `counted` and `plural` do that."""
        return self.taker in ("tr", "say", *_PLURALS)


def is_czech(words: str) -> bool:
    """Whether the letters show that this is said to people and in Czech."""
    has_signs = _LETTERS.search(words) or _PREPOSITION.search(words)
    is_word = re.search(r"[^\W\d_]{2}| [^\W\d_]", SLOT.sub("", words)) is not None
    return has_signs is not None and is_word and not _NO_WORDS.search(words)


@cache
def said_in(path: Path) -> list[Said]:
    """Everything a source says, in its order."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        for child in ast.iter_child_nodes(node):
            child.parent = node
    place = path.relative_to(SOURCES)
    found = []
    for node in ast.walk(tree):
        words = _words(node)
        if words is None or _is_piece(node):
            continue
        above = list(_above(node))
        if not _is_said(node, above):
            continue
        found.append(
            Said(
                words,
                f"{place}:{node.lineno}",
                _taker(node, above),
                any(isinstance(each, ast.FunctionDef | ast.Lambda) for each in above),
            )
        )
    return found


def designed_in(path: Path) -> list[Said]:
    """What a compiled form of the Designer says."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    names = {id(each) for call in calls if _name(call.func) == "setProperty" for each in call.args}
    return [
        Said(call.args[1].value, f"{path.relative_to(SOURCES)}:{call.lineno}", "tr", True)
        for call in calls
        if _name(call.func) == "translate"
        and id(call) not in names
        and re.search(r"[^\W\d_]{2}", call.args[1].value)
    ]


def all_said() -> list[Said]:
    """Everything that may come to the screen, from all floors."""
    found = []
    for floor in FLOORS:
        for path in sorted((SOURCES / floor).rglob("*.py")):
            if str(path.relative_to(SOURCES)) in _NOBODY_READS:
                continue
            if path.parent.name == "generated":
                found += designed_in(path)
            else:
                found += [each for each in said_in(path) if _comes_to_screen(each)]
    return found


def literals() -> set[str]:
    """Every literal and template of the sources, whether it can be told to be said or not."""
    found = {each.words for each in all_said()}
    for floor in FLOORS:
        for path in (SOURCES / floor).rglob("*.py"):
            found.update(each.words for each in said_in(path))
    return found


def _comes_to_screen(said: Said) -> bool:
    if not re.search(r"[^\W\d_]", SLOT.sub("", said.words)):
        return False
    is_sentence = _SENTENCE.fullmatch(said.words) is not None
    is_title = not said.is_in_function and said.place.startswith("ui/") and is_capital(said.words)
    return said.is_translated or is_sentence or is_title or is_czech(said.words)


def labels() -> dict[str, str]:
    """The labels of every list of domain, with the list; some are made of other words."""
    found = {}
    for module in pkgutil.iter_modules(domain.__path__):
        names = vars(importlib.import_module(f"{domain.__name__}.{module.name}"))
        lists = [each for each in names.values() if isinstance(each, type)]
        for each in (member for kind in lists if issubclass(kind, Enum) for member in kind):
            said = (getattr(each, name, None) for name in (*_LABELS, "fix", "sentence"))
            words = (word for word in said if isinstance(word, str))
            found |= {word: str(each) for word in words if re.search(r"[^\W\d_]{2}", word)}
    return found


def is_capital(words: str) -> bool:
    """Whether it looks like a name on the screen: Kopie, &Vzkaz; not a key or a name of ours."""
    return _TITLE.fullmatch(words) is not None and not _OWN_NAME.search(words)


def _words(node: ast.AST) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return _template(node) if isinstance(node, ast.JoinedStr) else None


def _template(node: ast.JoinedStr) -> str:
    return "".join(
        part.value if isinstance(part, ast.Constant) else _slot(part.value) for part in node.values
    )


def _slot(value: ast.expr) -> str:
    if isinstance(value, ast.Name) and value.id == "HARD":
        return "\u00a0"
    return f"{{{_filled_with(value)}}}"


def _filled_with(value: ast.expr) -> str:
    """What fills a slot: words of the program, or anything."""
    return "label" if _is_own(value) else "text"


def _is_own(value: ast.expr) -> bool:
    """Whether the source proves that the value is made of words of the program."""
    proofs = {
        ast.Constant: lambda: True,
        ast.JoinedStr: lambda: is_czech(_template(value)),
        ast.IfExp: lambda: _is_own(value.body) and _is_own(value.orelse),
        ast.Subscript: lambda: _name(value.value).strip("_").isupper(),
        ast.Attribute: lambda: value.attr in _LABELS,
        ast.Name: lambda: _is_own_variable(value),
        ast.Call: lambda: _is_own_call(value),
    }
    return type(value) in proofs and proofs[type(value)]()


def _is_own_call(value: ast.Call) -> bool:
    name = _name(value.func)
    if name in ("lower", "capitalize", "rstrip", "strip") and isinstance(value.func, ast.Attribute):
        return _is_own(value.func.value)
    is_words = name.endswith("_words") and name not in (*_FIGURES, *_NAMES)
    return is_words or name in _PLURALS


def _is_own_variable(name: ast.Name) -> bool:
    """Whether a variable of the same function holds own words wherever it is set."""
    function = next((each for each in _above(name) if isinstance(each, ast.FunctionDef)), None)
    if function is None:
        return False
    values = [
        node.value
        for node in ast.walk(function)
        if isinstance(node, ast.Assign)
        and [_name(target) for target in node.targets] == [name.id]
        and name.id not in map(_name, ast.walk(node.value))
    ]
    return bool(values) and all(map(_is_own, values))


def _above(node: ast.AST):
    while (node := getattr(node, "parent", None)) is not None:
        yield node


def _is_piece(node: ast.AST) -> bool:
    return isinstance(node.parent, ast.JoinedStr)


def _is_said(node: ast.AST, above: list[ast.AST]) -> bool:
    """No docstring, annotation, name of something, message of a bug or line of the log."""
    if isinstance(node.parent, ast.Expr):
        return False
    steps = zip(above, (node, *above), strict=False)
    return not any(_hides(each, child) for each, child in steps)


def _hides(each: ast.AST, child: ast.AST) -> bool:
    """Whether what stands in the `child` of this node is never read on the screen."""
    if isinstance(each, ast.Call) and child is not each.func:
        owner = _name(getattr(each.func, "value", each))
        return _name(each.func) in _UNSAID or owner in _LOGS
    if isinstance(each, ast.AnnAssign):
        return child is each.annotation
    if isinstance(each, ast.Subscript):
        return child is each.slice
    if isinstance(each, ast.FunctionDef):
        return child is each.returns
    return isinstance(each, ast.Assert | ast.arg | ast.MatchValue)


def _taker(node: ast.AST, above: list[ast.AST]) -> str:
    """What the words are handed to, unless something else is made of them first."""
    child = node
    for each in above:
        if isinstance(each, ast.Call):
            dot = "." if isinstance(each.func, ast.Attribute) else ""
            return f"{dot}{_name(each.func)}" if child is not each.func else ""
        if isinstance(each, ast.keyword) and each.arg in _KEYWORDS:
            return each.arg
        if isinstance(each, ast.Dict) and child in each.keys:
            return "key"
        if not isinstance(each, ast.IfExp | ast.BoolOp | ast.keyword):
            return ""
        child = each
    return ""


def _name(node: ast.AST) -> str:
    return getattr(node, "attr", None) or getattr(node, "id", "")
