"""A blank form to be filled in by pen while the program does not work, numbered in advance."""

from collections.abc import Sequence
from dataclasses import replace

from reportlab.platypus import CondPageBreak, Spacer

from kkc_desktop.domain.audit_chain import paper_mark
from kkc_desktop.domain.document import Document, DocumentId
from kkc_desktop.domain.knowledge import HelpLine
from kkc_desktop.domain.outage import BlankForm, OutageKit
from kkc_desktop.domain.page_mark import PageMark, read_trail_mark
from kkc_desktop.domain.signers import Signer
from kkc_desktop.domain.station import Officer, OfficerId, Station
from kkc_desktop.domain.template import Block, BlockUse, Template
from kkc_desktop.printing.blank_blocks import blank_block, blank_instructions, person_needs
from kkc_desktop.printing.closing import signature_block, with_signatures
from kkc_desktop.printing.content import Content, Story, heading
from kkc_desktop.printing.escape import bold, esc, esc_fixed
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.sheet import EXERCISE, TEXT_WIDTH, Marks, build
from kkc_desktop.printing.station_head import station_head
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


def render_blank(
    form: BlankForm,
    kit: OutageKit,
    template: Template,
    station: Station,
    help_lines: Sequence[HelpLine] = (),
) -> bytes:
    """The PDF of the form; the same arguments give the same bytes.

    `station` is the one of the moment when the kit was made, `help_lines` those the kind names.
    """
    content = replace(_content(form, kit, template, station), help_lines=tuple(help_lines))
    return build(_story(content), _marks(form, kit, content))


def _content(form: BlankForm, kit: OutageKit, template: Template, station: Station) -> Content:
    document = Document(
        id=DocumentId(form.id),
        template_code=form.template_code,
        template_version=form.template_version,
        evidence_number=form.evidence_number,
        officer_id=_NOBODY,
        recorded_at=kit.made_at,
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
        now=kit.made_at,
    )


def _signers(template: Template) -> tuple[Signer, ...]:
    """Lines for those who usually sign; more may sign beside them."""
    citizens = [
        Signer(party="jméno, příjmení:", role_words=role.label)
        for role in template.signer_roles[:1]
    ]
    if len(template.signer_roles) > 1:
        citizens.append(Signer(party="jméno, příjmení:", role_words="další osoba (uveďte roli)"))
    elif template.signer_words and not citizens:
        citizens.append(Signer(party="jméno, příjmení:", role_words="hodnost, funkce"))
    if template.officer_words:
        words = "hodnost, funkce, služební číslo"
        citizens.append(Signer(party="jméno, příjmení:", role_words=words, is_officer=True))
    return tuple(citizens)


def _story(content: Content) -> Story:
    template = content.template
    story = _title(content)
    for number, use in enumerate(template.blocks, start=1):
        story += [*_heading(content, number, use), *blank_block(content, use)]
    story += [Text(bold(esc_fixed(each)), content.styles.body) for each in template.declarations]
    if not content.signers:
        story += writing_line("Záznam pořídil(a)")
    if not template.has(Block.INSTRUCTION):
        story += blank_instructions(content, notices=True)
    return with_signatures(content, story, signature_block(content), TEXT_WIDTH)


def _heading(content: Content, number: int, use: BlockUse) -> Story:
    """The block's heading, on one page with its first person."""
    kept = [CondPageBreak(person_needs(content.template))] if use.block is Block.PERSONS else []
    return [*kept, *heading(content, f"{number}. {use.title}")]


def _title(content: Content) -> Story:
    template = content.template
    story: Story = []
    if template.title != OUTAGE_WORDS:
        story.append(Text(esc_fixed(OUTAGE_WORDS.upper()), content.styles.addendum))
    story.append(Text(esc(template.title.upper()), content.styles.title))
    if template.subtitle:
        subtitle = template.subtitle.replace("{explanation_regime}", DOTS * 3)
        story.append(Text(esc(subtitle), content.styles.subtitle))
    return [*story, Text(esc_fixed(_HOW), content.styles.notice), Spacer(1, 3), *boxes(_TIMES)]


def _marks(form: BlankForm, kit: OutageKit, content: Content) -> Marks:
    template, station = content.template, content.station
    signs = template.signs_each_page and template.page_signature
    number, head = read_trail_mark(kit.trail)
    which = f"Evid. č. {form.evidence_number} · tiskopis {template.code} {template.version}"
    return Marks(
        heading=station_head(station),
        meta=(
            (f"Č. j.: {DOTS}…… (doplní se po přidělení)", f"{station.town} dne {DOTS}……"),
            (f"Evid. č. stanice: {form.evidence_number}", "Počet stran: "),
        ),
        pages_row=1,
        page_signature=f"{template.page_signature}:" if signs else "",
        footer=(which, f"kód {form.paper_code} · {paper_mark(number, head)}"),
        made_at=kit.made_at,
        mark=PageMark(
            evidence_number=form.evidence_number,
            version=1,
            page=1,
            pages=1,
            paper_code=form.paper_code,
            trail=kit.trail,
        ),
        watermarks=(EXERCISE,) if station.is_exercise else (),
        exercise=station.is_exercise,
        title=f"{OUTAGE_WORDS} {form.evidence_number}",
        author=station.name,
    )
