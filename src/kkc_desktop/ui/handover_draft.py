"""What stands typed on the page of a handover and is not stored yet, and its draft."""

from dataclasses import replace

from kkc_desktop.domain.draft import Draft, FormKind
from kkc_desktop.domain.event_lists import HandoverState
from kkc_desktop.domain.handover import Handover, HandoverSheet
from kkc_desktop.domain.plain import from_text, to_text
from kkc_desktop.domain.station import OfficerId
from kkc_desktop.services.drafts import Unfinished
from kkc_desktop.ui.handover_view import HandoverView


def typed_on(view: HandoverView, sheet: HandoverSheet | None) -> Handover | None:
    """The sheet with what stands on the page; None while nothing can be typed."""
    if sheet is None or sheet.handover.state is not HandoverState.PREPARED:
        return None
    texts = view.texts.texts()
    return replace(
        sheet.handover,
        incoming_id=OfficerId(view.signatures.incoming_id),
        equipment=view.equipment.texts(),
        message=texts["message"],
        alerts=texts["alerts"],
        forces=texts["forces"],
        findings=texts["findings"],
    )


def unfinished_of(view: HandoverView, typed: Handover) -> Unfinished:
    """What the drafts keep of it."""
    return Unfinished(
        record_id=typed.id,
        form=FormKind.HANDOVER,
        title="Předání služby",
        content=to_text(typed),
        focus_field=view.texts.shown_field,
        filled_count=sum(bool(text.strip()) for text in view.texts.texts().values()),
    )


def typed_in(draft: Draft) -> Handover:
    """The sheet as the draft keeps it; refused with PackUnreadable when there is none in it."""
    handover, _, _ = from_text(Handover, draft.content)
    return handover
