"""A blank form to be filled in by pen while the program does not work, numbered in advance."""

from datetime import UTC, datetime

from reportlab.platypus import CondPageBreak, Spacer

from kkc_desktop.domain.document import Document, DocumentId
from kkc_desktop.domain.outage import BlankForm
from kkc_desktop.domain.signers import Signer
from kkc_desktop.domain.station import Officer, OfficerId, Station
from kkc_desktop.domain.template import Block, BlockUse, Template
from kkc_desktop.printing.blank_blocks import PERSON_NEEDS, blank_block, blank_instructions
from kkc_desktop.printing.closing import signature_block, with_signatures
from kkc_desktop.printing.content import Content, Story, heading
from kkc_desktop.printing.escape import esc, esc_fixed
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.sheet import EXERCISE, TEXT_WIDTH, Marks, build
from kkc_desktop.printing.station_head import station_head
from kkc_desktop.printing.styles import styles
from kkc_desktop.printing.values import DOTS
from kkc_desktop.printing.writing_room import boxes, writing_line

OUTAGE_WORDS = "Tiskopis pro nouzový provoz"
_HOW = (
    "Vyplňte čitelně perem; co se nehodí, nechte prázdné nebo proškrtněte. Po výpadku tiskopis"
    " zapište do programu pod jeho číslem a\u00a0papír založte do spisu."
)
_TIMES = (
    ("Čas události (den, hodina)", "Čas oznámení (den, hodina)", "Čas vyplnění tiskopisu"),
    ("Po výpadku zapsáno do programu (den, hodina)", "Zapsal(a)"),
)
_NOBODY = OfficerId("")
_NO_TIME = datetime(2000, 1, 1, tzinfo=UTC)
"""A form knows no time of its own; none is printed."""


def render_blank(form: BlankForm, template: Template, station: Station, trail: str) -> bytes:
    """The PDF of the form; the same form, template and station give the same bytes.

    `trail` is the mark of the audit trail when the kit was made.
    """
    content = _content(form, template, station)
    return build(_story(content), _marks(form, content, trail))


def _content(form: BlankForm, template: Template, station: Station) -> Content:
    document = Document(
        id=DocumentId(form.id),
        template_code=form.template_code,
        template_version=form.template_version,
        evidence_number=form.evidence_number,
        officer_id=_NOBODY,
        recorded_at=_NO_TIME,
        recorded_by=_NOBODY,
    )
    return Content(
        document=document,
        persons=(),
        things=(),
        template=template,
        station=station,
        officer=Officer(id=_NOBODY, given_names="", surname=""),
        signers=_signers(template),
        signatures=(),
        corrects="",
        now=_NO_TIME,
    )


def _signers(template: Template) -> tuple[Signer, ...]:
    """Lines for those who usually sign; more may sign beside them."""
    citizens = [
        Signer(party="jméno, příjmení:", role_words=role.label)
        for role in template.signer_roles[:1]
    ]
    if len(template.signer_roles) > 1:
        citizens.append(Signer(party="jméno, příjmení:", role_words="další osoba (uveďte roli)"))
    if template.officer_words:
        words = "hodnost, funkce, služební číslo"
        citizens.append(Signer(party="jméno, příjmení:", role_words=words, is_officer=True))
    return tuple(citizens)


def _story(content: Content) -> Story:
    template = content.template
    story = _title(template)
    for number, use in enumerate(template.blocks, start=1):
        story += [*_heading(number, use), *blank_block(content, use)]
    if not content.signers:
        story += writing_line("Záznam pořídil(a)")
    if not template.has(Block.INSTRUCTION):
        story += blank_instructions(content, notices=True)
    return with_signatures(story, signature_block(content), TEXT_WIDTH)


def _heading(number: int, use: BlockUse) -> Story:
    """The block's heading, on one page with its first person."""
    kept = [CondPageBreak(PERSON_NEEDS)] if use.block is Block.PERSONS else []
    return [*kept, *heading(f"{number}. {use.title}")]


def _title(template: Template) -> Story:
    story: Story = []
    if template.title != OUTAGE_WORDS:
        story.append(Text(esc_fixed(OUTAGE_WORDS.upper()), styles().addendum))
    story.append(Text(esc(template.title.upper()), styles().title))
    if template.subtitle:
        subtitle = template.subtitle.replace("{explanation_regime}", DOTS * 3)
        story.append(Text(esc(subtitle), styles().subtitle))
    return [*story, Text(esc_fixed(_HOW), styles().notice), Spacer(1, 3), *boxes(_TIMES)]


def _marks(form: BlankForm, content: Content, trail: str) -> Marks:
    template, station = content.template, content.station
    parts = (
        f"Evid. č. {form.evidence_number}",
        f"tiskopis {template.code} {template.version}",
        f"kód {form.paper_code}",
        *((trail,) if trail else ()),
    )
    signs = template.signs_each_page and template.page_signature
    return Marks(
        heading=station_head(station),
        meta=(
            (f"Č. j.: {DOTS}…… (doplní se po přidělení)", f"{station.town} dne {DOTS}……"),
            (f"Evid. č. stanice: {form.evidence_number}", "Počet stran: "),
        ),
        pages_row=1,
        page_signature=f"{template.page_signature}:" if signs else "",
        footer=" · ".join(parts),
        watermarks=(EXERCISE,) if station.is_exercise else (),
        exercise=station.is_exercise,
        title=f"{OUTAGE_WORDS} {form.evidence_number}",
        author=station.name,
    )
