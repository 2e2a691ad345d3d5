"""Care of a record's data: what they are kept for, until when, what the person asked of them."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import TYPE_CHECKING

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.advice import AdviceId
from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.card_words import number_words
from kkc_desktop.domain.code_lists import DataRegime
from kkc_desktop.domain.contact import ContactId
from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.data_care import DataCare, DataStep, DataStepId
from kkc_desktop.domain.data_lists import DataPurpose, DataStepKind, LegalBasis
from kkc_desktop.domain.data_standing import (
    SOON_DAYS,
    CaredRecord,
    Processing,
    care_of,
    check_hold,
    check_reason,
    check_review,
    parse_processing,
    processing_of,
    standing,
    years_earlier,
)
from kkc_desktop.domain.document import DocumentId
from kkc_desktop.domain.erasure import ErasureItem
from kkc_desktop.domain.errors import NotComplete, WrongStep
from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.domain.list_kinds import ListKind
from kkc_desktop.domain.person_card import CardId
from kkc_desktop.domain.restriction import CARED_KINDS
from kkc_desktop.domain.retention import judged, terms_in
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.domain.problems import Problem
    from kkc_desktop.storage.transaction import Transaction

MOST_REVIEWED = 200
"""So many records of a kind stand in the list of reviews at once."""

Record = tuple[RecordKind, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class CaredFor:
    """A record with how its data stand and every step about them, the oldest first."""

    record: CaredRecord
    care: DataCare
    steps: tuple[DataStep, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ToReview:
    """What is to be reviewed, the longest overdue first; `is_cut` when there may be more."""

    records: tuple[CaredFor, ...]
    is_cut: bool


class DataKeeping:
    """The verbs of data protection at one record; each step is a record of its own.

    Refused are: NotComplete without a reason; WrongStep for a kind of record that is not cared for
    one by one, and for a step that does not follow from how the data stand.
    """

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def may(self, act: Act) -> bool:
        """Whether the person on duty is allowed the act."""
        return self._workplace.may(act)

    def today(self) -> date:
        """The day at the desk."""
        return self._workplace.today()

    def officer_name(self, officer_id: str) -> str:
        """Who that is, as spoken at the desk; empty for somebody unknown."""
        officers = self._workplace.database.officers_at_once()
        return next((each.short_name for each in officers if each.id == officer_id), "")

    def of(self, kind: RecordKind, record_id: str) -> DataCare:
        """How the data of the record stand today."""
        return self.whole(kind, record_id).care

    def whole(self, kind: RecordKind, record_id: str) -> CaredFor:
        """The same with every step about them; refused with RecordNotFound."""
        with self._workplace.look(Act.CONSULT) as tx:
            return self._read(tx, kind, record_id)

    def marks(self, kind: RecordKind, record_id: str) -> DataCare | None:
        """What a page says over the record: None where nothing was decided of its data.

        Regime, purpose, basis and days are those of the newest step alone.
        """
        with self._workplace.look(Act.CONSULT) as tx:
            steps = tx.data_steps.of([record_id])
            erased = tx.erasures.erased([record_id])
        if erased:
            return _erased(kind, erased[0])
        if not steps:
            return None
        last = steps[-1]
        bare = DataCare(
            record_kind=kind,
            record_id=record_id,
            regime=last.regime,
            purpose=last.purpose,
            basis=last.basis,
        )
        return standing(bare, steps, self._workplace.today())

    def assess(
        self,
        record: Record,
        regime: DataRegime,
        purpose: DataPurpose,
        basis: LegalBasis,
        disposal_code: str,
        review_on: date | None,
        note: str,
    ) -> DataCare:
        """Decides what the data are kept for and when that is reviewed, at most in three years."""
        problems = [*check_review(review_on, self._workplace.today()), *check_reason(note)]
        step = self._step(record, DataStepKind.ASSESS, note)
        step = replace(
            step,
            regime=regime,
            purpose=purpose,
            basis=basis,
            disposal_code=disposal_code.strip(),
            review_on=review_on,
        )
        return self._write(Act.ASSESS_DATA, step, problems)

    def review_all(
        self, records: tuple[Record, ...], review_on: date | None, note: str
    ) -> tuple[DataCare, ...]:
        """Says that the data are still needed, and when that is asked again; None: no longer.

        Each record has a step and a line of its own. Nothing is erased by it: what is no longer
        needed waits for a proposal of erasure.
        """
        problems = check_reason(note)
        if review_on is not None:
            problems += check_review(review_on, self._workplace.today())
        steps = [
            replace(self._step(each, DataStepKind.REVIEW, note), review_on=review_on)
            for each in records
        ]
        return self._write_all(Act.REVIEW_DATA, steps, problems) if steps else ()

    def to_review(self, limit: int = MOST_REVIEWED) -> ToReview:
        """What is to be reviewed by now or within thirty days, the longest overdue first.

        At most `limit` of each kind, and as many of those decided about before; the next ones come
        when these are reviewed. Nothing is erased by standing here.
        """
        today = self._workplace.today()
        until = today + timedelta(days=SOON_DAYS)
        began = years_earlier(until, min(row.review_years for row in processings()))
        before = datetime.combine(began + timedelta(days=1), time.min, ZONE)
        with self._workplace.look(Act.REVIEW_DATA) as tx:
            undecided = tx.data_reviews.undecided(before, limit)
            decided = tx.data_reviews.decided(until, limit)
            found = [cared_for(self._workplace, tx, *each) for each in (*undecided, *decided)]
        due = [each for each in found if each.care.review_on and each.care.review_on <= until]
        kinds = Counter(kind for kind, _ in undecided)
        return ToReview(
            records=tuple(
                sorted(due, key=lambda each: (each.care.review_on or today, each.record.id))
            ),
            is_cut=limit in (len(decided), *kinds.values()),
        )

    def restrict(self, record: Record, requester: str, note: str) -> DataCare:
        """From now on the data are only kept (§ 29 z. 110/2019, čl. 18 GDPR)."""
        step = replace(self._step(record, DataStepKind.RESTRICT, note), requester=requester.strip())
        return self._write(Act.RESTRICT_DATA, step, check_reason(note))

    def lift(self, record: Record, note: str) -> DataCare:
        """Lets the data be used again."""
        step = self._step(record, DataStepKind.LIFT, note)
        return self._write(Act.RESTRICT_DATA, step, check_reason(note))

    def dispute(self, record: Record, requester: str, note: str) -> DataCare:
        """Notes in the person's words what they say is wrong; it goes with the data from now on."""
        step = replace(self._step(record, DataStepKind.DISPUTE, note), requester=requester.strip())
        return self._write(Act.DISPUTE_DATA, step, check_reason(note))

    def settle(self, record: Record, note: str) -> DataCare:
        """Says how the dispute ended."""
        step = self._step(record, DataStepKind.SETTLE, note)
        return self._write(Act.DISPUTE_DATA, step, check_reason(note))

    def hold(self, record: Record, until_on: date | None, note: str) -> DataCare:
        """Nothing of the record may be erased, until the day or until somebody releases it."""
        step = replace(self._step(record, DataStepKind.HOLD, note), until_on=until_on)
        problems = [*check_hold(until_on, self._workplace.today()), *check_reason(note)]
        return self._write(Act.HOLD_ERASURE, step, problems)

    def release(self, record: Record, note: str) -> DataCare:
        """Lets the record be erased again when its term is over."""
        step = self._step(record, DataStepKind.RELEASE, note)
        return self._write(Act.HOLD_ERASURE, step, check_reason(note))

    def _step(self, record: Record, kind: DataStepKind, note: str) -> DataStep:
        """A step with what holds of the data now; it is not stored yet."""
        workplace = self._workplace
        return DataStep(
            id=DataStepId(workplace.new_id()),
            record_kind=record[0],
            record_id=record[1],
            kind=kind,
            note=" ".join(note.split()),
            recorded_at=workplace.now(),
            recorded_by=workplace.officer.id,
        )

    def _write(self, act: Act, step: DataStep, problems: "list[Problem]") -> DataCare:
        return self._write_all(act, [step], problems)[0]

    def _write_all(
        self, act: Act, steps: "list[DataStep]", problems: "list[Problem]"
    ) -> tuple[DataCare, ...]:
        """All steps in one transaction, and a line of the trail for each."""
        workplace = self._workplace
        officer = workplace.permit(act)
        if problems:
            raise NotComplete(tuple(problems))
        *others, last = steps
        with workplace.act(act, RecordKind.DATA_STEP, last.id, _words(last)) as tx:
            for step in others:
                self._store(tx, step)
                tx.audit.append(
                    officer.id, act, workplace.now(), RecordKind.DATA_STEP, step.id, _words(step)
                )
            self._store(tx, last)
            return tuple(self._read(tx, step.record_kind, step.record_id).care for step in steps)

    def _store(self, tx: "Transaction", step: DataStep) -> None:
        stands = self._read(tx, step.record_kind, step.record_id)
        _demand_follows(stands.care, step.kind)
        if step.kind is not DataStepKind.ASSESS:
            step = _as_it_stands(step, stands.care)
        tx.data_steps.add(step)

    def _read(self, tx: "Transaction", kind: RecordKind, record_id: str) -> CaredFor:
        return cared_for(self._workplace, tx, kind, record_id)


def _erased(kind: RecordKind, item: ErasureItem) -> DataCare:
    """What is left to say of data that were erased: when and by which code."""
    return DataCare(
        record_kind=kind,
        record_id=item.record_id,
        regime=DataRegime.GDPR,
        purpose=DataPurpose.OPERATION,
        basis=LegalBasis.NO_PERSON,
        disposal_code=item.disposal_code,
        due_on=item.due_on,
        erased_at=item.erased_at,
    )


def cared_for(
    workplace: Workplace, tx: "Transaction", kind: RecordKind, record_id: str
) -> CaredFor:
    """The record with how its data stand today; refused with RecordNotFound."""
    today = workplace.today()
    record = cared_record(tx, kind, record_id)
    steps = tx.data_steps.of([record_id])
    care = care_of(record, processing_of(processings(), record), steps, today)
    kept = tx.kept_records.get(kind, record_id, today)
    if kept is not None:
        terms = terms_in(workplace.lists.all_entries(ListKind.DISPOSAL))
        found = judged(kept, terms, steps, today)
        code = care.disposal_code or (found.term.code if found.term else "")
        care = replace(care, due_on=found.due_on, disposal_code=code)
    for item in tx.erasures.erased([record_id]):
        care = replace(care, erased_at=item.erased_at, disposal_code=item.disposal_code)
    return CaredFor(record=record, care=care, steps=steps)


@cache
def processings() -> tuple[Processing, ...]:
    """What holds for each kind of record, as shipped."""
    return parse_processing(asset_path("seed", "processing.toml").read_text(encoding="utf-8"))


def cared_record(tx: "Transaction", kind: RecordKind, record_id: str) -> CaredRecord:
    """What the care of data knows of the record; refused with RecordNotFound."""
    if kind is RecordKind.CONTACT:
        contact = tx.contacts.get(ContactId(record_id))
        began, number = contact.arrived_at, contact.evidence_number or contact.ticket
        regime, key, title = contact.regime, contact.reason.name, contact.reason.label
    elif kind is RecordKind.DOCUMENT:
        document = tx.documents.get(DocumentId(record_id))
        began, number = document.recorded_at, document.evidence_number or document.template_code
        regime, key, title = document.regime, document.template_code, document.template_code
    else:
        return _keyless(tx, kind, record_id)
    return CaredRecord(
        kind=kind,
        id=record_id,
        number=number,
        began_on=_day(began),
        title=title,
        regime=regime,
        key=key,
    )


def _keyless(tx: "Transaction", kind: RecordKind, record_id: str) -> CaredRecord:
    if kind is RecordKind.ADVICE:
        advice = tx.advice.get(AdviceId(record_id))
        began, number = advice.given_at, advice.evidence_number
    elif kind is RecordKind.INCIDENT:
        incident = tx.incidents.get(IncidentId(record_id))
        began, number = incident.received_at, incident.evidence_number
    elif kind is RecordKind.PERSON:
        card = tx.person_cards.get(CardId(record_id))
        began, number = card.recorded_at, number_words(card.number)
    else:
        assert kind not in CARED_KINDS, "each cared kind is read above"
        raise WrongStep(
            "U\u00a0tohoto záznamu se o\u00a0údajích nerozhoduje.",
            "Otevřete kontakt, radu, událost, dokument nebo kartu osoby.",
        )
    return CaredRecord(kind=kind, id=record_id, number=number, began_on=_day(began))


def _day(at: datetime) -> date:
    return at.astimezone(ZONE).date()


def _words(step: DataStep) -> str:
    """What the trail says of the step: of which record and what, no reason and no name."""
    return f"{step.record_kind.label} {step.record_id}: {step.kind.label}"


def _as_it_stands(step: DataStep, care: DataCare) -> DataStep:
    """The step with the assessment that holds; a review says itself when the next one is."""
    review_on = step.review_on if step.kind is DataStepKind.REVIEW else care.review_on
    return replace(
        step,
        regime=care.regime,
        purpose=care.purpose,
        basis=care.basis,
        disposal_code=care.disposal_code,
        review_on=review_on,
    )


def _demand_follows(care: DataCare, kind: DataStepKind) -> None:
    """A restriction is lifted once, a dispute settled once, a hold released once."""
    refused = {
        DataStepKind.RESTRICT: (care.is_restricted, "Zpracování už je omezené."),
        DataStepKind.LIFT: (not care.is_restricted, "Zpracování není omezené."),
        DataStepKind.DISPUTE: (bool(care.dispute), "Poznámka o\u00a0sporu už je zapsaná."),
        DataStepKind.SETTLE: (not care.dispute, "Žádný spor není zapsaný."),
        DataStepKind.HOLD: (care.is_held, "Výmaz už je pozastavený."),
        DataStepKind.RELEASE: (not care.is_held, "Výmaz není pozastavený."),
    }
    is_refused, words = refused.get(kind, (False, ""))
    if is_refused:
        raise WrongStep(words, "Podívejte se, co o\u00a0údajích platí teď.")
