"""All services of one workplace, each built when it is first asked for.

The start page needs only the light ones; what imports the database toolkit or the paper renderer
waits until somebody opens a page that needs it.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from kkc_desktop.services.account_desk import AccountServices
from kkc_desktop.services.duty import Duty
from kkc_desktop.services.event_desk import EventServices
from kkc_desktop.services.today import Today
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.services.accounts import Accounts
    from kkc_desktop.services.advising import Advising
    from kkc_desktop.services.appointments import Appointments
    from kkc_desktop.services.asking import Asking
    from kkc_desktop.services.bundles import Bundles
    from kkc_desktop.services.correcting import Correcting
    from kkc_desktop.services.data_care import DataKeeping
    from kkc_desktop.services.disclosure import Disclosure
    from kkc_desktop.services.documents import Documents
    from kkc_desktop.services.door import Door
    from kkc_desktop.services.drafts import Drafts
    from kkc_desktop.services.finding import Finding
    from kkc_desktop.services.finds import Finds
    from kkc_desktop.services.handing_over import HandingOver
    from kkc_desktop.services.known_people import KnownPeople
    from kkc_desktop.services.list_files import ListFiles
    from kkc_desktop.services.lists import Lists
    from kkc_desktop.services.outage import Outage
    from kkc_desktop.services.oversight import Oversight
    from kkc_desktop.services.overviews import Overviews
    from kkc_desktop.services.packs import Packs
    from kkc_desktop.services.person_files import PersonFiles
    from kkc_desktop.services.person_flags import PersonFlags
    from kkc_desktop.services.person_merging import PersonMerging
    from kkc_desktop.services.person_reports import PersonReports
    from kkc_desktop.services.prevention import Prevention
    from kkc_desktop.services.print_jobs import PrintJobs
    from kkc_desktop.services.processing_notices import ProcessingNotices
    from kkc_desktop.services.promises import Promises
    from kkc_desktop.services.readiness import Readiness
    from kkc_desktop.services.reading_back import ReadingBack
    from kkc_desktop.services.reception import Reception
    from kkc_desktop.services.referrals import Referrals
    from kkc_desktop.services.retention import Retention
    from kkc_desktop.services.returning import Returning
    from kkc_desktop.services.safekeeping import BackupKeeping
    from kkc_desktop.services.scenarios import Scenarios
    from kkc_desktop.services.sealing import Sealing
    from kkc_desktop.services.setup import StationSetup
    from kkc_desktop.services.signing import Signing
    from kkc_desktop.services.spelling import Spelling
    from kkc_desktop.services.striking import Striking
    from kkc_desktop.services.text_search import TextSearch
    from kkc_desktop.services.verifying import Verifying
    from kkc_desktop.services.victim_packs import VictimPacks
    from kkc_desktop.services.views import Views


class Services(EventServices, AccountServices):
    """What the window is given: one object for each group of verbs."""

    def __init__(self, workplace: Workplace, door: "Door | None" = None) -> None:
        self.workplace = workplace
        self.duty = Duty(workplace, door)
        self.today = Today(workplace)
        self._door = door

    @cached_property
    def accounts(self) -> "Accounts":
        """Passwords, who may sign in, the recovery key; only at a desk that has a door."""
        from kkc_desktop.services.accounts import Accounts

        assert self._door is not None, "a desk without a door has no accounts"
        return Accounts(self.workplace, self._door, self.duty)

    @cached_property
    def setup(self) -> "StationSetup":
        """Station data and officers."""
        from kkc_desktop.services.setup import StationSetup

        return StationSetup(self.workplace)

    @cached_property
    def reception(self) -> "Reception":
        """Contacts."""
        from kkc_desktop.services.reception import Reception

        return Reception(self.workplace)

    @cached_property
    def known_people(self) -> "KnownPeople":
        """People known at the desk, found while they are typed."""
        from kkc_desktop.services.known_people import KnownPeople

        return KnownPeople(self.workplace)

    @cached_property
    def advising(self) -> "Advising":
        """Prevention advice."""
        from kkc_desktop.services.advising import Advising

        return Advising(self.workplace)

    @cached_property
    def reading_back(self) -> "ReadingBack":
        """The text on the citizen's screen and what was said to it."""
        from kkc_desktop.services.reading_back import ReadingBack

        return ReadingBack(self.workplace)

    @cached_property
    def victim_packs(self) -> "VictimPacks":
        """Information packs of victims."""
        from kkc_desktop.services.victim_packs import VictimPacks

        return VictimPacks(self.workplace)

    @cached_property
    def handing_over(self) -> "HandingOver":
        """Shift handovers."""
        from kkc_desktop.services.handing_over import HandingOver

        return HandingOver(self.workplace)

    @cached_property
    def scenarios(self) -> "Scenarios":
        """Exercise scenarios; each is refused outside the exercise's own database."""
        from kkc_desktop.services.scenarios import Scenarios

        return Scenarios(self)

    @cached_property
    def documents(self) -> "Documents":
        """Documents up to the closing."""
        from kkc_desktop.services.documents import Documents

        return Documents(self.workplace)

    @cached_property
    def signing(self) -> "Signing":
        """Documents after the closing."""
        from kkc_desktop.services.signing import Signing

        return Signing(self.workplace)

    @cached_property
    def correcting(self) -> "Correcting":
        """New versions of signed documents."""
        from kkc_desktop.services.correcting import Correcting

        return Correcting(self.workplace)

    @cached_property
    def sealing(self) -> "Sealing":
        """The station's electronic seal."""
        from kkc_desktop.services.sealing import Sealing

        return Sealing(self.workplace)

    @cached_property
    def returning(self) -> "Returning":
        """Scans and files that come back to closed documents."""
        from kkc_desktop.services.returning import Returning

        return Returning(self.workplace)

    @cached_property
    def retention(self) -> "Retention":
        """Terms of disposal and erasure."""
        from kkc_desktop.services.retention import Retention

        return Retention(self.workplace)

    @cached_property
    def asking(self) -> "Asking":
        """What a paper's code says."""
        from kkc_desktop.services.asking import Asking

        return Asking(self.workplace)

    @cached_property
    def person_files(self) -> "PersonFiles":
        """Cards of known persons."""
        from kkc_desktop.services.person_files import PersonFiles

        return PersonFiles(self.workplace)

    @cached_property
    def person_flags(self) -> "PersonFlags":
        """Warnings at those cards."""
        from kkc_desktop.services.person_flags import PersonFlags

        return PersonFlags(self.workplace)

    @cached_property
    def person_merging(self) -> "PersonMerging":
        """Cards of one person made one, and two again."""
        from kkc_desktop.services.person_merging import PersonMerging

        return PersonMerging(self.workplace)

    @cached_property
    def person_reports(self) -> "PersonReports":
        """Everything about a person, and who looked at them."""
        from kkc_desktop.services.person_reports import PersonReports

        return PersonReports(self.workplace)

    @cached_property
    def processing_notices(self) -> "ProcessingNotices":
        """The notice of processing in both variants."""
        from kkc_desktop.services.processing_notices import ProcessingNotices

        return ProcessingNotices(self.workplace)

    @cached_property
    def print_jobs(self) -> "PrintJobs":
        """What was sent to a printer and what became of it."""
        from kkc_desktop.services.print_jobs import PrintJobs

        return PrintJobs(self.workplace)

    @cached_property
    def bundles(self) -> "Bundles":
        """The set of papers of a visit."""
        from kkc_desktop.services.bundles import Bundles

        return Bundles(self.workplace)

    @cached_property
    def drafts(self) -> "Drafts":
        """Unfinished work."""
        from kkc_desktop.services.drafts import Drafts

        return Drafts(self.workplace)

    @cached_property
    def finding(self) -> "Finding":
        """The search box."""
        from kkc_desktop.services.finding import Finding

        return Finding(self.workplace)

    @cached_property
    def data_care(self) -> "DataKeeping":
        """What a record's data are kept for and until when."""
        from kkc_desktop.services.data_care import DataKeeping

        return DataKeeping(self.workplace)

    @cached_property
    def text_search(self) -> "TextSearch":
        """Advice, other offices and help lines in the search box."""
        from kkc_desktop.services.text_search import TextSearch

        return TextSearch(self.workplace)

    @cached_property
    def views(self) -> "Views":
        """Saved views of the person on duty."""
        from kkc_desktop.services.views import Views

        return Views(self.workplace)

    @cached_property
    def disclosure(self) -> "Disclosure":
        """Data that leave a record."""
        from kkc_desktop.services.disclosure import Disclosure

        return Disclosure(self.workplace)

    @cached_property
    def backups(self) -> "BackupKeeping":
        """Settings of lock and backup, backups, the key of the store; at a desk with a door."""
        from kkc_desktop.services.safekeeping import BackupKeeping

        assert self._door is not None, "a desk without a door keeps no backups"
        return BackupKeeping(self.workplace, self._door)

    @cached_property
    def packs(self) -> "Packs":
        """Template packs."""
        from kkc_desktop.services.packs import Packs

        return Packs(self.workplace)

    @cached_property
    def readiness(self) -> "Readiness":
        """The readiness check and the warnings of the duty line."""
        from kkc_desktop.services.readiness import Readiness

        return Readiness(self.workplace)

    @cached_property
    def oversight(self) -> "Oversight":
        """The audit trail: who did what, and the proof of it."""
        from kkc_desktop.services.oversight import Oversight

        return Oversight(self.workplace)

    @cached_property
    def overviews(self) -> "Overviews":
        """Overviews of a period in numbers."""
        from kkc_desktop.services.overviews import Overviews

        return Overviews(self.workplace)

    @cached_property
    def outage(self) -> "Outage":
        """Blank forms made in advance and typed in afterwards."""
        from kkc_desktop.services.outage import Outage

        return Outage(self.workplace)

    @cached_property
    def spelling(self) -> "Spelling":
        """The station's own words for the dictionary."""
        from kkc_desktop.services.spelling import Spelling

        return Spelling(self.workplace)

    @cached_property
    def striking(self) -> "Striking":
        """Blank forms that nobody will fill in."""
        from kkc_desktop.services.striking import Striking

        return Striking(self.workplace)

    @cached_property
    def promises(self) -> "Promises":
        """The promise clock."""
        from kkc_desktop.services.promises import Promises

        return Promises(self.workplace)

    @cached_property
    def finds(self) -> "Finds":
        """Found and handed-in things."""
        from kkc_desktop.services.finds import Finds

        return Finds(self.workplace)

    @cached_property
    def referrals(self) -> "Referrals":
        """Kam s tím."""
        from kkc_desktop.services.referrals import Referrals

        return Referrals(self.workplace)

    @cached_property
    def appointments(self) -> "Appointments":
        """Booked times."""
        from kkc_desktop.services.appointments import Appointments

        return Appointments(self.workplace)

    @cached_property
    def verifying(self) -> "Verifying":
        """Advice read through again."""
        from kkc_desktop.services.verifying import Verifying

        return Verifying(self.workplace)

    @cached_property
    def prevention(self) -> "Prevention":
        """Talks, campaigns and prevention in numbers."""
        from kkc_desktop.services.prevention import Prevention

        return Prevention(self.workplace)

    @cached_property
    def lists(self) -> "Lists":
        """The lists that the station edits."""
        from kkc_desktop.services.lists import Lists

        return Lists(self.workplace)

    @cached_property
    def list_files(self) -> "ListFiles":
        """The edited lists as files."""
        from kkc_desktop.services.list_files import ListFiles

        return ListFiles(self.workplace)
