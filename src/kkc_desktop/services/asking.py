"""Ask the paper: what a code printed on a page says of the paper that bears it."""

from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.correction import (
    PaperVersion,
    VersionRow,
    corrected_words,
    replaced_words,
)
from kkc_desktop.domain.czech import ZONE, day_words, moment_words
from kkc_desktop.domain.document import Document, DocumentId
from kkc_desktop.domain.document_lists import BlankFormState, DocumentState
from kkc_desktop.domain.erasure import ErasureItem
from kkc_desktop.domain.outage import BlankForm
from kkc_desktop.domain.page_mark import PageMark, trail_mark
from kkc_desktop.domain.paper_answer import AnswerVerdict, PaperAnswer, read_asked
from kkc_desktop.domain.paper_code import paper_code
from kkc_desktop.printing.pages import sha256_of
from kkc_desktop.services.versions import row_of
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction

_SHA_SHOWN = 16
_UNKNOWN = (
    "Listina s\u00a0tímto kódem v\u00a0datech této stanice není. Vydala ji jiná stanice, vznikla"
    " v\u00a0datech, která tu nejsou, nebo je kód padělaný."
)
_UNKNOWN_FIX = (
    "Porovnejte evidenční číslo a\u00a0stanici v\u00a0zápatí. Starší listiny bez kódu ověří dozor"
    " podle značky stopy (Auditní stopa, Ověřit papír)."
)
_DIFFERS_FIX = (
    "Nic neopravujte a\u00a0listinu uschovejte. Zavolejte vedoucího; správce ověří data"
    " příkazem Ověřit stopu."
)


class Asking:
    """The verb of the question; every question leaves its line in the trail."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def may(self, act: Act) -> bool:
        """Whether the person on duty is allowed the act."""
        return self._workplace.may(act)

    def ask(self, typed: str) -> PaperAnswer:
        """Answers a typed code or a scanned square code.

        Refused with NotComplete when the code is not whole or is copied with an error.
        """
        code, mark = read_asked(typed)
        with self._workplace.look(Act.ASK_PAPER) as tx:
            document = tx.documents.coded(code)
            form = None if document else next(iter(tx.outage_kits.coded({code})), None)
        kind = RecordKind.DOCUMENT if document else RecordKind.NONE
        record_id = document.id if document else ""
        with self._workplace.act(Act.ASK_PAPER, kind, record_id) as tx:
            answer = self._answer(tx, code, mark, document, form)
            tx.audit.reason = f"kód {code}: {answer.verdict.label}"
        return answer

    def _answer(
        self,
        tx: "Transaction",
        code: str,
        mark: PageMark | None,
        document: Document | None,
        form: BlankForm | None,
    ) -> PaperAnswer:
        if form is not None:
            return _of_form(form)
        if document is None:
            title = f"Kód {code}"
            verdict = AnswerVerdict.UNKNOWN
            return PaperAnswer(verdict=verdict, title=title, lines=(_UNKNOWN,), fix=_UNKNOWN_FIX)
        erased = tx.erasures.erased((document.id,))
        if erased:
            return _of_erased(tx, document, erased[0])
        faults = _faults(tx, document) + _mark_faults(tx, document, mark)
        row = row_of(tx, document.id)
        title = self._workplace.templates.title_of(document.template_code)
        lines = [_version_words(row), _state_words(document)]
        lines += _mark_words(mark) + _mending_words(row)
        lines += faults or [_sound_words(tx, document)]
        newer = row.replacement
        verdict = AnswerVerdict.DIFFERS if faults else _verdict(document, newer)
        return PaperAnswer(
            verdict=verdict,
            title=title,
            lines=tuple(lines),
            fix=_fix(verdict, row),
            document_id=document.id,
            newer_id=newer.id if newer else DocumentId(""),
        )


def _of_erased(tx: "Transaction", document: Document, item: ErasureItem) -> PaperAnswer:
    """The paper was this station's; what stood on it can no longer be compared with anything."""
    day = day_words(item.erased_at.astimezone(ZONE).date()) if item.erased_at else ""
    line, agrees = tx.audit.seal_of(RecordKind.DOCUMENT, document.id)
    words = [
        f"Evid. č.\u00a0{document.evidence_number}, verze {document.version}.",
        f"Údaje byly vymazány {day} podle kódu {item.disposal_code}.",
    ]
    if not agrees:
        words.append(f"Co po nich zůstalo, neodpovídá řádku {line} stopy.")
    return PaperAnswer(
        verdict=AnswerVerdict.ERASED if agrees else AnswerVerdict.DIFFERS,
        title="Vymazaná listina",
        lines=tuple(words),
        fix="Text papíru už nelze porovnat; zůstal jen otisk původní listiny.",
        document_id=document.id,
    )


def _faults(tx: "Transaction", document: Document) -> list[str]:
    """What no longer fits: bytes and digest, digest and trail, text and code, record and seal."""
    found = []
    paper = tx.papers.get(document.id)
    if sha256_of(paper.content) != paper.sha256:
        found.append("Uložená listina neodpovídá svému otisku SHA-256.")
    closing = tx.audit.closing_words(document.id)
    if closing and paper.sha256[:_SHA_SHOWN] not in closing:
        found.append("Otisk listiny není ten, který zapsala stopa při uzavření.")
    persons, things = tx.persons.of(document.id), tx.things.of(document.id)
    if paper_code(document, persons, things) != document.paper_code:
        found.append("Text záznamu dává jiný kód, než jaký listina nese.")
    line, agrees = tx.audit.seal_of(RecordKind.DOCUMENT, document.id)
    if not agrees:
        where = f"od řádku {line} stopy" if line else "a\u00a0stopa o\u00a0něm neví"
        found.append(f"Záznam byl změněn mimo program, {where}.")
    return found


def _mark_faults(tx: "Transaction", document: Document, mark: PageMark | None) -> list[str]:
    """What the scanned square code says otherwise than the data."""
    if mark is None:
        return []
    found = []
    pages = tx.papers.page_count(document.id)
    told = (mark.evidence_number, mark.version, mark.pages)
    if told != (document.evidence_number, document.version, pages) or mark.page > pages:
        found.append("Číslo, verze nebo počet stran v\u00a0kódu neodpovídají uložené listině.")
    number = int(mark.trail.partition(".")[0] or 0) if mark.trail else 0
    if number:
        line = tx.trail.chain_at(number)
        if line is None or trail_mark(number, line[0]) != mark.trail:
            found.append(f"Značka stopy v\u00a0kódu (řádek {number}) v\u00a0datech není.")
    return found


def _version_words(row: VersionRow) -> str:
    shown, newer = row.shown, row.replacement
    total = row.later[-1].version if row.later else shown.version
    words = f"Evid. č.\u00a0{shown.evidence_number}, verze {shown.version} z\u00a0{total}"
    return f"{words}, nahrazena verzí {newer.version}." if newer else f"{words}."


def _state_words(document: Document) -> str:
    closed = f"Uzavřena {moment_words(document.closed_at)}" if document.closed_at else "Uzavřena"
    if document.state is DocumentState.VOIDED:
        return f"{closed}, zneplatněna: {document.void_reason}."
    if document.signed_at is None:
        return f"{closed}, na podpis čeká."
    if document.state is DocumentState.REFUSED:
        return f"{closed}, podpis odmítnut {moment_words(document.signed_at)}."
    return f"{closed}, podepsána {moment_words(document.signed_at)}."


def _mark_words(mark: PageMark | None) -> list[str]:
    return [f"Na stránce je strana {mark.page} z\u00a0{mark.pages}."] if mark else []


def _mending_words(row: VersionRow) -> list[str]:
    """What mends the paper, and what it replaces itself."""
    said = [words for words in (corrected_words(row), replaced_words(row)) if words]
    return said or ["Oprava ani dodatek k\u00a0ní nejsou."]


def _sound_words(tx: "Transaction", document: Document) -> str:
    line, _ = tx.audit.seal_of(RecordKind.DOCUMENT, document.id)
    return f"Text, uložené stránky i\u00a0stopa (řádek {line}) souhlasí."


def _verdict(document: Document, newer: PaperVersion | None) -> AnswerVerdict:
    if document.state is DocumentState.VOIDED:
        return AnswerVerdict.VOIDED
    if newer is not None:
        return AnswerVerdict.SUPERSEDED
    return AnswerVerdict.UNSIGNED if document.signed_at is None else AnswerVerdict.CURRENT


def _fix(verdict: AnswerVerdict, row: VersionRow) -> str:
    if verdict is AnswerVerdict.DIFFERS:
        return _DIFFERS_FIX
    if verdict is AnswerVerdict.VOIDED:
        return "Papír neplatí. Uložte jej ke spisu a\u00a0nevydávejte."
    newer = row.replacement
    if newer is not None:
        return f"Používejte verzi {newer.version}, evid. č.\u00a0{newer.evidence_number}."
    if verdict is AnswerVerdict.UNSIGNED:
        return "Porovnejte text papíru s\u00a0uloženou listinou a\u00a0nechte ji podepsat."
    also = " Čtěte ji spolu s\u00a0dodatkem." if any(a.is_signed for a in row.addenda) else ""
    return f"Kód vypovídá o\u00a0uložené listině; text papíru porovnejte s\u00a0náhledem.{also}"


def _of_form(form: BlankForm) -> PaperAnswer:
    words, fix = {
        BlankFormState.IN_DRAWER: (
            "Tiskopis se ještě nevrátil k\u00a0zápisu.",
            "Je-li vyplněný, zapište jej dodatečně.",
        ),
        BlankFormState.RETURNED: (
            "Tiskopis je zapsaný, jeho číslo má listina v\u00a0evidenci.",
            "Listinu najdete podle evidenčního čísla.",
        ),
        BlankFormState.VOIDED: ("Tiskopis je zneplatněný.", "Nevyplňujte jej a\u00a0znehodnoťte."),
    }[form.state]
    settled = f" Naposledy {day_words(form.settled_at.date())}." if form.settled_at else ""
    return PaperAnswer(
        verdict=AnswerVerdict.BLANK_FORM,
        title=f"Tiskopis pro výpadek {form.evidence_number}",
        lines=(f"{words}{settled}",),
        fix=fix,
    )
