"""What is open on the whole desk, in the words of the shift handover (domain 7.2, idea 29).

Titles and reasons name no citizen: a ticket, initials, a kind of paper. Whose draft it is, is said.
"""

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.breach_rules import SOON, is_report_due
from kkc_desktop.domain.czech import HARD, ZONE, counted, day_words
from kkc_desktop.domain.document_lists import PrintJobState, TransferKind
from kkc_desktop.domain.draft import FormKind
from kkc_desktop.domain.event_lists import ItemGroup
from kkc_desktop.domain.handover import OpenMatter
from kkc_desktop.domain.promise import Promise, month_after
from kkc_desktop.services.matter_words import joined, short, when
from kkc_desktop.services.open_events import open_events
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.open_matters import PaperRow
    from kkc_desktop.storage.transaction import Transaction

HANDOVER_KIND = "PSL"
SIGNED_LONG_AGO = timedelta(days=7)
_RECEIVED_THINGS = frozenset(
    {TransferKind.SURRENDER.name, TransferKind.CUSTODY.name, TransferKind.FOUND.name}
)
_PAPERS = ("dokument", "dokumenty", "dokumentů")


def open_matters(tx: "Transaction", workplace: Workplace, now: datetime) -> tuple[OpenMatter, ...]:
    """Everything that is open as of now, group by group in the order of the sheet."""
    return _Reader(tx, workplace, now)()


class _Reader:
    """Gathers what is open inside one transaction."""

    def __init__(self, tx: "Transaction", workplace: Workplace, now: datetime) -> None:
        self._tx = tx
        self._workplace = workplace
        self._now = now
        self._settled = tx.open_matters.settled_sources()
        self._papers = [p for p in tx.open_matters.papers() if p.template_code != HANDOVER_KIND]
        officers = workplace.database.officers_at_once()
        self._surnames = {str(officer.id): officer.surname for officer in officers}

    def __call__(self) -> tuple[OpenMatter, ...]:
        return (
            *open_events(self._tx, self._now),
            *self._unsigned(),
            *self._unhanded(),
            *self._prints(),
            *self._breaches(),
            *self._promises(),
            *self._waiting(),
            *self._things(),
            *self._finds(),
            *self._blank_forms(),
            *self._drafts(),
        )

    def _unsigned(self) -> list[OpenMatter]:
        return [
            self._paper(
                paper,
                ItemGroup.PAPERS,
                "sign",
                f"čeká na podpis od {when(self._now, paper.closed_at)}",
            )
            for paper in self._papers
            if paper.state == "CLOSED"
        ]

    def _unhanded(self) -> list[OpenMatter]:
        """Signed papers of the police that nobody took over, the old ones of them as one item."""
        signed = [p for p in self._papers if p.state != "CLOSED" and self._goes_on(p)]
        recent = [p for p in signed if self._now - _signed_at(p) <= SIGNED_LONG_AGO]
        found = []
        for paper in recent:
            lacks = "" if paper.reference_number else "chybí č.\u00a0j."
            reason = joined("nepředáno", lacks)
            found.append(self._paper(paper, ItemGroup.PAPERS, "hand", reason))
        found = [matter for matter in found if matter.source not in self._settled]
        old = len(signed) - len(recent)
        if old:
            found.append(
                OpenMatter(
                    source="hand:older",
                    item_group=ItemGroup.PAPERS,
                    title=f"Starší podepsané a\u00a0nepředané: {counted(old, *_PAPERS)}",
                    reason="podepsány před více než týdnem",
                )
            )
        return found

    def _prints(self) -> list[OpenMatter]:
        return [
            OpenMatter(
                source=f"print:{row.id}",
                item_group=ItemGroup.PAPERS,
                title=short(f"Tisk {row.title}"),
                reason=joined(
                    PrintJobState[row.state].label, f"odesláno {when(self._now, row.began_at)}"
                ),
                is_urgent=row.state == PrintJobState.FAILED.name,
                record_kind=RecordKind[row.record_kind],
                record_id=row.record_id,
            )
            for row in self._tx.open_matters.prints(self._now)
        ]

    def _breaches(self) -> list[OpenMatter]:
        """Breaches of security whose 72 hours run; the sheet names nobody."""
        found = [
            OpenMatter(
                source=f"breach:{breach.id}",
                item_group=ItemGroup.PROMISES,
                title=f"Porušení zabezpečení {breach.label}",
                reason=f"ohlásit úřadu do {when(self._now, breach.report_by)}",
                is_urgent=breach.report_by - self._now < SOON,
                record_kind=RecordKind.SECURITY_BREACH,
                record_id=breach.id,
            )
            for breach in self._tx.security_breaches.open()
            if is_report_due(breach)
        ]
        return [matter for matter in found if matter.source not in self._settled]

    def _promises(self) -> list[OpenMatter]:
        found = []
        today = self._now.astimezone(ZONE).date()
        papers = {paper.id for paper in self._papers}
        promised: dict[str, list[Promise]] = {}
        for each in self._tx.promises.of(papers):
            promised.setdefault(each.record_id, []).append(each)
        for paper in self._papers:
            for promise in promised.get(paper.id, ()):
                if promise.done_on is None:
                    found.append(self._promise(paper, "notify", "vyrozumět", promise.due_on, today))
            if paper.wants_notification == "YES" and paper.id not in promised and paper.reported_at:
                # Papers from before the promise clock.
                due = month_after(paper.reported_at.astimezone(ZONE).date())
                found.append(self._promise(paper, "notify", "vyrozumět", due, today))
            if paper.refer_by_on:
                due = date.fromisoformat(paper.refer_by_on)
                found.append(self._promise(paper, "refer", "postoupit", due, today))
        found += [
            self._other_promise(each, today)
            for each in self._tx.promises.open()
            if each.record_id not in papers
        ]
        return [matter for matter in found if matter.source not in self._settled]

    def _promise(
        self, paper: "PaperRow", source: str, what: str, due: date, today: date
    ) -> OpenMatter:
        said = f"{what} {_due_words(due, today)}"
        return self._paper(paper, ItemGroup.PROMISES, source, said, is_urgent=due <= today)

    def _other_promise(self, promise: Promise, today: date) -> OpenMatter:
        """What was promised in a contact, or in a paper that has gone on already."""
        label = promise.kind.label
        return OpenMatter(
            source=f"promise:{promise.id}",
            item_group=ItemGroup.PROMISES,
            title=short(label[:1].upper() + label[1:]),
            reason=_due_words(promise.due_on, today),
            is_urgent=promise.due_on <= today,
            record_kind=promise.record_kind,
            record_id=promise.record_id,
        )

    def _waiting(self) -> list[OpenMatter]:
        return [
            OpenMatter(
                source=f"waiting:{row.id}",
                item_group=ItemGroup.PERSONS,
                title=joined(row.ticket, row.initials or "bez jména"),
                reason=joined(
                    "převzato policistou" if row.taken_over_at else "čeká",
                    f"příchod {when(self._now, row.arrived_at)}",
                ),
                record_kind=RecordKind.CONTACT,
                record_id=row.id,
            )
            for row in self._tx.open_matters.waiting()
        ]

    def _things(self) -> list[OpenMatter]:
        """Things that the station received: what was found, surrendered or taken into custody."""
        found = []
        left = self._tx.open_matters.left_protocols()
        for paper in self._papers:
            if paper.transfer_kind not in _RECEIVED_THINGS or paper.state == "CLOSED":
                continue
            if paper.id in left:
                continue
            count = counted(paper.thing_count, "věc", "věci", "věcí")
            kind = _transfer_words(TransferKind[paper.transfer_kind])
            found.append(
                OpenMatter(
                    source=f"thing:{paper.id}",
                    item_group=ItemGroup.THINGS,
                    title=joined(f"{kind} {paper.ticket or paper.evidence_number}", count),
                    reason=joined("na stanici, nepředáno", paper.ticket and paper.evidence_number),
                    record_kind=RecordKind.DOCUMENT,
                    record_id=paper.id,
                )
            )
        return [matter for matter in found if matter.source not in self._settled]

    def _finds(self) -> list[OpenMatter]:
        """Things under a tag that no signed protocol tells of yet."""
        found = [
            OpenMatter(
                source=f"find:{row.id}",
                item_group=ItemGroup.THINGS,
                title=f"Nález {row.label}",
                reason=joined(f"uloženo {when(self._now, row.recorded_at)}", row.shelf),
                record_kind=RecordKind.FOUND_THING,
                record_id=row.id,
            )
            for row in self._tx.open_matters.finds()
        ]
        return [matter for matter in found if matter.source not in self._settled]

    def _blank_forms(self) -> list[OpenMatter]:
        forms = self._tx.outage_kits.in_drawer()
        if not forms:
            return []
        first, last = forms[0].evidence_number, forms[-1].evidence_number
        words = counted(len(forms), "tiskopis", "tiskopisy", "tiskopisů")
        numbers = first if first == last else f"{first} až {last[-6:]}"
        return [
            OpenMatter(
                source="forms:drawer",
                item_group=ItemGroup.THINGS,
                title=f"Tiskopisy pro výpadek: {words}",
                reason=f"nevráceno: {numbers}",
                record_kind=RecordKind.OUTAGE_KIT,
                record_id=forms[0].kit_id,
            )
        ]

    def _drafts(self) -> list[OpenMatter]:
        found = []
        for row in self._tx.open_matters.drafts():
            form = FormKind[row.form].label
            if row.template_code:
                form = self._workplace.templates.title_of(row.template_code)
            whose = self._surnames.get(row.officer_id, "")
            found.append(
                OpenMatter(
                    source=f"draft:{row.officer_id}:{row.id}",
                    item_group=ItemGroup.DRAFTS,
                    title=short(f"{form} – {whose}" if whose else form),
                    reason=f"naposledy {when(self._now, row.saved_at)}",
                )
            )
        return found

    def _paper(
        self,
        paper: "PaperRow",
        group: ItemGroup,
        source: str,
        reason: str,
        *,
        is_urgent: bool = False,
    ) -> OpenMatter:
        kind = self._workplace.templates.title_of(paper.template_code)
        who = joined(paper.ticket or paper.evidence_number, paper.initials)
        return OpenMatter(
            source=f"{source}:{paper.id}",
            item_group=group,
            title=short(f"{kind} {who}"),
            reason=reason,
            is_urgent=is_urgent,
            record_kind=RecordKind.DOCUMENT,
            record_id=paper.id,
        )

    def _goes_on(self, paper: "PaperRow") -> bool:
        """Whether somebody has to take the signed paper over: one of those the police alone write.

        What the station received by it stands among the things.
        """
        template = self._workplace.templates.version_of(paper.template_code, paper.template_version)
        is_police = template.is_protocol or template.is_reserved
        return is_police and paper.transfer_kind not in _RECEIVED_THINGS


def _due_words(due: date, today: date) -> str:
    day = day_words(due) if due.year != today.year else f"{due.day}.{HARD}{due.month}."
    return f"po lhůtě od {day}" if due < today else f"do {day}"


def _transfer_words(kind: TransferKind) -> str:
    words = {
        TransferKind.FOUND: "Nález",
        TransferKind.SURRENDER: "Vydaná věc",
        TransferKind.CUSTODY: "Převzatá věc",
    }
    return words[kind]


def _signed_at(paper: "PaperRow") -> datetime:
    return paper.signed_at or paper.closed_at
