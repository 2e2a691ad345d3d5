"""What services see of the disk: the repositories of one transaction."""

from functools import cached_property

from sqlalchemy import Connection

from kkc_desktop.storage.advice import Advice
from kkc_desktop.storage.anchor import Anchor
from kkc_desktop.storage.audit import Audit
from kkc_desktop.storage.calamities import Calamities
from kkc_desktop.storage.children import Persons, Signatures, Things
from kkc_desktop.storage.contacts import Contacts
from kkc_desktop.storage.documents import Documents
from kkc_desktop.storage.drafts import Drafts
from kkc_desktop.storage.event_sums import EventSums
from kkc_desktop.storage.events import EventCards, Events
from kkc_desktop.storage.handovers import Handovers
from kkc_desktop.storage.incidents import Incidents
from kkc_desktop.storage.numbers import Numbers
from kkc_desktop.storage.open_matters import OpenMatters
from kkc_desktop.storage.outage import OutageKits
from kkc_desktop.storage.packs import TemplatePacks
from kkc_desktop.storage.papers import Copies, Papers
from kkc_desktop.storage.print_jobs import PrintJobs
from kkc_desktop.storage.readiness import ReadinessChecks
from kkc_desktop.storage.returned import Attachments, ScanPages
from kkc_desktop.storage.safekeeping import BackupRuns, SafekeepingRow
from kkc_desktop.storage.search import Search
from kkc_desktop.storage.station import Duty, Officers, StationRow
from kkc_desktop.storage.trail_lines import TrailLines


class Transaction:
    """All repositories over one connection inside one transaction."""

    def __init__(self, connection: Connection, audit_key: bytes) -> None:
        self.contacts = Contacts(connection)
        self.advice = Advice(connection)
        self._connection = connection
        self._sums = EventSums(connection, audit_key)
        self.incidents = Incidents(connection, self._sums)
        self.calamities = Calamities(connection)
        self.event_cards = EventCards(connection)
        self.handovers = Handovers(connection)
        self.open_matters = OpenMatters(connection)
        self.documents = Documents(connection)
        self.persons = Persons(connection)
        self.things = Things(connection)
        self.signatures = Signatures(connection)
        self.copies = Copies(connection)
        self.papers = Papers(connection)
        self.scan_pages = ScanPages(connection)
        self.attachments = Attachments(connection)
        self.print_jobs = PrintJobs(connection)
        self.outage_kits = OutageKits(connection)
        self.template_packs = TemplatePacks(connection)
        self.numbers = Numbers(connection)
        self.station = StationRow(connection)
        self.officers = Officers(connection)
        self.duty = Duty(connection)
        self.audit = Audit(connection, audit_key)
        self.trail = TrailLines(connection)
        self.drafts = Drafts(connection)
        self.search = Search(connection)
        self.safekeeping = SafekeepingRow(connection)
        self.backup_runs = BackupRuns(connection)
        self.readiness = ReadinessChecks(connection)

    @cached_property
    def events(self) -> Events:
        """What hangs on an incident; made when it is asked for, as few acts do."""
        return Events(self._connection, self._sums)

    def newest(self) -> Anchor | None:
        """What this transaction added to the trail and to the register, for the anchor."""
        entry = self.audit.newest
        if entry is None:
            return None
        issued = self.numbers.newest
        series = {f"{issued.station_code}-{issued.year}": issued.sequence} if issued else {}
        return Anchor(number=entry.number, chain=entry.chain, last_numbers=series)
