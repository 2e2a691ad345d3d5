"""What the signing page says: its steps, its rows of parties and copies, its sentences."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from itertools import chain

from kkc_desktop.domain.czech import ZONE, clock_words, day_words, duration_words, moment_words
from kkc_desktop.domain.document import Copy, Document, Signature, state_after_signing
from kkc_desktop.domain.document_lists import DocumentState, PrintPurpose, SignatureState
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.print_job import PrintJob
from kkc_desktop.domain.promise import Promise
from kkc_desktop.domain.promise_lists import PromiseManner
from kkc_desktop.domain.station import OfficerId
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted, plural
from kkc_desktop.ui.widgets.work_list import WorkRow

_FILE = "spis"
SIGNATURE_MARKS = {
    SignatureState.AWAITED: ("clock", "warning"),
    SignatureState.SIGNED: ("done", "success"),
    SignatureState.REFUSED: ("refused", "note"),
    SignatureState.COULD_NOT: ("cannot-write", "note"),
}


def steps_of(dossier: Dossier) -> tuple[tuple[str, ...], int]:
    """The way of this paper and the place where it stands on it."""
    state = dossier.document.state
    begun = (tr("Koncept"), tr("Uzavřeno k\u00a0podpisu"))
    if state is DocumentState.VOIDED:
        return (*begun, tr("Zneplatněno")), 2
    refused = state is not DocumentState.CLOSED and (
        state_after_signing(dossier.signatures) is DocumentState.REFUSED
    )
    steps = (*begun, tr("Odmítnuto" if refused else "Podepsáno"), tr("Předáno"))
    places = {DocumentState.CLOSED: 1, DocumentState.HANDED_OVER: 3}
    return steps, places.get(state, 2)


def party_rows(dossier: Dossier, now: datetime) -> list[WorkRow]:
    """Each party with its own result, in the order of the lines on paper."""
    closed_at = dossier.document.closed_at or now
    if dossier.document.state is DocumentState.VOIDED:
        return [_voided_row(signature) for signature in dossier.signatures]
    return [_party_row(signature, closed_at, now) for signature in dossier.signatures]


def _voided_row(signature: Signature) -> WorkRow:
    return WorkRow(
        icon="open",
        title=_party_words(signature),
        second_line=tr("už se nepodepisuje"),
        is_muted=True,
        data=signature.id,
    )


def _party_row(signature: Signature, closed_at: datetime, now: datetime) -> WorkRow:
    icon, tone = SIGNATURE_MARKS[signature.state]
    moment = signature.recorded_at
    waiting = duration_words(max(0, int((now - closed_at).total_seconds() // 60)))
    return WorkRow(
        icon=icon,
        icon_tone=tone,
        title=_party_words(signature),
        second_line=_manner(signature),
        badge=tr(signature.state.label),
        badge_tone=tone,
        time_text=short_moment(moment, closed_at) if moment else waiting,
        data=signature.id,
    )


def _manner(signature: Signature) -> str:
    """How the party signed, or why not and before whom."""
    match signature.state:
        case SignatureState.SIGNED:
            return tr("vlastnoruční podpis")
        case SignatureState.REFUSED:
            reason = tr("důvod: {}").format(signature.reason) if signature.reason else ""
            return _joined(reason, _with(tr("svědek"), signature.witness))
        case SignatureState.COULD_NOT:
            read_before = _with(tr("přečteno za přítomnosti:"), signature.witness)
            return _joined(signature.reason, read_before)
    return tr("zatím bez výsledku")


def copy_rows(
    dossier: Dossier, name_of: Callable[[OfficerId], str], uncertain: Sequence[PrintJob] = ()
) -> list[WorkRow]:
    """Every print by its number, the newest first; above them what is not printed for sure yet."""
    closed_at = dossier.document.closed_at
    waiting = [_uncertain_row(job, closed_at) for job in uncertain if job.leaves_copy]
    if not waiting and dossier.document.state is not DocumentState.VOIDED:
        waiting = [_waiting_row(party) for party in _without_copy(dossier)]
    return waiting + [_copy_row(copy, closed_at, name_of) for copy in reversed(dossier.copies)]


def recipients_of(dossier: Dossier) -> tuple[str, ...]:
    """Who may take a copy: the file, and the citizens who sign or are named in it."""
    signing = [signature.party for signature in dossier.signatures if not signature.is_officer]
    named = [person.full_name for person in dossier.persons if not person.is_protected]
    return tuple(dict.fromkeys((tr(_FILE), *signing, *filter(None, named))))


def citizen_of(dossier: Dossier) -> str:
    """Who takes the copy: the first citizen who signs it, else the first person in it."""
    signing = (signature.party for signature in dossier.signatures if not signature.is_officer)
    named = (person.full_name for person in dossier.persons if not person.is_protected)
    return next(chain(signing, named), "")


def _without_copy(dossier: Dossier) -> list[str]:
    """The citizens of a signed paper who have no copy yet, if none of them has."""
    is_signed = dossier.document.state in (DocumentState.SIGNED, DocumentState.HANDED_OVER)
    given = {copy.recipient for copy in dossier.copies}
    citizens = [signature.party for signature in dossier.signatures if not signature.is_officer]
    return [party for party in citizens if is_signed and party not in given]


def _waiting_row(party: str) -> WorkRow:
    return WorkRow(
        ticket="–",
        title=party,
        second_line=tr("{} · zatím nevydána").format(tr(PrintPurpose.CITIZEN_COPY.label)),
        time_text=tr("čeká"),
        is_muted=True,
        data=party,
    )


def _uncertain_row(job: PrintJob, closed_at: datetime | None) -> WorkRow:
    return WorkRow(
        ticket="–",
        title=_taker(job.recipient, job.purpose),
        second_line=_joined(tr("neví se, zda se vytisklo"), tr("Enter odpoví")),
        time_text=short_moment(job.began_at, closed_at),
        tone="warning",
        is_muted=True,
        data=job,
    )


def _copy_row(
    copy: Copy, closed_at: datetime | None, name_of: Callable[[OfficerId], str]
) -> WorkRow:
    return WorkRow(
        ticket=str(copy.number),
        title=_taker(copy.recipient, copy.purpose),
        second_line=_joined(
            tr(copy.purpose.label),
            tr("s\u00a0průvodním listem") if copy.has_cover else "",
            copy.printer,
            name_of(copy.printed_by),
        ),
        time_text=short_moment(copy.printed_at, closed_at),
        data=copy.id,
    )


def _taker(recipient: str, purpose: PrintPurpose) -> str:
    """Who has the copy; what nobody took stays with the file."""
    if recipient:
        return recipient
    return tr("zatím nevydáno") if purpose is PrintPurpose.CITIZEN_COPY else tr(_FILE)


def short_moment(moment: datetime, closed_at: datetime | None) -> str:
    """The time of day; the day instead when it is not the day of the closing."""
    day = moment.astimezone(ZONE).date()
    if closed_at is None or closed_at.astimezone(ZONE).date() == day:
        return clock_words(moment)
    return f"{day.day}.\u00a0{day.month}."


def promise_words(promises: Iterable[Promise]) -> str:
    """By when the person is to be told, or when and how they were."""
    said = []
    for promise in promises:
        if promise.done_on is None:
            said.append(tr("slíbeno do {}").format(day_words(promise.due_on)))
        elif promise.manner is PromiseManner.WITHDRAWN:
            said.append(tr("vyrozumění už nežádá ({})").format(day_words(promise.done_on)))
        else:
            said.append(
                tr("vyrozuměn(a) {} {}").format(
                    day_words(promise.done_on), tr(promise.manner.label)
                )
            )
    return ", ".join(said)


def head_words(dossier: Dossier, ticket: str) -> str:
    """What stands beside the title: ticket, initials, when it was closed; no full name.

    A document typed in from a blank form says so.
    """
    document = dossier.document
    persons = [person for person in dossier.persons if not person.is_protected]
    initials = persons[0].initials if persons else ""
    closed_at = document.closed_at
    closed = tr("uzavřeno {}").format(moment_words(closed_at)) if closed_at else ""
    late = tr("zapsáno dodatečně z\u00a0tiskopisu") if document.is_late_entry else ""
    return _joined(ticket, initials, closed, late)


def result_words(document: Document) -> str:
    """What became of the paper after its signatures were awaited."""
    match document.state:
        case DocumentState.VOIDED:
            return tr("Zneplatněno. Důvod: {}").format(document.void_reason)
        case DocumentState.REFUSED:
            head = tr("Podpis odmítnut")
        case _:
            head = tr("Podpisy potvrzeny")
    when = f" {moment_words(document.signed_at)}" if document.signed_at else ""
    return tr("{}{}. Dokument je uzamčen, chybu opraví jen dodatek nebo nová verze.").format(
        head, when
    )


def handed_over_words(document: Document) -> str:
    """To whom the paper went and when."""
    if document.handed_over_at is None:
        return tr("zatím nepředáno")
    taken = (document.handed_over_to, moment_words(document.handed_over_at))
    return ", ".join(filter(None, taken))  # of erased data the time alone is left


def awaited_words(count: int) -> str:
    """How many results are still missing."""
    waits = plural(count, "Čeká", "Čekají", "Čeká")
    return f"{waits} {counted(count, 'podpis', 'podpisy', 'podpisů')}"


def _party_words(signature: Signature) -> str:
    role = tr(signature.role_words)
    return f"{signature.party} – {role[:1].lower()}{role[1:]}"


def _with(words: str, name: str) -> str:
    return f"{words} {name}" if name else ""


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
