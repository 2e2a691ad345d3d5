"""A document with everything that travels with it: persons, things, signatures, copies."""

from dataclasses import dataclass

from kkc_desktop.domain.contact import Contact
from kkc_desktop.domain.declaration import Declaration
from kkc_desktop.domain.description import Description
from kkc_desktop.domain.document import Copy, Document, Signature, Thing
from kkc_desktop.domain.incident import Incident, LogEntry, LogStrike, Notice
from kkc_desktop.domain.incident_lists import LogKind
from kkc_desktop.domain.person import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """A document as a page shows it; persons and things are its content and freeze with it."""

    document: Document
    persons: tuple[Person, ...] = ()
    things: tuple[Thing, ...] = ()
    signatures: tuple[Signature, ...] = ()
    copies: tuple[Copy, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """A contact with the persons a paper needed."""

    contact: Contact
    persons: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentFile:
    """An incident with all its notices, oldest first, and its log in order of entry.

    `steps` are the lines of the log that say how far the incident is: notices, handovers and
    notified bodies. They are known also where the log itself was not read, as on the page.
    `strikes` are the struck lines of the log, `descriptions` the sheets in order of entry,
    `declarations` what others declared, in order of time. `stated` are the known persons who are
    named with the notice being taken; a stored file is read without them.
    """

    incident: Incident
    notices: tuple[Notice, ...]
    steps: tuple[LogEntry, ...] = ()
    log: tuple[LogEntry, ...] = ()
    strikes: tuple[LogStrike, ...] = ()
    descriptions: tuple[Description, ...] = ()
    declarations: tuple[Declaration, ...] = ()
    stated: tuple[Person, ...] = ()

    @property
    def latest(self) -> Notice:
        """The notice with the highest number."""
        return self.notices[-1]

    @property
    def is_handed_over(self) -> bool:
        """Whether operations took over what is known now, not only an earlier notice."""
        wanted = (LogKind.NOTICE, LogKind.HANDOVER)
        kinds = [entry.kind for entry in self.steps if entry.kind in wanted]
        return kinds[-1:] == [LogKind.HANDOVER]
