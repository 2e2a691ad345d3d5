"""Everything one sheet is made from, and the few flowables every block is built of."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from kkc_desktop.domain.code_lists import Sex
from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.document import Document, Signature, Thing
from kkc_desktop.domain.knowledge import HelpLine
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.signers import Signer
from kkc_desktop.domain.station import Officer, Station
from kkc_desktop.domain.template import BlockUse, Template
from kkc_desktop.domain.translation import Translation
from kkc_desktop.printing.escape import Markup, bold, esc_fixed, esc_lines, run_on, stacked
from kkc_desktop.printing.labels import FIELD_LABELS
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.styles import Styles, styles
from kkc_desktop.printing.values import words

Story = list[Flowable]
Pairs = list[tuple[str, str]]

_HEADING_NEEDS = 92
_SHORT_LIST = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """One record with its kind, station and officer: what the blocks print from.

    `corrects` is the evidence number of the paper this one is an addendum to, `help_lines` are
    those its kind names, in their order, `translation` the texts of its second language.
    """

    document: Document
    persons: tuple[Person, ...]
    things: tuple[Thing, ...]
    template: Template
    station: Station
    officer: Officer
    signers: tuple[Signer, ...]
    signatures: tuple[Signature, ...]
    corrects: str
    now: datetime
    help_lines: tuple[HelpLine, ...] = ()
    translation: Translation | None = None

    @property
    def styles(self) -> Styles:
        """The type of this paper: usual, large or easy to read."""
        return styles(self.document.print_style)

    @property
    def dated_at(self) -> datetime:
        """The moment the paper bears: when it was closed, on a check print now."""
        return self.document.closed_at or self.now

    @property
    def dated_on(self) -> date:
        """The day the paper bears, as the station's clock has it: after midnight it is the new."""
        return self.dated_at.astimezone(ZONE).date()

    @property
    def first_signer(self) -> Person | None:
        """The person whose statement the paper is, the first in the template's order of roles."""
        for role in self.template.signer_roles:
            for person in self.persons:
                if role in person.roles:
                    return person
        return self.persons[0] if self.persons else None

    @property
    def interpreted(self) -> Person | None:
        """The person into whose language is interpreted: who names an interpreter, else signs."""
        named = (person for person in self.persons if person.interpreter.strip())
        return next(named, self.first_signer)

    @property
    def sex(self) -> Sex:
        """Whose gender the first-person sentences take."""
        person = self.first_signer
        return person.sex if person and not person.is_protected else Sex.NOT_STATED


def heading(content: Content, title: str) -> Story:
    """A block's heading, never left behind at the foot of a page."""
    needs = _HEADING_NEEDS * content.styles.scale
    return [CondPageBreak(needs), Text(esc_fixed(title), content.styles.heading)]


def sentence(content: Content, markup: Markup, *, lang: str = "") -> Text:
    """A paragraph of markup that is already safe, in Czech unless `lang` says otherwise."""
    return Text(markup, content.styles.body, lang=lang)


def voice(
    content: Content, name: str, lines: Iterable[Markup], *, lang: str = "", is_notice: bool = False
) -> Story:
    """Paragraphs beside the Czech text, under the voice's name and along a rule at the left."""
    style = content.styles.beside_notice if is_notice else content.styles.beside
    story: Story = [Text(line, style, lang=lang) for line in lines]
    return [Text(esc_fixed(name), content.styles.beside_name, lang=lang), *story] if story else []


def text(content: Content, value: str) -> Story:
    """Typed text as typed: each line a paragraph, an empty line a gap."""
    story: Story = []
    body = content.styles.body
    for line in esc_lines(value.strip("\n")):
        if line.strip():
            story.append(Text(line, body))
        else:
            story.append(Spacer(1, body.leading / 2))
    return story


def label_of(use: BlockUse, field: str) -> str:
    """What the paper calls the field."""
    return dict(use.labels).get(field, FIELD_LABELS[field])


def labelled(content: Content, pairs: Pairs) -> Story:
    """Labels with their values, one under the other; a value of several lines stands under its
    label, an empty one is left out."""
    story: Story = []
    rows: list[Markup] = []
    for label, value in pairs:
        if not value.strip():
            continue
        name = bold(esc_fixed(f"{label}:"))
        lines = esc_lines(value.strip("\n"))
        if len(lines) == 1:
            rows.append(run_on(name, lines[0]))
        elif len(lines) <= _SHORT_LIST:
            rows += [name, *lines]
        else:
            label = Text(name, content.styles.label)
            story += [*_rows(content, rows), label, *text(content, value)]
            rows = []
    return story + _rows(content, rows)


def _rows(content: Content, rows: list[Markup]) -> Story:
    return [Text(stacked(rows), content.styles.field)] if rows else []


def pairs_of(content: Content, use: BlockUse, *names: str) -> Pairs:
    """The named fields of the document as the paper calls them."""
    return [(label_of(use, name), words(getattr(content.document, name))) for name in names]


def fields(content: Content, use: BlockUse, *names: str) -> Story:
    """The named fields of the document, those that say something."""
    return labelled(content, pairs_of(content, use, *names))
