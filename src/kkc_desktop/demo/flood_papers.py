"""The papers of the demo's flood: reports and lists of the event, cards, boards and lists."""

from kkc_desktop.domain.gathering_register import GatheredList
from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.services.desk import Services

_LISTS = ("VYH", "DEN", "PVY", "SOS")
_REPORT = "SZ"


def flood_papers(services: Services, calamity_id: IncidentId) -> dict[str, bytes]:
    """Every paper by the name of its file, as the flood stands now."""
    documents = services.documents
    for code in _LISTS:
        documents.close(documents.begin(code, incident_id=calamity_id))
    own = [d for d in documents.page() if d.incident_id == calamity_id and d.closed_at]
    own.reverse()
    papers = {
        f"povoden-{document.template_code}{document.report_number or ''}": documents.paper(
            document.id
        ).content
        for document in own
        if document.template_code in (*_LISTS, _REPORT)
    }
    file = services.calamities.file(calamity_id)
    register = services.gathering.read(calamity_id)
    hung = services.boarding.public_notices(calamity_id)[-1]
    papers["povoden-karta-predani"] = services.operations_card.sheet(file)
    papers["povoden-vyveska"] = services.boarding.public_sheet(hung)
    for kind in GatheredList:
        name = f"povoden-lide-{kind.name.lower()}"
        papers[name] = services.gathering_papers.sheet(register, kind)
    return papers
