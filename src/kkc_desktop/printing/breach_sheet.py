"""The breach sheet on paper: what the supervisory office asks for (čl. 33 odst. 3 a 5 GDPR)."""

from datetime import datetime

from reportlab.platypus import Flowable, KeepTogether, Spacer

from kkc_desktop.domain.breach_rules import clock_said
from kkc_desktop.domain.czech import HARD, moment_words
from kkc_desktop.domain.document_lists import PrintStyle
from kkc_desktop.domain.security_breach import SecurityBreach
from kkc_desktop.domain.station import Station
from kkc_desktop.printing.content import Pairs, Story
from kkc_desktop.printing.escape import bold, esc
from kkc_desktop.printing.facts import facts
from kkc_desktop.printing.flowables import Rule
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.report_marks import report_marks
from kkc_desktop.printing.sheet import build
from kkc_desktop.printing.styles import styles

TITLE = "ZÁZNAM O PORUŠENÍ ZABEZPEČENÍ OSOBNÍCH ÚDAJŮ"
NOT_SAID = "(neuvedeno)"
_SIGNING_SPACE, _SIGNER_WIDTH = 30, 230


def render_breach(
    breach: SecurityBreach, station: Station, writer: str, now: datetime, witness: str
) -> bytes:
    """The PDF; `writer` wrote the sheet down, `witness` is the end of the audit trail."""
    look = styles(PrintStyle.STANDARD)
    story: Story = [
        Text(esc(TITLE), look.title),
        Text(esc(f"č.{HARD}{breach.label}, stav k{HARD}{moment_words(now)}"), look.subtitle),
        Text(bold(esc(_clock(breach, now))), look.body),
    ]
    for head, pairs in _parts(breach, station):
        story += [Text(esc(head), look.heading), facts(pairs)]
    story.append(KeepTogether(_signature(writer)))
    return build(
        story,
        report_marks(
            station,
            now,
            f"Porušení zabezpečení {breach.label}",
            (f"Porušení zabezpečení {breach.label} · {witness}",),
            (
                f"Záznam č.{HARD}{breach.label}",
                "čl.\u00a033 odst.\u00a05 GDPR, §\u00a041 zákona č.\u00a0110/2019\u00a0Sb.",
            ),
        ),
    )


def _parts(breach: SecurityBreach, station: Station) -> tuple[tuple[str, Pairs], ...]:
    people = NOT_SAID if breach.people_count is None else str(breach.people_count)
    return (
        (
            "Kdy",
            [
                ("Stanice se dozvěděla", _moment(breach.learned_at)),
                ("Stalo se", _moment(breach.happened_at)),
                ("Lhůta pro ohlášení do", _moment(breach.report_by)),
            ],
        ),
        (
            "Povaha porušení – čl. 33 odst. 3 písm. a)",
            [
                ("Co se stalo", _said(breach.description)),
                ("Druhy údajů a\u00a0skupiny lidí", _said(breach.data_kinds)),
                ("Přibližný počet lidí", people),
                ("Příčina", _said(breach.cause)),
            ],
        ),
        ("Kontaktní místo – písm. b)", [("Útvar", _contact(station))]),
        ("Pravděpodobné důsledky – písm. c)", [("Důsledky", _said(breach.consequences))]),
        ("Opatření – písm. d)", [("Přijatá a\u00a0navržená", _said(breach.measures))]),
        (
            "Riziko, ohlášení a\u00a0oznámení",
            [
                ("Riziko", breach.risk.label),
                ("Ohlášeno", _moment(breach.reported_at)),
                ("Komu, jak, číslo podání", _said(breach.reported_to)),
                ("Důvod zpoždění", _said(breach.late_reason)),
                ("Oznámeno dotčeným lidem", _moment(breach.told_at)),
                ("Poznámka", _said(breach.note)),
                ("Uzavřeno", _moment(breach.closed_at)),
            ],
        ),
    )


def _contact(station: Station) -> str:
    parts = (station.name, station.phone, station.email)
    return ", ".join(part for part in parts if part)


def _said(text: str) -> str:
    return text.strip() or NOT_SAID


def _moment(at: datetime | None) -> str:
    return moment_words(at) if at is not None else NOT_SAID


def _clock(breach: SecurityBreach, now: datetime) -> str:
    words, span, _ = clock_said(breach, now)
    said = f"{words} {span}".strip()
    return f"Lhůta 72 hodin: {said}."


def _signature(writer: str) -> list[Flowable]:
    look = styles(PrintStyle.STANDARD)
    return [
        Spacer(1, _SIGNING_SPACE),
        Rule(_SIGNER_WIDTH),
        Text(esc(writer), look.signer),
        Text(esc("kdo porušení zapsal(a)"), look.signer_role),
    ]
