"""One renderer for all kinds: a loop over the blocks of the template."""

from collections.abc import Sequence
from datetime import datetime

from kkc_desktop.domain.audit_chain import paper_mark
from kkc_desktop.domain.czech import HARD, long_day_words
from kkc_desktop.domain.document import Document, Signature, Thing
from kkc_desktop.domain.document_lists import CorrectionKind
from kkc_desktop.domain.knowledge import HelpLine
from kkc_desktop.domain.page_mark import PageMark, trail_mark
from kkc_desktop.domain.paper_code import paper_code
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.signers import Signer, officer_words, signers_of
from kkc_desktop.domain.station import Officer, Station
from kkc_desktop.domain.template import Block, Template
from kkc_desktop.domain.translation import Translation
from kkc_desktop.printing.beside import beside, beside_notices, beside_title
from kkc_desktop.printing.blocks import attachments_words, instruction_texts, print_block
from kkc_desktop.printing.closing import interpreter_clause, signature_block, with_signatures
from kkc_desktop.printing.content import Content, Story, heading, labelled
from kkc_desktop.printing.escape import bold, esc, esc_fixed
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.parallel import parallel_declarations, parallel_interpreter
from kkc_desktop.printing.sheet import EXERCISE, TEXT_WIDTH, Marks, build
from kkc_desktop.printing.station_head import station_head
from kkc_desktop.printing.values import DOTS, regime_law, words

CHECK_PRINT = "KONCEPT"


def render(
    document: Document,
    persons: Sequence[Person],
    things: Sequence[Thing],
    template: Template,
    station: Station,
    officer: Officer,
    *,
    signatures: Sequence[Signature] = (),
    watermark: str = "",
    exercise: bool = False,
    corrects: str = "",
    trail: tuple[int, str] | None = None,
    help_lines: Sequence[HelpLine] = (),
    translation: Translation | None = None,
    now: datetime,
) -> bytes:
    """The PDF of the document; `now` dates a check print, a closed paper bears its own moment.

    `signatures` are the results recorded so far, `corrects` the number and day of the paper that
    this one mends, `trail` the head of the audit trail (number and chain) at each page's foot,
    `help_lines` those the kind names, `translation` the texts of the second language. The same
    arguments give the same bytes.
    """
    content = Content(
        document=document,
        persons=tuple(sorted(persons, key=lambda person: person.position)),
        things=tuple(sorted(things, key=lambda thing: thing.position)),
        template=template,
        station=station,
        officer=officer,
        signers=_signers(document, persons, template, officer, signatures),
        signatures=tuple(signatures),
        corrects=corrects,
        now=now,
        help_lines=tuple(help_lines),
        translation=translation,
    )
    return build(_story(content), _marks(content, watermark, trail, exercise=exercise))


def _signers(
    document: Document,
    persons: Sequence[Person],
    template: Template,
    officer: Officer,
    signatures: Sequence[Signature],
) -> tuple[Signer, ...]:
    if not signatures:
        return signers_of(template, document, tuple(persons), officer)
    return tuple(
        Signer(party=each.party, role_words=each.role_words, is_officer=each.is_officer)
        for each in sorted(signatures, key=lambda each: each.position)
    )


def _story(content: Content) -> Story:
    template = content.template
    story = _title(content) + beside_title(content)
    number = 0
    for use in template.blocks:
        printed = print_block(content, use)
        if printed:
            number += 1
            story += heading(content, f"{number}. {use.title}") + printed + beside(content, use)
    story += [Text(bold(esc_fixed(each)), content.styles.body) for each in template.declarations]
    story += parallel_declarations(content)
    if not template.has(Block.CLOSING):
        story += interpreter_clause(content) + parallel_interpreter(content)
    if not content.signers:
        story += labelled(content, [("Záznam pořídil(a)", officer_words(content.officer))])
    if not template.has(Block.INSTRUCTION):
        story += instruction_texts(content, notices=True) + beside_notices(content)
    return with_signatures(content, story, signature_block(content), TEXT_WIDTH)


def _title(content: Content) -> Story:
    template = content.template
    story: Story = []
    if content.document.corrects_id:
        story.append(Text(esc(_corrects_words(content)), content.styles.addendum))
    if content.document.is_late_entry:
        story.append(Text(esc(_late_entry(content.document)), content.styles.addendum))
    story.append(Text(esc(template.title.upper()), content.styles.title))
    if template.subtitle:
        law = regime_law(content.document.explanation_regime)
        subtitle = template.subtitle.replace("{explanation_regime}", law)
        story.append(Text(esc(subtitle), content.styles.subtitle))
    return story


def _late_entry(document: Document) -> str:
    """That the paper was first written by hand, under which number, and when it was typed in."""
    typed_in = words(document.recorded_at)
    return (
        f"ZAPSÁNO DODATEČNĚ {typed_in} z tiskopisu pro nouzový provoz"
        f" evid.{HARD}č.{HARD}{document.evidence_number or DOTS}"
    )


def _corrects_words(content: Content) -> str:
    """Which signed paper this one mends, how and why."""
    document = content.document
    is_version = document.correction_kind is CorrectionKind.NEW_VERSION
    how = f"Verze {document.version}, nahrazuje dokument" if is_version else "Dodatek k dokumentu"
    said = f"{how} evid. č. {content.corrects or DOTS}"
    said += f", důvod: {document.correction_reason or DOTS}"
    requester = document.correction_requester
    return f"{said}; o opravu žádá: {requester}" if requester else said


def _marks(
    content: Content, watermark: str, trail: tuple[int, str] | None, *, exercise: bool
) -> Marks:
    document, template, station = content.document, content.template, content.station
    number = document.evidence_number
    code = document.paper_code or paper_code(document, content.persons, content.things)
    signs = template.signs_each_page and template.page_signature
    return Marks(
        heading=station_head(station),
        meta=_meta(content),
        pages_row=1,
        page_signature=f"{template.page_signature}:" if signs else "",
        footer=_footer(content, code, trail),
        made_at=content.dated_at,
        mark=_mark(document, code, trail) if number and watermark != CHECK_PRINT else None,
        watermarks=tuple(word for word in (watermark, EXERCISE if exercise else "") if word),
        exercise=exercise,
        scale=content.styles.scale,
        title=" ".join(part for part in (template.title, number) if part),
        author=station.name,
    )


def _meta(content: Content) -> tuple[tuple[str, str], ...]:
    """Numbers on the left, place and counts on the right."""
    document, station = content.document, content.station
    reference = document.reference_number or f"{DOTS}…… (doplní se po přidělení)"
    number = document.evidence_number or "přidělí se při uzavření"
    rows = [
        (f"Č. j.: {reference}", f"{station.town} {long_day_words(content.dated_on)}"),
        (f"Evid. č. stanice: {number}", "Počet stran: "),
    ]
    attached = attachments_words(document) if content.template.has(Block.ATTACHMENTS) else ""
    if attached:
        rows.append(("", f"Přílohy: {attached}"))
    return tuple(rows)


def _footer(content: Content, code: str, trail: tuple[int, str] | None) -> tuple[str, str]:
    """The two lines at each page's foot: whose page it is, and what proves it."""
    document, template = content.document, content.template
    number = document.evidence_number
    which = (
        f"Evid. č. {number}" if number else "bez evidenčního čísla",
        f"verze {document.version}" if document.version > 1 else "",
        f"šablona {template.code} {template.version}",
    )
    proofs = (f"kód {code}", paper_mark(*trail) if trail else "")
    first, second = (" · ".join(part for part in parts if part) for parts in (which, proofs))
    return first, second


def _mark(document: Document, code: str, trail: tuple[int, str] | None) -> PageMark:
    """What the square code says, but for the pages."""
    return PageMark(
        evidence_number=document.evidence_number,
        version=document.version,
        page=1,
        pages=1,
        paper_code=code,
        trail=trail_mark(*trail) if trail else "",
    )
