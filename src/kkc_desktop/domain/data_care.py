"""What was decided about a record's data: regime, purpose, basis, term, restriction, dispute, hold.

Steps are only added to; the newest of its kind holds. What nobody decided follows from the kind of
the record, see `services/data_care`.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NewType

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.code_lists import DataRegime
from kkc_desktop.domain.data_lists import DataPurpose, DataStepKind, LegalBasis
from kkc_desktop.domain.station import OfficerId

DataStepId = NewType("DataStepId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class DataStep:
    """One decision; regime, purpose, basis, disposal code and review hold for ASSESS and REVIEW.

    A REVIEW without `review_on` found the data needed no more.
    `until_on` is the day a hold ends by itself, None for never; `requester` says who asked, by
    their part in the matter and not by name; `note` is the reason, or the words of the dispute.
    """

    id: DataStepId
    record_kind: RecordKind
    record_id: str
    kind: DataStepKind
    regime: DataRegime = DataRegime.GDPR
    purpose: DataPurpose = DataPurpose.COUNTER
    basis: LegalBasis = LegalBasis.PUBLIC_TASK
    disposal_code: str = ""
    review_on: date | None = None
    until_on: date | None = None
    requester: str = ""
    note: str = ""
    recorded_at: datetime
    recorded_by: OfficerId


@dataclass(frozen=True, slots=True, kw_only=True)
class DataCare:
    """How the data of one record stand today.

    `due_on` is the day from which the term of its disposal code is over, None while the record is
    not finished or no code gives a term. Texts are empty where nothing is restricted, disputed or
    held. `is_unneeded` says that a review found the data needed no more; there is no next review
    then, and their erasure is to be proposed.
    """

    record_kind: RecordKind
    record_id: str
    regime: DataRegime
    purpose: DataPurpose
    basis: LegalBasis
    disposal_code: str = ""
    review_on: date | None = None
    due_on: date | None = None
    restriction: str = ""
    dispute: str = ""
    hold: str = ""
    hold_until: date | None = None
    erased_at: datetime | None = None
    is_unneeded: bool = False

    @property
    def is_restricted(self) -> bool:
        """Whether the data are only kept and not to be used (§ 29 z. 110/2019, čl. 18 GDPR)."""
        return bool(self.restriction)

    @property
    def is_held(self) -> bool:
        """Whether nothing of the record may be erased."""
        return bool(self.hold)
