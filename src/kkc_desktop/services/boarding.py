"""The board of a calamity: who does what with what, and what the public is told."""

from dataclasses import dataclass, replace

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.calamity import BoardItem, BoardItemId, PublicNotice, PublicNoticeId
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.event_lists import BoardPart, BoardState
from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.domain.incident_lists import LogKind
from kkc_desktop.domain.problems import Problem
from kkc_desktop.services.event_log import add_line
from kkc_desktop.services.workplace import Workplace


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedItem:
    """A line of the board as typed; part and title are final once it is stored."""

    part: BoardPart
    title: str
    holder: str = ""
    contact: str = ""
    quantity: int = 1
    place: str = ""
    state: BoardState = BoardState.WANTED
    note: str = ""


class Boarding:
    """The verbs of the board; each change is a line of the log, none is thrown away."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def items(self, calamity_id: IncidentId) -> tuple[BoardItem, ...]:
        """Roles, objectives and resources, each part in order of entry."""
        with self._workplace.look(Act.CONSULT) as tx:
            return tx.events.board.of(calamity_id)

    def add(self, calamity_id: IncidentId, typed: TypedItem) -> BoardItem:
        """Puts a line on the board; refused with NotComplete without a title."""
        _demand_title(typed)
        now = self._workplace.now()
        item = BoardItem(
            id=BoardItemId(self._workplace.new_id()),
            incident_id=calamity_id,
            part=typed.part,
            title=typed.title.strip(),
            holder=typed.holder.strip(),
            contact=typed.contact.strip(),
            quantity=max(1, typed.quantity),
            place=typed.place.strip(),
            state=typed.state,
            note=typed.note.strip(),
            changed_at=now,
            recorded_at=now,
            recorded_by=self._workplace.officer.id,
        )
        with self._workplace.act(Act.EDIT_BOARD, RecordKind.INCIDENT, calamity_id) as tx:
            tx.events.board.add(item)
            add_line(self._workplace, tx, calamity_id, LogKind.BOARD, board_words(item))
        return item

    def change(self, item: BoardItem, typed: TypedItem) -> BoardItem:
        """Stores how the line stands now; part and title stay, nothing changed writes nothing."""
        changed = replace(
            item,
            holder=typed.holder.strip(),
            contact=typed.contact.strip(),
            quantity=max(1, typed.quantity),
            place=typed.place.strip(),
            state=typed.state,
            note=typed.note.strip(),
        )
        if changed == item:
            return item
        changed = replace(changed, changed_at=self._workplace.now())
        with self._workplace.act(Act.EDIT_BOARD, RecordKind.INCIDENT, item.incident_id) as tx:
            tx.events.board.change(changed)
            add_line(self._workplace, tx, item.incident_id, LogKind.BOARD, board_words(changed))
        return changed

    def public_notices(self, calamity_id: IncidentId) -> tuple[PublicNotice, ...]:
        """Everything that was issued, by number; the last one hangs unless its text is empty."""
        with self._workplace.look(Act.CONSULT) as tx:
            return tx.events.public_notices.of(calamity_id)

    def issue(self, calamity_id: IncidentId, text: str, approved_by: str) -> PublicNotice:
        """Hangs up the next numbered text; refused with NotComplete without words or approval."""
        missing = []
        if not text.strip():
            fix = "Zapište krátce, co mají lidé vědět a\u00a0udělat."
            missing.append(Problem(field="text", text="Informace nemá text.", fix=fix))
        if not approved_by.strip():
            words = "Není zapsáno, kdo informaci schválil."
            fix = "Zapište jméno nebo funkci toho, kdo ji schválil."
            missing.append(Problem(field="approved_by", text=words, fix=fix))
        if missing:
            raise NotComplete(tuple(missing))
        return self._issue(calamity_id, text.strip(), approved_by.strip())

    def take_down(self, calamity_id: IncidentId) -> PublicNotice:
        """Takes down what hangs; that is a numbered entry of its own."""
        return self._issue(calamity_id, "", "")

    def public_sheet(self, notice: PublicNotice) -> bytes:
        """The PDF of the text for the board, A4 in large type."""
        from kkc_desktop.printing.public_board import render_public_notice

        self._workplace.permit(Act.PRINT_DOCUMENT)
        return render_public_notice(notice, self._workplace.station)

    def _issue(self, calamity_id: IncidentId, text: str, approved_by: str) -> PublicNotice:
        now = self._workplace.now()
        with self._workplace.act(Act.ISSUE_PUBLIC_NOTICE, RecordKind.INCIDENT, calamity_id) as tx:
            notice = PublicNotice(
                id=PublicNoticeId(self._workplace.new_id()),
                incident_id=calamity_id,
                number=tx.events.public_notices.count_of(calamity_id) + 1,
                text=text,
                approved_by=approved_by,
                issued_at=now,
                recorded_at=now,
                recorded_by=self._workplace.officer.id,
            )
            tx.events.public_notices.add(notice)
            number = f"Informace pro veřejnost č.\u00a0{notice.number}"
            words = f"{number} vyvěšena, schválil {approved_by}: {' '.join(text.split())}"
            if not text:
                words = f"{number}: vývěska sejmuta."
            add_line(self._workplace, tx, calamity_id, LogKind.PUBLIC, words)
        return notice


def board_words(item: BoardItem) -> str:
    """The line of the log about a line of the board: Role Velitel zásahu: por. Malý, …"""
    count = f" {item.quantity}×" if item.part is BoardPart.RESOURCE and item.quantity > 1 else ""
    parts = (item.holder, item.place, item.state.label, item.note)
    told = ", ".join(part for part in parts if part)
    return f"{item.part.label.capitalize()}{count} – {item.title}: {told}."


def _demand_title(typed: TypedItem) -> None:
    if not typed.title.strip():
        text = "Řádek přehledu nemá název."
        fix = "Zapište roli, cíl nebo prostředek několika slovy."
        raise NotComplete((Problem(field="title", text=text, fix=fix),))
