"""All services of one workplace, each built when it is first asked for.

The start page needs only the light ones; what imports the database toolkit or the paper renderer
waits until somebody opens a page that needs it.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from kkc_desktop.services.duty import Duty
from kkc_desktop.services.today import Today
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.services.accounts import Accounts
    from kkc_desktop.services.advising import Advising
    from kkc_desktop.services.asking import Asking
    from kkc_desktop.services.boarding import Boarding
    from kkc_desktop.services.bundles import Bundles
    from kkc_desktop.services.calamities import Calamities
    from kkc_desktop.services.cards import Cards
    from kkc_desktop.services.correcting import Correcting
    from kkc_desktop.services.declaring import Declaring
    from kkc_desktop.services.describing import Describing
    from kkc_desktop.services.disclosure import Disclosure
    from kkc_desktop.services.documents import Documents
    from kkc_desktop.services.door import Door
    from kkc_desktop.services.drafts import Drafts
    from kkc_desktop.services.evaluating import Evaluating
    from kkc_desktop.services.finding import Finding
    from kkc_desktop.services.gathering import Gathering
    from kkc_desktop.services.gathering_erasure import GatheringErasure
    from kkc_desktop.services.gathering_papers import GatheringPapers
    from kkc_desktop.services.gauging import Gauging
    from kkc_desktop.services.handing_over import HandingOver
    from kkc_desktop.services.incidents import Incidents
    from kkc_desktop.services.maps import Maps
    from kkc_desktop.services.measures import Measures
    from kkc_desktop.services.notifying import Notifying
    from kkc_desktop.services.operations_card import OperationsCard
    from kkc_desktop.services.outage import Outage
    from kkc_desktop.services.oversight import Oversight
    from kkc_desktop.services.packs import Packs
    from kkc_desktop.services.print_jobs import PrintJobs
    from kkc_desktop.services.readiness import Readiness
    from kkc_desktop.services.reading_back import ReadingBack
    from kkc_desktop.services.reception import Reception
    from kkc_desktop.services.referrals import Referrals
    from kkc_desktop.services.returning import Returning
    from kkc_desktop.services.safekeeping import BackupKeeping
    from kkc_desktop.services.scenarios import Scenarios
    from kkc_desktop.services.sealing import Sealing
    from kkc_desktop.services.setup import StationSetup
    from kkc_desktop.services.signing import Signing
    from kkc_desktop.services.striking import Striking
    from kkc_desktop.services.wall import Wall


class Services:
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
    def incidents(self) -> "Incidents":
        """Emergencies."""
        from kkc_desktop.services.incidents import Incidents

        return Incidents(self.workplace)

    @cached_property
    def calamities(self) -> "Calamities":
        """Incidents joined into one calamity."""
        from kkc_desktop.services.calamities import Calamities

        return Calamities(self.workplace, self.gauging)

    @cached_property
    def gauging(self) -> "Gauging":
        """Water gauges and their readings."""
        from kkc_desktop.services.gauging import Gauging

        return Gauging(self.workplace, self.cards)

    @cached_property
    def boarding(self) -> "Boarding":
        """Roles, objectives and resources of a calamity, and what the public is told."""
        from kkc_desktop.services.boarding import Boarding

        return Boarding(self.workplace)

    @cached_property
    def cards(self) -> "Cards":
        """Question cards, plan cards, whom to inform, terms."""
        from kkc_desktop.services.cards import Cards

        return Cards(self.workplace)

    @cached_property
    def maps(self) -> "Maps":
        """The map of the region and what stands on it."""
        from kkc_desktop.services.maps import Maps

        return Maps(self.workplace, self.gauging)

    @cached_property
    def wall(self) -> "Wall":
        """The situation without a single typed word, for the second screen."""
        from kkc_desktop.services.wall import Wall

        return Wall(self.workplace, self.cards, self.gauging, self.maps)

    @cached_property
    def measures(self) -> "Measures":
        """Measures, and the plan card ticked off."""
        from kkc_desktop.services.measures import Measures

        return Measures(self.workplace, self.cards)

    @cached_property
    def notifying(self) -> "Notifying":
        """Who was informed and what they answered."""
        from kkc_desktop.services.notifying import Notifying

        return Notifying(self.workplace, self.cards)

    @cached_property
    def declaring(self) -> "Declaring":
        """What others declared."""
        from kkc_desktop.services.declaring import Declaring

        return Declaring(self.workplace)

    @cached_property
    def evaluating(self) -> "Evaluating":
        """The suggested extent and the evaluation sheet."""
        from kkc_desktop.services.evaluating import Evaluating

        return Evaluating(self.workplace)

    @cached_property
    def gathering(self) -> "Gathering":
        """People at the centre, head counts, people sought."""
        from kkc_desktop.services.gathering import Gathering

        return Gathering(self.workplace)

    @cached_property
    def gathering_papers(self) -> "GatheringPapers":
        """Printed lists of the people at the centre."""
        from kkc_desktop.services.gathering_papers import GatheringPapers

        return GatheringPapers(self.workplace)

    @cached_property
    def gathering_erasure(self) -> "GatheringErasure":
        """The short retention of the people at the centre."""
        from kkc_desktop.services.gathering_erasure import GatheringErasure

        return GatheringErasure(self.workplace, self.cards)

    @cached_property
    def operations_card(self) -> "OperationsCard":
        """The card that is read aloud to operations."""
        from kkc_desktop.services.operations_card import OperationsCard

        return OperationsCard(self.workplace)

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
    def describing(self) -> "Describing":
        """Description sheets of persons and vehicles."""
        from kkc_desktop.services.describing import Describing

        return Describing(self.workplace)

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
    def asking(self) -> "Asking":
        """What a paper's code says."""
        from kkc_desktop.services.asking import Asking

        return Asking(self.workplace)

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
    def outage(self) -> "Outage":
        """Blank forms made in advance and typed in afterwards."""
        from kkc_desktop.services.outage import Outage

        return Outage(self.workplace)

    @cached_property
    def striking(self) -> "Striking":
        """Blank forms that nobody will fill in."""
        from kkc_desktop.services.striking import Striking

        return Striking(self.workplace)

    @cached_property
    def referrals(self) -> "Referrals":
        """Kam s tím."""
        from kkc_desktop.services.referrals import Referrals

        return Referrals()
