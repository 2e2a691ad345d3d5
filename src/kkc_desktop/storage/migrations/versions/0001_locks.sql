-- What was signed, printed, numbered or logged cannot be changed, not even by hand.
-- The first word of each message after "locked" tells storage/failures.py which sentence to show.

CREATE TRIGGER documents_content_locked BEFORE UPDATE OF
    id, template_code, template_version, evidence_number, contact_id, incident_id, advice_id,
    corrects_id, correction_reason, regime, officer_id, recorded_at, recorded_by, act_place,
    act_started_at, act_ended_at, act_subject, act_note, explanation_regime, summons_note,
    instruction_answer, instruction_reply, statement_manner, statement, reported_person,
    proofs, damage_czk, damage_note, claims_damages, wants_notification, proposals, measures,
    assessment, event_place, event_time, event_summary, reported_at, receipt_note,
    notice_number, methane_major, methane_location, methane_type, methane_hazards,
    methane_access, methane_casualties, methane_services, operations_handover, log_extract,
    advice_topics, advice_text, advice_group, advice_form, advice_materials, advice_follow_up,
    objections_state, objections, closing_manner, closing_note, copy_handover, attachments,
    attachments_count, attachments_sheets, closed_at
ON documents WHEN OLD.state <> 'DRAFT'
BEGIN
    SELECT RAISE(ABORT, 'locked document: closed for signature');
END;

CREATE TRIGGER documents_state_forward BEFORE UPDATE OF state ON documents
WHEN NEW.state <> OLD.state AND OLD.state || '>' || NEW.state NOT IN (
    'DRAFT>CLOSED', 'CLOSED>SIGNED', 'CLOSED>REFUSED', 'CLOSED>VOIDED',
    'SIGNED>HANDED_OVER', 'REFUSED>HANDED_OVER'
)
BEGIN
    SELECT RAISE(ABORT, 'locked step: the state moves only forward');
END;

CREATE TRIGGER documents_stamps_locked BEFORE UPDATE OF
    signed_at, handed_over_at, handed_over_to, void_reason
ON documents
WHEN (OLD.signed_at IS NOT NULL AND NEW.signed_at IS NOT OLD.signed_at)
    OR (OLD.handed_over_at IS NOT NULL AND NEW.handed_over_at IS NOT OLD.handed_over_at)
    OR (OLD.handed_over_to <> '' AND NEW.handed_over_to IS NOT OLD.handed_over_to)
    OR (OLD.void_reason <> '' AND NEW.void_reason IS NOT OLD.void_reason)
BEGIN
    SELECT RAISE(ABORT, 'locked document: stamped once');
END;

CREATE TRIGGER documents_kept BEFORE DELETE ON documents WHEN OLD.state <> 'DRAFT'
BEGIN
    SELECT RAISE(ABORT, 'locked document: closed for signature');
END;

CREATE TRIGGER persons_insert_locked BEFORE INSERT ON persons
WHEN EXISTS (SELECT 1 FROM documents WHERE id IN (NEW.record_id) AND state <> 'DRAFT')
BEGIN
    SELECT RAISE(ABORT, 'locked document: closed for signature');
END;

CREATE TRIGGER persons_update_locked BEFORE UPDATE ON persons
WHEN EXISTS (SELECT 1 FROM documents WHERE id IN (OLD.record_id, NEW.record_id) AND state <> 'DRAFT')
BEGIN
    SELECT RAISE(ABORT, 'locked document: closed for signature');
END;

CREATE TRIGGER persons_delete_locked BEFORE DELETE ON persons
WHEN EXISTS (SELECT 1 FROM documents WHERE id IN (OLD.record_id) AND state <> 'DRAFT')
BEGIN
    SELECT RAISE(ABORT, 'locked document: closed for signature');
END;

CREATE TRIGGER things_insert_locked BEFORE INSERT ON things
WHEN EXISTS (SELECT 1 FROM documents WHERE id IN (NEW.document_id) AND state <> 'DRAFT')
BEGIN
    SELECT RAISE(ABORT, 'locked document: closed for signature');
END;

CREATE TRIGGER things_update_locked BEFORE UPDATE ON things
WHEN EXISTS (SELECT 1 FROM documents WHERE id IN (OLD.document_id, NEW.document_id) AND state <> 'DRAFT')
BEGIN
    SELECT RAISE(ABORT, 'locked document: closed for signature');
END;

CREATE TRIGGER things_delete_locked BEFORE DELETE ON things
WHEN EXISTS (SELECT 1 FROM documents WHERE id IN (OLD.document_id) AND state <> 'DRAFT')
BEGIN
    SELECT RAISE(ABORT, 'locked document: closed for signature');
END;

CREATE TRIGGER signatures_insert_locked BEFORE INSERT ON signatures
WHEN NOT EXISTS (SELECT 1 FROM documents WHERE id = NEW.document_id AND state = 'CLOSED')
BEGIN
    SELECT RAISE(ABORT, 'locked signature: only while closed for signature');
END;

CREATE TRIGGER signatures_update_locked BEFORE UPDATE ON signatures
WHEN NOT EXISTS (SELECT 1 FROM documents WHERE id = OLD.document_id AND state = 'CLOSED')
BEGIN
    SELECT RAISE(ABORT, 'locked signature: only while closed for signature');
END;

CREATE TRIGGER signatures_delete_locked BEFORE DELETE ON signatures
WHEN NOT EXISTS (SELECT 1 FROM documents WHERE id = OLD.document_id AND state = 'CLOSED')
BEGIN
    SELECT RAISE(ABORT, 'locked signature: only while closed for signature');
END;

CREATE TRIGGER copies_update_locked BEFORE UPDATE ON copies
BEGIN
    SELECT RAISE(ABORT, 'locked entry: copies are only added to');
END;

CREATE TRIGGER copies_delete_locked BEFORE DELETE ON copies
BEGIN
    SELECT RAISE(ABORT, 'locked entry: copies are only added to');
END;

CREATE TRIGGER papers_update_locked BEFORE UPDATE ON papers
BEGIN
    SELECT RAISE(ABORT, 'locked entry: papers are only added to');
END;

CREATE TRIGGER papers_delete_locked BEFORE DELETE ON papers
BEGIN
    SELECT RAISE(ABORT, 'locked entry: papers are only added to');
END;

CREATE TRIGGER notices_update_locked BEFORE UPDATE ON notices
BEGIN
    SELECT RAISE(ABORT, 'locked entry: notices are only added to');
END;

CREATE TRIGGER notices_delete_locked BEFORE DELETE ON notices
BEGIN
    SELECT RAISE(ABORT, 'locked entry: notices are only added to');
END;

CREATE TRIGGER log_entries_update_locked BEFORE UPDATE ON log_entries
BEGIN
    SELECT RAISE(ABORT, 'locked entry: log_entries are only added to');
END;

CREATE TRIGGER log_entries_delete_locked BEFORE DELETE ON log_entries
BEGIN
    SELECT RAISE(ABORT, 'locked entry: log_entries are only added to');
END;

CREATE TRIGGER audit_update_locked BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'locked entry: audit are only added to');
END;

CREATE TRIGGER audit_delete_locked BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'locked entry: audit are only added to');
END;

CREATE TRIGGER duty_update_locked BEFORE UPDATE ON duty
BEGIN
    SELECT RAISE(ABORT, 'locked entry: duty are only added to');
END;

CREATE TRIGGER duty_delete_locked BEFORE DELETE ON duty
BEGIN
    SELECT RAISE(ABORT, 'locked entry: duty are only added to');
END;

CREATE TRIGGER origin_update_locked BEFORE UPDATE ON origin
BEGIN
    SELECT RAISE(ABORT, 'locked entry: origin are only added to');
END;

CREATE TRIGGER origin_delete_locked BEFORE DELETE ON origin
BEGIN
    SELECT RAISE(ABORT, 'locked entry: origin are only added to');
END;

CREATE TRIGGER audit_without_holes BEFORE INSERT ON audit
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM audit)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: audit has no holes');
END;

CREATE TRIGGER numbers_without_holes BEFORE INSERT ON numbers
WHEN NEW.sequence <> (
    SELECT coalesce(max(sequence), 0) + 1 FROM numbers
    WHERE station_code = NEW.station_code AND year = NEW.year
)
BEGIN
    SELECT RAISE(ABORT, 'locked number: the register has no holes');
END;

CREATE TRIGGER numbers_update_locked BEFORE UPDATE OF
    station_code, year, sequence, kind, record_id, issued_at
ON numbers
BEGIN
    SELECT RAISE(ABORT, 'locked number: never given to anything else');
END;

CREATE TRIGGER numbers_void_locked BEFORE UPDATE OF void_reason ON numbers
WHEN OLD.void_reason <> ''
BEGIN
    SELECT RAISE(ABORT, 'locked number: voided once');
END;

CREATE TRIGGER numbers_delete_locked BEFORE DELETE ON numbers
BEGIN
    SELECT RAISE(ABORT, 'locked number: never deleted');
END;

CREATE TRIGGER contacts_number_locked BEFORE UPDATE OF evidence_number ON contacts
WHEN OLD.evidence_number <> '' AND NEW.evidence_number <> OLD.evidence_number
BEGIN
    SELECT RAISE(ABORT, 'locked number: never changed');
END;

CREATE TRIGGER advice_number_locked BEFORE UPDATE OF evidence_number ON advice
WHEN OLD.evidence_number <> '' AND NEW.evidence_number <> OLD.evidence_number
BEGIN
    SELECT RAISE(ABORT, 'locked number: never changed');
END;

CREATE TRIGGER incidents_number_locked BEFORE UPDATE OF evidence_number ON incidents
WHEN OLD.evidence_number <> '' AND NEW.evidence_number <> OLD.evidence_number
BEGIN
    SELECT RAISE(ABORT, 'locked number: never changed');
END;

-- INSERT OR REPLACE would delete the old row without asking the triggers above.

CREATE TRIGGER documents_replace_locked BEFORE INSERT ON documents
WHEN EXISTS (SELECT 1 FROM documents WHERE id = NEW.id AND state <> 'DRAFT')
BEGIN
    SELECT RAISE(ABORT, 'locked document: closed for signature');
END;

CREATE TRIGGER copies_replace_locked BEFORE INSERT ON copies
WHEN EXISTS (
    SELECT 1 FROM copies
    WHERE id = NEW.id OR (document_id = NEW.document_id AND number = NEW.number)
)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: copies are only added to');
END;

CREATE TRIGGER papers_replace_locked BEFORE INSERT ON papers
WHEN EXISTS (SELECT 1 FROM papers WHERE document_id = NEW.document_id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: papers are only added to');
END;

CREATE TRIGGER notices_replace_locked BEFORE INSERT ON notices
WHEN EXISTS (
    SELECT 1 FROM notices
    WHERE id = NEW.id OR (incident_id = NEW.incident_id AND number = NEW.number)
)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: notices are only added to');
END;

CREATE TRIGGER log_entries_replace_locked BEFORE INSERT ON log_entries
WHEN EXISTS (
    SELECT 1 FROM log_entries
    WHERE id = NEW.id OR (incident_id = NEW.incident_id AND number = NEW.number)
)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: log_entries are only added to');
END;

CREATE TRIGGER duty_replace_locked BEFORE INSERT ON duty
WHEN EXISTS (SELECT 1 FROM duty WHERE number = NEW.number)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: duty is only added to');
END;

CREATE TRIGGER numbers_replace_locked BEFORE INSERT ON numbers
WHEN EXISTS (SELECT 1 FROM numbers WHERE record_id = NEW.record_id)
BEGIN
    SELECT RAISE(ABORT, 'locked number: the record has one');
END;
