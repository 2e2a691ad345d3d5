"""Records of prevention advice on disk."""

from kkc_desktop.domain.advice import AdviceRecord
from kkc_desktop.storage.rows import Shelf, Versioned
from kkc_desktop.storage.tables import ADVICE


class Advice(Versioned[AdviceRecord]):
    """Advice given; newest by the moment it was given."""

    shelf = Shelf(ADVICE, AdviceRecord)
    newest_by = "given_at"
