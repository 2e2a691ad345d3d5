"""Pictures of what is done for a victim: the text read back on another screen, the pack."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.code_lists import Language, PersonRole, Vulnerability
from kkc_desktop.domain.document_lists import InstructionAnswer
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.services.citizen_words import citizen_words
from kkc_desktop.services.desk import Services
from kkc_desktop.ui.citizen_window import CitizenWindow
from kkc_desktop.ui.read_back_dialog import ReadBackDialog
from kkc_desktop.ui.victim_pack_dialog import VictimPackDialog

_SCREEN = (1280, 800)
_TOLD = "Manžel mě v\u00a0neděli večer udeřil. Bála jsem se a\u00a0odešla k\u00a0sousedce."


def victim_scenes(window: QWidget, services: Services) -> Iterator[tuple[str, QWidget]]:
    """The reading at the desk and on the citizen's screen, and the pack; the draft goes again."""
    dossier = services.documents.save(_told(services))

    def unchanged(_words: str) -> Dossier:
        return dossier

    dialog = ReadBackDialog(services.reading_back, dossier, unchanged, unchanged, window)
    words, czech = citizen_words(Language.UKRAINIAN), citizen_words(Language.CZECH)
    citizen = CitizenWindow(services.workplace.station.name, words, czech, dialog)
    citizen.resize(*_SCREEN)
    citizen.show()
    dialog.show()
    dialog.put_citizen(citizen)
    for _ in range(2):
        dialog.agree()
    yield "cteni-obcanovi", dialog
    yield "obrazovka-obcana", citizen
    dialog.close()
    begun = services.victim_packs.begin("", dossier.document.id)
    pack = VictimPackDialog(services.victim_packs, services.documents, begun, window)
    pack.show()
    yield "balicek-obeti", pack
    pack.close()
    services.documents.discard(dossier.document)


def _told(services: Services) -> Dossier:
    dossier = services.documents.begin("PTO")
    template = services.documents.template(dossier.document)
    person = replace(
        services.documents.blank_person(dossier.document.id, 0, template),
        given_names="Oksana",
        surname="Cvičná",
        language=Language.UKRAINIAN,
        roles=(PersonRole.REPORTING_PERSON, PersonRole.VICTIM),
        vulnerability=Vulnerability.NOT_ASSESSED,
        interpreter="přítomna tlumočnice, ev.\u00a0č. 12",
    )
    document = replace(
        dossier.document,
        statement=_TOLD,
        second_language=Language.UKRAINIAN,
        instruction_answer=InstructionAnswer.UNDERSTOOD_INTERPRETED,
    )
    return replace(dossier, document=document, persons=(person,))
