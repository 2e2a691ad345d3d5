"""How the paper of the shown document speaks: as its persons do, until somebody chooses by hand."""

from dataclasses import replace
from typing import TYPE_CHECKING

from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.document_lists import PrintStyle
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.second_language import Wording
from kkc_desktop.ui.wording_button import WordingButton

if TYPE_CHECKING:
    from kkc_desktop.services.documents import Documents


class PaperWording:
    """Stands between the button and the dossier."""

    def __init__(self, button: WordingButton, documents: "Documents") -> None:
        self._button = button
        self._documents = documents
        self._suggested: Wording = (Language.CZECH, PrintStyle.STANDARD)

    def begin(self, dossier: Dossier) -> None:
        """Shows how the document speaks and offers what it may speak."""
        document = dossier.document
        self._suggested = self._documents.suggested(dossier)
        self._button.set_languages(self._documents.languages(document))
        self._button.show_wording((document.second_language, document.print_style))

    def given_to(self, dossier: Dossier) -> Dossier:
        """The dossier with the chosen second language and type; a closed one as it is."""
        if dossier.document.is_frozen:
            return dossier
        language, style = self._button.wording()
        document = replace(dossier.document, second_language=language, print_style=style)
        return replace(dossier, document=document)

    def follow(self, dossier: Dossier) -> Dossier:
        """The dossier after its persons changed; what was chosen by hand stays."""
        before, self._suggested = self._suggested, self._documents.suggested(dossier)
        if self._button.wording() == before and not dossier.document.is_frozen:
            self._button.show_wording(self._suggested)
        return self.given_to(dossier)
