"""One renderer for all kinds: a loop over the blocks of the template."""

from collections.abc import Sequence
from datetime import datetime

from kkc_desktop.domain.czech import long_day_words
from kkc_desktop.domain.document import Document, Signature, Thing
from kkc_desktop.domain.document_lists import CorrectionKind
from kkc_desktop.domain.paper_code import paper_code
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.signers import Signer, officer_words, signers_of
from kkc_desktop.domain.station import Officer, Station
from kkc_desktop.domain.template import Block, Template
from kkc_desktop.printing.blocks import attachments_words, instruction_texts, print_block
from kkc_desktop.printing.closing import signature_block, with_signatures
from kkc_desktop.printing.content import Content, Story, heading, labelled
from kkc_desktop.printing.escape import esc
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.sheet import EXERCISE, TEXT_WIDTH, Marks, build
from kkc_desktop.printing.station_head import station_head
from kkc_desktop.printing.styles import styles
from kkc_desktop.printing.values import DOTS, regime_law

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
    trail: str = "",
    now: datetime,
) -> bytes:
    """The PDF of the document; `now` dates a check print, a closed paper bears its own moment.

    `signatures` are the results recorded so far, `corrects` the number and day of the paper that
    this one mends, `trail` the mark of the audit trail at each page's foot. The same
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
    )
    watermarks = tuple(word for word in (watermark, EXERCISE if exercise else "") if word)
    return build(_story(content), _marks(content, watermarks, trail, exercise=exercise))


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
    story = _title(content)
    number = 0
    for use in template.blocks:
        printed = print_block(content, use)
        if printed:
            number += 1
            story += heading(f"{number}. {use.title}") + printed
    if not content.signers:
        story += labelled([("Záznam pořídil(a)", officer_words(content.officer))])
    if not template.has(Block.INSTRUCTION):
        story += instruction_texts(content, notices=True)
    return with_signatures(story, signature_block(content), TEXT_WIDTH)


def _title(content: Content) -> Story:
    template = content.template
    story: Story = []
    if content.document.corrects_id:
        story.append(Text(esc(_corrects_words(content)), styles().addendum))
    story.append(Text(esc(template.title.upper()), styles().title))
    if template.subtitle:
        law = regime_law(content.document.explanation_regime)
        subtitle = template.subtitle.replace("{explanation_regime}", law)
        story.append(Text(esc(subtitle), styles().subtitle))
    return story


def _corrects_words(content: Content) -> str:
    """Which signed paper this one mends, how and why."""
    document = content.document
    is_version = document.correction_kind is CorrectionKind.NEW_VERSION
    how = f"Verze {document.version}, nahrazuje dokument" if is_version else "Dodatek k dokumentu"
    words = f"{how} evid. č. {content.corrects or DOTS}"
    words += f", důvod: {document.correction_reason or DOTS}"
    requester = document.correction_requester
    return f"{words}; o opravu žádá: {requester}" if requester else words


def _marks(content: Content, watermarks: tuple[str, ...], trail: str, *, exercise: bool) -> Marks:
    document, template, station = content.document, content.template, content.station
    number = document.evidence_number
    reference = document.reference_number or f"{DOTS}…… (doplní se po přidělení)"
    pages_and_attachments: list[tuple[str, str]] = [
        (f"Č. j.: {reference}", f"{station.town} {long_day_words(content.dated_at.date())}"),
        (f"Evid. č. stanice: {number or 'přidělí se při uzavření'}", "Počet stran: "),
    ]
    attached = attachments_words(document) if template.has(Block.ATTACHMENTS) else ""
    if attached:
        pages_and_attachments.append(("", f"Přílohy: {attached}"))
    parts = (
        f"Evid. č. {number}" if number else "bez evidenčního čísla",
        f"šablona {template.code} {template.version}",
        f"kód {paper_code(document, content.persons, content.things)}",
        *((trail,) if trail else ()),
    )
    signs = template.signs_each_page and template.page_signature
    return Marks(
        heading=station_head(station),
        meta=tuple(pages_and_attachments),
        pages_row=1,
        page_signature=f"{template.page_signature}:" if signs else "",
        footer=" · ".join(parts),
        watermarks=watermarks,
        exercise=exercise,
        title=" ".join(part for part in (template.title, number) if part),
        author=station.name,
    )
