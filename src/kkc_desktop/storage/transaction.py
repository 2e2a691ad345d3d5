"""What services see of the disk: the repositories of one transaction."""

from collections.abc import Callable
from functools import cached_property
from typing import Generic, TypeVar

from sqlalchemy import Connection

from kkc_desktop.storage.account_records import (
    DataSteps,
    Erasures,
    FormCounts,
    OfficialPlaces,
    SavedViews,
    SecurityBreaches,
)
from kkc_desktop.storage.advice import Advice
from kkc_desktop.storage.anchor import Anchor
from kkc_desktop.storage.audit import Audit
from kkc_desktop.storage.calamities import Calamities
from kkc_desktop.storage.children import Persons, Signatures, Things
from kkc_desktop.storage.contacts import Contacts
from kkc_desktop.storage.data_reviews import DataReviews
from kkc_desktop.storage.desk_records import (
    Appointments,
    FoundThings,
    ListEntries,
    PreventionEvents,
    Promises,
    ReadBacks,
)
from kkc_desktop.storage.documents import Documents
from kkc_desktop.storage.drafts import Drafts
from kkc_desktop.storage.erasing import Erasing
from kkc_desktop.storage.event_sums import EventSums
from kkc_desktop.storage.events import EventCards, Events
from kkc_desktop.storage.handovers import Handovers
from kkc_desktop.storage.incidents import Incidents
from kkc_desktop.storage.kept_records import KeptRecords
from kkc_desktop.storage.numbers import Numbers
from kkc_desktop.storage.open_matters import OpenMatters
from kkc_desktop.storage.outage import OutageKits
from kkc_desktop.storage.overview_facts import OverviewFacts
from kkc_desktop.storage.packs import TemplatePacks
from kkc_desktop.storage.papers import Copies, Papers
from kkc_desktop.storage.people import People, PersonCards
from kkc_desktop.storage.person_records import PersonRecords
from kkc_desktop.storage.person_search import PersonSearch
from kkc_desktop.storage.print_jobs import PrintJobs
from kkc_desktop.storage.readiness import ReadinessChecks
from kkc_desktop.storage.record_lines import RecordLines
from kkc_desktop.storage.returned import Attachments, ScanPages
from kkc_desktop.storage.safekeeping import BackupRuns, SafekeepingRow
from kkc_desktop.storage.search import Search
from kkc_desktop.storage.station import Duty, Officers, StationRow
from kkc_desktop.storage.trail_lines import TrailLines

T = TypeVar("T")


class Made(Generic[T]):
    """A repository of the transaction, made when it is first asked for: an act needs only few."""

    def __init__(self, make: Callable[[Connection], T]) -> None:
        self._make = make

    def __set_name__(self, owner: type, name: str) -> None:
        """Learns under which name the repository is kept from then on."""
        self._name = name

    def __get__(self, transaction: "Transaction", owner: type) -> T:
        """Python asks here only until the repository is made."""
        made = transaction.__dict__[self._name] = self._make(transaction.connection)
        return made


class Transaction:
    """All repositories over one connection inside one transaction."""

    contacts = Made(Contacts)
    advice = Made(Advice)
    calamities = Made(Calamities)
    event_cards = Made(EventCards)
    handovers = Made(Handovers)
    open_matters = Made(OpenMatters)
    documents = Made(Documents)
    persons = Made(Persons)
    person_cards = Made(PersonCards)
    people = Made(People)
    person_records = Made(PersonRecords)
    person_search = Made(PersonSearch)
    appointments = Made(Appointments)
    prevention_events = Made(PreventionEvents)
    promises = Made(Promises)
    found_things = Made(FoundThings)
    list_entries = Made(ListEntries)
    read_backs = Made(ReadBacks)
    things = Made(Things)
    signatures = Made(Signatures)
    copies = Made(Copies)
    papers = Made(Papers)
    scan_pages = Made(ScanPages)
    attachments = Made(Attachments)
    print_jobs = Made(PrintJobs)
    outage_kits = Made(OutageKits)
    template_packs = Made(TemplatePacks)
    numbers = Made(Numbers)
    station = Made(StationRow)
    officers = Made(Officers)
    duty = Made(Duty)
    trail = Made(TrailLines)
    record_lines = Made(RecordLines)
    drafts = Made(Drafts)
    search = Made(Search)
    safekeeping = Made(SafekeepingRow)
    backup_runs = Made(BackupRuns)
    readiness = Made(ReadinessChecks)
    data_steps = Made(DataSteps)
    data_reviews = Made(DataReviews)
    erasures = Made(Erasures)
    security_breaches = Made(SecurityBreaches)
    saved_views = Made(SavedViews)
    form_counts = Made(FormCounts)
    official_places = Made(OfficialPlaces)
    overview_facts = Made(OverviewFacts)
    kept_records = Made(KeptRecords)

    def __init__(self, connection: Connection, audit_key: bytes) -> None:
        self.connection = connection
        self.audit = Audit(connection, audit_key)
        self._sums = EventSums(connection, audit_key)

    @cached_property
    def incidents(self) -> Incidents:
        """Incidents with their notices and their log."""
        return Incidents(self.connection, self._sums)

    @cached_property
    def events(self) -> Events:
        """What hangs on an incident."""
        return Events(self.connection, self._sums)

    @cached_property
    def erasing(self) -> Erasing:
        """Emptying of what is past its term."""
        return Erasing(self.connection, self._sums)

    def newest(self) -> Anchor | None:
        """What this transaction added to the trail and to the register, for the anchor."""
        entry = self.audit.newest
        if entry is None:
            return None
        issued = self.numbers.newest
        series = {f"{issued.station_code}-{issued.year}": issued.sequence} if issued else {}
        return Anchor(number=entry.number, chain=entry.chain, last_numbers=series)
