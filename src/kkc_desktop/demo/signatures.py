"""The pens of the made-up parties: everybody signs, or the citizen refuses."""

from kkc_desktop.domain.document_lists import SignatureState
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.services.desk import Services
from kkc_desktop.services.made_up_prints import print_made_up

PRINTER = "ukázková tiskárna"


def sign(services: Services, dossier: Dossier) -> None:
    """Prints the closed paper twice, records every signature and locks the document."""
    print_made_up(services.print_jobs, dossier.document.id, PRINTER, 2)
    for signature in dossier.signatures:
        services.signing.record(signature, SignatureState.SIGNED)
    services.workplace.confirm()
    services.signing.confirm(dossier.document.id)


def refuse(services: Services, dossier: Dossier) -> None:
    """The officer signs, everybody else refuses before a witness."""
    print_made_up(services.print_jobs, dossier.document.id, PRINTER)
    for signature in dossier.signatures:
        if signature.is_officer:
            services.signing.record(signature, SignatureState.SIGNED)
        else:
            reason = "chce se nejdříve poradit s\u00a0advokátem"
            services.signing.record(signature, SignatureState.REFUSED, reason, "Marek Zelený")
    services.workplace.confirm()
    services.signing.confirm(dossier.document.id)
