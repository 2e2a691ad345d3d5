"""The text read back on the citizen's screen: its parts, and what was said to each of them."""

from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.document import DocumentId, demand_step
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.errors import WrongStep
from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.domain.read_back import (
    READ_ON_SCREEN,
    PartStanding,
    ReadBack,
    ReadBackId,
    ReadPart,
    confirmed_at,
    standings,
)
from kkc_desktop.printing.content import Content
from kkc_desktop.printing.read_out import read_out
from kkc_desktop.printing.values import at_hour_words
from kkc_desktop.services.dossiers import read_dossier
from kkc_desktop.services.paper_closing import author_of, translation_in_force
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction


class ReadingBack:
    """The verbs of the citizen's screen. What is confirmed is the text as it is stored."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def is_offered(self, dossier: Dossier) -> bool:
        """Whether somebody at the counter signs this kind, and its text may still be mended."""
        document = dossier.document
        template = self._workplace.templates.version_of(
            document.template_code, document.template_version
        )
        return bool(template.signer_roles) and not document.is_frozen

    def standings(self, dossier: Dossier) -> tuple[PartStanding, ...]:
        """The parts of the document as it stands, each with the answer to this very text."""
        with self._workplace.look(Act.CONSULT) as tx:
            answers = tx.read_backs.of(dossier.document.id)
        return standings(self._parts(dossier), answers)

    def confirm(self, document_id: DocumentId, shown: ReadPart, objection: str = "") -> ReadBack:
        """Writes down that the person understood and agreed to the part, or what was objected.

        Refused with WrongStep when the document is closed, or its text is no longer what was shown.
        """
        with self._workplace.act(Act.READ_BACK, RecordKind.DOCUMENT, document_id) as tx:
            self._demand_same(tx, document_id, shown)
            answer = ReadBack(
                id=ReadBackId(self._workplace.new_id()),
                document_id=document_id,
                part=shown.name,
                sha256=shown.digest,
                language=shown.language,
                objection=objection.strip(),
                confirmed_at=self._workplace.now(),
                recorded_by=self._workplace.officer.id,
            )
            tx.read_backs.add(answer)
            tx.audit.reason = f"část {shown.title}"
        return answer

    def clause(self, dossier: Dossier) -> str:
        """The words for the closing, once every part is confirmed; empty until then."""
        at = confirmed_at(self.standings(dossier))
        return f"{READ_ON_SCREEN} {at_hour_words(at)}" if at else ""

    def problems(self, dossier: Dossier) -> list[Problem]:
        """A warning when the closing says that all was confirmed and it is not so any more."""
        if READ_ON_SCREEN not in dossier.document.closing_note:
            return []
        missing = [each for each in self.standings(dossier) if not each.is_confirmed]
        if not missing:
            return []
        text = f"Podle závěru je vše potvrzeno, ale část „{missing[0].part.title}“ není."
        fix = "Přečtěte ji znovu (Ctrl+T), nebo větu ze závěru vymažte."
        return [Problem(field="closing_note", text=text, fix=fix, level=Level.WARNING)]

    def _demand_same(self, tx: "Transaction", document_id: DocumentId, shown: ReadPart) -> None:
        dossier = read_dossier(tx, document_id)
        demand_step(dossier.document.state, Act.WRITE_DOCUMENT)
        stored = {part.name: part.digest for part in self._parts(dossier)}
        if stored.get(shown.name) != shown.digest:
            raise WrongStep(
                "Text části se od přečtení změnil.",
                "Přečtěte ji občanovi znovu, jak je teď zapsána.",
            )

    def _parts(self, dossier: Dossier) -> tuple[ReadPart, ...]:
        document = dossier.document
        template = self._workplace.templates.version_of(
            document.template_code, document.template_version
        )
        content = Content(
            document=document,
            persons=dossier.persons,
            things=dossier.things,
            template=template,
            station=self._workplace.station,
            officer=author_of(self._workplace, document.officer_id),
            signers=(),
            signatures=(),
            corrects="",
            now=self._workplace.now(),
            help_lines=self._workplace.lists.lines_named(
                template.help_lines, self._workplace.station.code
            ),
            translation=translation_in_force(self._workplace, document),
        )
        return read_out(content)
