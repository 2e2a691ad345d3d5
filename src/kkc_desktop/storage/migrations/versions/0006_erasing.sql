-- Erasure: the locks let go of records that an approved erasure marked, and only of those.
-- Each lock is the same as before with one condition more; see storage/erasing.py.

CREATE VIEW erased_records AS SELECT record_id FROM erasure_items WHERE erased_at IS NOT NULL;

-- What hangs on a record is asked for each record that is due.

CREATE INDEX ix_appointments_card_id ON appointments (card_id);

CREATE INDEX ix_found_things_contact_id ON found_things (contact_id);

CREATE INDEX ix_handover_items_record_id ON handover_items (record_id);

CREATE INDEX ix_incidents_contact_id ON incidents (contact_id);

CREATE INDEX ix_print_jobs_record_id ON print_jobs (record_id);

CREATE TRIGGER erasure_items_erased_when_approved BEFORE UPDATE OF erased_at ON erasure_items
WHEN (SELECT state FROM erasures WHERE id = OLD.erasure_id) <> 'CARRIED_OUT'
BEGIN
    SELECT RAISE(ABORT, 'locked entry: only what was approved is erased');
END;

DROP TRIGGER documents_content_locked;

CREATE TRIGGER documents_content_locked BEFORE UPDATE OF
    id, template_code, template_version, evidence_number, contact_id, incident_id,
    advice_id, corrects_id, correction_reason, regime, officer_id, recorded_at,
    recorded_by, act_place, act_started_at, act_ended_at, act_subject, act_note,
    explanation_regime, summons_note, instruction_answer, instruction_reply,
    statement_manner, statement, reported_person, proofs, damage_czk, damage_note,
    claims_damages, wants_notification, proposals, measures, assessment, event_place,
    event_time, event_summary, reported_at, receipt_note, notice_number, methane_major,
    methane_location, methane_type, methane_hazards, methane_access, methane_casualties,
    methane_services, operations_handover, log_extract, advice_topics, advice_text,
    advice_group, advice_form, advice_materials, advice_follow_up, objections_state,
    objections, closing_manner, closing_note, copy_handover, attachments,
    attachments_count, attachments_sheets, closed_at, correction_kind,
    correction_requester, correction_support, version, second_language, print_style,
    translation_version, paper_code, is_late_entry, instruction_given_at,
    breached_provision, affected_consent, competent_body, refer_by_on, loss_manner,
    loss_note, submission_addressee, submission_request, victim_contacts,
    explained_orally, transfer_kind, transfer_from, transfer_to, transfer_note,
    referral_matter, referral_place, referral_note, handover_from, handover_to,
    handover_forces, handover_events, handover_persons, handover_alerts,
    handover_things, handover_tasks, handover_equipment, handover_findings,
    handover_reservations, report_number, period_started_at, period_ended_at, situation,
    changes_since_last, open_measures, next_report_note, evaluation_level,
    evaluation_override, evaluation_declared, evaluation_extent, evaluation_endangered,
    evaluation_threats, evaluation_services, evaluation_closures, evaluation_warning,
    evaluation_evacuation, evaluation_station, evaluation_informed, evaluation_public,
    evaluation_tasks, listing_heading, listing, listing_note
ON documents
WHEN (OLD.state <> 'DRAFT')
    AND NOT EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.id)
BEGIN
    SELECT RAISE(ABORT, 'locked document: closed for signature');
END;

DROP TRIGGER documents_stamps_locked;

CREATE TRIGGER documents_stamps_locked BEFORE UPDATE OF
    signed_at, handed_over_at, handed_over_to, void_reason
ON documents
WHEN ((OLD.signed_at IS NOT NULL AND NEW.signed_at IS NOT OLD.signed_at)
    OR (OLD.handed_over_at IS NOT NULL AND NEW.handed_over_at IS NOT OLD.handed_over_at)
    OR (OLD.handed_over_to <> '' AND NEW.handed_over_to IS NOT OLD.handed_over_to)
    OR (OLD.void_reason <> '' AND NEW.void_reason IS NOT OLD.void_reason))
    AND NOT EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.id)
BEGIN
    SELECT RAISE(ABORT, 'locked document: stamped once');
END;

DROP TRIGGER persons_update_locked;

CREATE TRIGGER persons_update_locked BEFORE UPDATE ON persons
WHEN (EXISTS (SELECT 1 FROM documents WHERE id IN (OLD.record_id, NEW.record_id) AND state <> 'DRAFT'))
    AND NOT EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.record_id)
BEGIN
    SELECT RAISE(ABORT, 'locked document: closed for signature');
END;

DROP TRIGGER things_update_locked;

CREATE TRIGGER things_update_locked BEFORE UPDATE ON things
WHEN (EXISTS (SELECT 1 FROM documents WHERE id IN (OLD.document_id, NEW.document_id) AND state <> 'DRAFT'))
    AND NOT EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.document_id)
BEGIN
    SELECT RAISE(ABORT, 'locked document: closed for signature');
END;

DROP TRIGGER signatures_update_locked;

CREATE TRIGGER signatures_update_locked BEFORE UPDATE ON signatures
WHEN (NOT EXISTS (SELECT 1 FROM documents WHERE id = OLD.document_id AND state = 'CLOSED'))
    AND NOT EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.document_id)
BEGIN
    SELECT RAISE(ABORT, 'locked signature: only while closed for signature');
END;

DROP TRIGGER copies_update_locked;

CREATE TRIGGER copies_update_locked BEFORE UPDATE ON copies
WHEN NOT EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.document_id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: copies are only added to');
END;

DROP TRIGGER papers_update_locked;

CREATE TRIGGER papers_update_locked BEFORE UPDATE ON papers
WHEN NOT EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.document_id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: papers are only added to');
END;

DROP TRIGGER read_backs_update_locked;

CREATE TRIGGER read_backs_update_locked BEFORE UPDATE ON read_backs
WHEN NOT EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.document_id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: read backs are only added to');
END;

DROP TRIGGER scan_pages_update_locked;

CREATE TRIGGER scan_pages_update_locked BEFORE UPDATE ON scan_pages
WHEN NOT EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.document_id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: scan pages are only added to');
END;

DROP TRIGGER attachments_update_locked;

CREATE TRIGGER attachments_update_locked BEFORE UPDATE ON attachments
WHEN NOT EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.document_id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: attachments are only added to');
END;

DROP TRIGGER print_jobs_update_locked;

CREATE TRIGGER print_jobs_update_locked BEFORE UPDATE OF
    id, record_kind, record_id, title, purpose, recipient, printer, copies, began_at, began_by, has_cover
ON print_jobs
WHEN NOT EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.record_id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: print jobs are only added to');
END;

DROP TRIGGER notices_update_locked;

CREATE TRIGGER notices_update_locked BEFORE UPDATE ON notices
WHEN NOT EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.incident_id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: notices are only added to');
END;

DROP TRIGGER log_entries_update_locked;

CREATE TRIGGER log_entries_update_locked BEFORE UPDATE ON log_entries
WHEN NOT EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.incident_id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: log_entries are only added to');
END;

DROP TRIGGER log_strikes_update_locked;

CREATE TRIGGER log_strikes_update_locked BEFORE UPDATE ON log_strikes
WHEN NOT EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.incident_id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: log strikes are only added to');
END;

DROP TRIGGER descriptions_update_locked;

CREATE TRIGGER descriptions_update_locked BEFORE UPDATE ON descriptions
WHEN NOT EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.incident_id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: descriptions are only added to');
END;

DROP TRIGGER evaluations_update_locked;

CREATE TRIGGER evaluations_update_locked BEFORE UPDATE ON evaluations
WHEN NOT EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.incident_id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: evaluations are only added to');
END;

DROP TRIGGER declarations_update_locked;

CREATE TRIGGER declarations_update_locked BEFORE UPDATE ON declarations
WHEN NOT EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.incident_id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: declarations are only added to');
END;

DROP TRIGGER calamity_links_update_locked;

CREATE TRIGGER calamity_links_update_locked BEFORE UPDATE ON calamity_links
WHEN NOT EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.incident_id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: calamity links are only added to');
END;

DROP TRIGGER public_notices_update_locked;

CREATE TRIGGER public_notices_update_locked BEFORE UPDATE ON public_notices
WHEN NOT EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.incident_id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: public notices are only added to');
END;

DROP TRIGGER head_counts_update_locked;

CREATE TRIGGER head_counts_update_locked BEFORE UPDATE ON head_counts
WHEN NOT EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.incident_id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: head counts are only added to');
END;

DROP TRIGGER measures_update_locked;

CREATE TRIGGER measures_update_locked BEFORE UPDATE OF
    id, incident_id, number, text, plan_line, recorded_at, recorded_by
ON measures
WHEN NOT EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.incident_id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: measures are only added to');
END;

DROP TRIGGER measures_settled_once;

CREATE TRIGGER measures_settled_once BEFORE UPDATE ON measures
WHEN (OLD.settled_at IS NOT NULL)
    AND NOT EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.incident_id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: measures are settled once');
END;

DROP TRIGGER notifications_update_locked;

CREATE TRIGGER notifications_update_locked BEFORE UPDATE OF
    id, incident_id, body, channel, contact, told, notified_at, recorded_at, recorded_by
ON notifications
WHEN NOT EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.incident_id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: notifications are only added to');
END;

DROP TRIGGER notifications_answered_once;

CREATE TRIGGER notifications_answered_once BEFORE UPDATE ON notifications
WHEN (OLD.answered_at IS NOT NULL)
    AND NOT EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.incident_id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: notifications are answered once');
END;

DROP TRIGGER board_items_update_locked;

CREATE TRIGGER board_items_update_locked BEFORE UPDATE OF
    id, incident_id, part, title, recorded_at, recorded_by
ON board_items
WHEN NOT EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.incident_id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: board items are only added to');
END;

DROP TRIGGER gathered_persons_erased_once;

CREATE TRIGGER gathered_persons_erased_once BEFORE UPDATE ON gathered_persons
WHEN (OLD.erased_at IS NOT NULL)
    AND NOT EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.incident_id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: gathered persons are erased once');
END;

DROP TRIGGER sought_persons_erased_once;

CREATE TRIGGER sought_persons_erased_once BEFORE UPDATE ON sought_persons
WHEN (OLD.erased_at IS NOT NULL)
    AND NOT EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.incident_id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: sought persons are erased once');
END;

DROP TRIGGER person_flags_update_locked;

CREATE TRIGGER person_flags_update_locked BEFORE UPDATE OF
    id, card_id, kind, reason, valid_until, recorded_at, recorded_by
ON person_flags
WHEN NOT EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.card_id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: person flags are only added to');
END;

DROP TRIGGER person_flags_ended_once;

CREATE TRIGGER person_flags_ended_once BEFORE UPDATE ON person_flags
WHEN (OLD.ended_at IS NOT NULL)
    AND NOT EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.card_id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: person flags are ended once');
END;

DROP TRIGGER person_merges_update_locked;

CREATE TRIGGER person_merges_update_locked BEFORE UPDATE OF
    id, kept_id, merged_id, reason, merged_at, merged_by
ON person_merges
WHEN NOT EXISTS (SELECT 1 FROM erased_records WHERE record_id IN (OLD.kept_id, OLD.merged_id))
BEGIN
    SELECT RAISE(ABORT, 'locked entry: person merges are only added to');
END;

DROP TRIGGER person_merges_undone_once;

CREATE TRIGGER person_merges_undone_once BEFORE UPDATE OF
    undone_at, undone_by, undo_reason
ON person_merges
WHEN (OLD.undone_at IS NOT NULL)
    AND NOT EXISTS (SELECT 1 FROM erased_records WHERE record_id IN (OLD.kept_id, OLD.merged_id))
BEGIN
    SELECT RAISE(ABORT, 'locked entry: person merges are undone once');
END;

DROP TRIGGER promises_update_locked;

CREATE TRIGGER promises_update_locked BEFORE UPDATE OF
    id, kind, record_kind, record_id, promised_on, due_on, note, recorded_at, recorded_by
ON promises
WHEN NOT EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.record_id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: promises are only added to');
END;

DROP TRIGGER promises_kept_once;

CREATE TRIGGER promises_kept_once BEFORE UPDATE ON promises
WHEN (OLD.done_on IS NOT NULL)
    AND NOT EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.record_id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: promises are kept once');
END;

DROP TRIGGER data_steps_update_locked;

CREATE TRIGGER data_steps_update_locked BEFORE UPDATE ON data_steps
WHEN NOT EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.record_id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: steps of data protection are only added to');
END;

DROP TRIGGER handover_items_update_locked;

CREATE TRIGGER handover_items_update_locked BEFORE UPDATE ON handover_items
WHEN (EXISTS (SELECT 1 FROM handovers WHERE id IN (OLD.handover_id, NEW.handover_id) AND state <> 'PREPARED'))
    AND NOT EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.record_id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: handovers are signed once');
END;

DROP TRIGGER numbers_void_locked;

CREATE TRIGGER numbers_void_locked BEFORE UPDATE OF void_reason ON numbers
WHEN (OLD.void_reason <> '')
    AND NOT EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.record_id)
BEGIN
    SELECT RAISE(ABORT, 'locked number: voided once');
END;

-- What the log said is no longer found.

CREATE TRIGGER log_entries_emptied AFTER UPDATE OF text, counterpart, addressee ON log_entries
BEGIN
    UPDATE log_index SET words = NEW.text || ' ' || NEW.counterpart || ' ' || NEW.addressee
    WHERE rowid = NEW.rowid;
END;

-- Into what was erased nothing is written again.

CREATE TRIGGER contacts_stay_erased BEFORE UPDATE ON contacts
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.id) AND (
    NEW.subject || NEW.note <> ''
)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER persons_stay_erased BEFORE UPDATE ON persons
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.record_id) AND (
    NEW.title_before || NEW.given_names || NEW.surname || NEW.title_after || NEW.birth_surname
    || NEW.birth_number || NEW.birth_place || NEW.citizenship || NEW.residence ||
    NEW.delivery_address || NEW.phone || NEW.email || NEW.data_box ||
    NEW.identity_document_number || NEW.identity_document_issuer || NEW.identity_note ||
    NEW.interpreter || NEW.representative || NEW.note || NEW.confidant || NEW.child_protection
    || NEW.interviewer_note <> ''
)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER persons_not_added BEFORE INSERT ON persons
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = NEW.record_id)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER advice_stay_erased BEFORE UPDATE ON advice
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.id) AND (
    NEW.citizen_words || NEW.follow_up || NEW.note <> ''
)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER incidents_stay_erased BEFORE UPDATE ON incidents
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.id) AND (
    NEW.accepted_by || NEW.name || NEW.closing_reason <> ''
)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER notices_stay_erased BEFORE UPDATE ON notices
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.incident_id) AND (
    NEW.place || NEW.place_detail || NEW.access || NEW.description || NEW.affected_note ||
    NEW.hazards_note || NEW.time_note || NEW.reporting_name || NEW.reporting_phone ||
    NEW.offender || NEW.vehicle || NEW.services_required <> ''
)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER notices_not_added BEFORE INSERT ON notices
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = NEW.incident_id)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER log_entries_stay_erased BEFORE UPDATE ON log_entries
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.incident_id) AND (
    NEW.counterpart || NEW.text || NEW.addressee <> ''
)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER log_entries_not_added BEFORE INSERT ON log_entries
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = NEW.incident_id)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER log_strikes_stay_erased BEFORE UPDATE ON log_strikes
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.incident_id) AND (
    NEW.reason <> ''
)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER log_strikes_not_added BEFORE INSERT ON log_strikes
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = NEW.incident_id)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER descriptions_stay_erased BEFORE UPDATE ON descriptions
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.incident_id) AND (
    NEW.name || NEW.sex || NEW.apparent_age || NEW.height || NEW.build || NEW.hair || NEW.face
    || NEW.facial_hair || NEW.glasses || NEW.clothing || NEW.marks || NEW.speech || NEW.weapon
    || NEW.company || NEW.direction || NEW.plate || NEW.plate_country || NEW.vehicle_kind ||
    NEW.colour || NEW.make || NEW.model || NEW.damage || NEW.occupants || NEW.last_seen_place ||
    NEW.health || NEW.phone || NEW.social_networks || NEW.transport || NEW.contacts || NEW.photo
    || NEW.fear_reason || NEW.earlier_escapes || NEW.exact_words || NEW.explosion_time ||
    NEW.bomb_place || NEW.bomb_look || NEW.bomb_reason || NEW.voice || NEW.background ||
    NEW.received_by || NEW.note <> ''
)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER descriptions_not_added BEFORE INSERT ON descriptions
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = NEW.incident_id)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER evaluations_stay_erased BEFORE UPDATE ON evaluations
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.incident_id) AND (
    NEW.override_reason || NEW.extent || NEW.endangered || NEW.threat_1h || NEW.threat_6h ||
    NEW.threat_24h || NEW.services_on_site || NEW.road_closures || NEW.warning_note ||
    NEW.evacuation_from || NEW.evacuation_to || NEW.evacuation_transport ||
    NEW.evacuation_vulnerable || NEW.station_measures || NEW.public_information ||
    NEW.public_approved_by || NEW.open_tasks <> ''
)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER evaluations_not_added BEFORE INSERT ON evaluations
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = NEW.incident_id)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER declarations_stay_erased BEFORE UPDATE ON declarations
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.incident_id) AND (
    NEW.territory || NEW.declared_by || NEW.note <> ''
)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER declarations_not_added BEFORE INSERT ON declarations
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = NEW.incident_id)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER measures_stay_erased BEFORE UPDATE ON measures
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.incident_id) AND (
    NEW.text || NEW.owner || NEW.result || NEW.plan_line <> ''
)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER measures_not_added BEFORE INSERT ON measures
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = NEW.incident_id)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER notifications_stay_erased BEFORE UPDATE ON notifications
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.incident_id) AND (
    NEW.body || NEW.contact || NEW.told || NEW.answer || NEW.answered_by <> ''
)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER notifications_not_added BEFORE INSERT ON notifications
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = NEW.incident_id)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER calamity_links_stay_erased BEFORE UPDATE ON calamity_links
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.incident_id) AND (
    NEW.reason <> ''
)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER calamity_links_not_added BEFORE INSERT ON calamity_links
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = NEW.incident_id)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER board_items_stay_erased BEFORE UPDATE ON board_items
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.incident_id) AND (
    NEW.title || NEW.holder || NEW.contact || NEW.place || NEW.note <> ''
)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER board_items_not_added BEFORE INSERT ON board_items
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = NEW.incident_id)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER gauge_readings_not_added BEFORE INSERT ON gauge_readings
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = NEW.incident_id)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER public_notices_stay_erased BEFORE UPDATE ON public_notices
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.incident_id) AND (
    NEW.text || NEW.approved_by <> ''
)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER public_notices_not_added BEFORE INSERT ON public_notices
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = NEW.incident_id)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER gathered_persons_stay_erased BEFORE UPDATE ON gathered_persons
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.incident_id) AND (
    NEW.name || NEW.group_name || NEW.came_from || NEW.contact || NEW.needs_note || NEW.animals
    || NEW.place || NEW.left_to <> ''
)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER gathered_persons_not_added BEFORE INSERT ON gathered_persons
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = NEW.incident_id)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER sought_persons_stay_erased BEFORE UPDATE ON sought_persons
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.incident_id) AND (
    NEW.description || NEW.came_from || NEW.seeker || NEW.seeker_contact || NEW.told <> ''
)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER sought_persons_not_added BEFORE INSERT ON sought_persons
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = NEW.incident_id)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER head_counts_stay_erased BEFORE UPDATE ON head_counts
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.incident_id) AND (
    NEW.note <> ''
)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER head_counts_not_added BEFORE INSERT ON head_counts
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = NEW.incident_id)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER documents_stay_erased BEFORE UPDATE ON documents
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.id) AND (
    NEW.correction_reason || NEW.act_place || NEW.act_subject || NEW.act_note ||
    NEW.summons_note || NEW.instruction_reply || NEW.statement || NEW.reported_person ||
    NEW.proofs || NEW.damage_note || NEW.proposals || NEW.measures || NEW.assessment ||
    NEW.event_place || NEW.event_time || NEW.event_summary || NEW.receipt_note ||
    NEW.methane_major || NEW.methane_location || NEW.methane_type || NEW.methane_hazards ||
    NEW.methane_access || NEW.methane_casualties || NEW.methane_services ||
    NEW.operations_handover || NEW.log_extract || NEW.advice_topics || NEW.advice_text ||
    NEW.advice_group || NEW.advice_form || NEW.advice_materials || NEW.advice_follow_up ||
    NEW.objections || NEW.closing_note || NEW.attachments || NEW.handed_over_to ||
    NEW.void_reason || NEW.correction_requester || NEW.correction_support ||
    NEW.breached_provision || NEW.competent_body || NEW.loss_note || NEW.submission_addressee ||
    NEW.submission_request || NEW.victim_contacts || NEW.transfer_from || NEW.transfer_to ||
    NEW.transfer_note || NEW.referral_matter || NEW.referral_place || NEW.referral_note ||
    NEW.handover_from || NEW.handover_to || NEW.handover_forces || NEW.handover_events ||
    NEW.handover_persons || NEW.handover_alerts || NEW.handover_things || NEW.handover_tasks ||
    NEW.handover_equipment || NEW.handover_findings || NEW.handover_reservations ||
    NEW.situation || NEW.changes_since_last || NEW.open_measures || NEW.next_report_note ||
    NEW.evaluation_level || NEW.evaluation_override || NEW.evaluation_declared ||
    NEW.evaluation_extent || NEW.evaluation_endangered || NEW.evaluation_threats ||
    NEW.evaluation_services || NEW.evaluation_closures || NEW.evaluation_warning ||
    NEW.evaluation_evacuation || NEW.evaluation_station || NEW.evaluation_informed ||
    NEW.evaluation_public || NEW.evaluation_tasks || NEW.listing_heading || NEW.listing ||
    NEW.listing_note <> ''
)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER things_stay_erased BEFORE UPDATE ON things
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.document_id) AND (
    NEW.description || NEW.identifier <> ''
)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER things_not_added BEFORE INSERT ON things
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = NEW.document_id)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER signatures_stay_erased BEFORE UPDATE ON signatures
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.document_id) AND (
    NEW.party || NEW.role_words || NEW.reason || NEW.witness <> ''
)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER signatures_not_added BEFORE INSERT ON signatures
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = NEW.document_id)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER copies_stay_erased BEFORE UPDATE ON copies
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.document_id) AND (
    NEW.recipient <> ''
)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER copies_not_added BEFORE INSERT ON copies
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = NEW.document_id)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER papers_stay_erased BEFORE UPDATE ON papers
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.document_id) AND (
    length(NEW.content) > 0
)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER papers_not_added BEFORE INSERT ON papers
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = NEW.document_id)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER read_backs_stay_erased BEFORE UPDATE ON read_backs
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.document_id) AND (
    NEW.objection <> ''
)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER read_backs_not_added BEFORE INSERT ON read_backs
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = NEW.document_id)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER scan_pages_stay_erased BEFORE UPDATE ON scan_pages
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.document_id) AND (
    NEW.source_name <> ''
    OR length(NEW.content) > 0
)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER scan_pages_not_added BEFORE INSERT ON scan_pages
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = NEW.document_id)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER attachments_stay_erased BEFORE UPDATE ON attachments
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.document_id) AND (
    NEW.file_name || NEW.note <> ''
    OR length(NEW.content) > 0
)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER attachments_not_added BEFORE INSERT ON attachments
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = NEW.document_id)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER person_cards_stay_erased BEFORE UPDATE ON person_cards
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.id) AND (
    NEW.title_before || NEW.given_names || NEW.surname || NEW.title_after || NEW.birth_surname
    || NEW.birth_number || NEW.birth_place || NEW.citizenship || NEW.residence ||
    NEW.delivery_address || NEW.phone || NEW.email || NEW.data_box ||
    NEW.identity_document_number || NEW.plate || NEW.account_number || NEW.note <> ''
)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER person_flags_stay_erased BEFORE UPDATE ON person_flags
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.card_id) AND (
    NEW.reason || NEW.end_reason <> ''
)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER person_flags_not_added BEFORE INSERT ON person_flags
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = NEW.card_id)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER appointments_stay_erased BEFORE UPDATE ON appointments
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.id) AND (
    NEW.name || NEW.phone || NEW.things || NEW.outcome_note || NEW.card_id <> ''
)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER found_things_stay_erased BEFORE UPDATE ON found_things
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.id) AND (
    NEW.description || NEW.identifier || NEW.found_place || NEW.municipality || NEW.shelf ||
    NEW.left_to || NEW.note <> ''
)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER print_jobs_not_added BEFORE INSERT ON print_jobs
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = NEW.record_id)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER print_jobs_stay_erased BEFORE UPDATE ON print_jobs
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.record_id) AND (
    NEW.title || NEW.recipient <> ''
)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER promises_stay_erased BEFORE UPDATE ON promises
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.record_id) AND (
    NEW.note <> ''
)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER promises_not_added BEFORE INSERT ON promises
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = NEW.record_id)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER data_steps_stay_erased BEFORE UPDATE ON data_steps
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.record_id) AND (
    NEW.requester || NEW.note <> ''
)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER data_steps_not_added BEFORE INSERT ON data_steps
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = NEW.record_id)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;

CREATE TRIGGER handover_items_stay_erased BEFORE UPDATE ON handover_items
WHEN EXISTS (SELECT 1 FROM erased_records WHERE record_id = OLD.record_id) AND (
    NEW.title || NEW.reason || NEW.note <> ''
)
BEGIN
    SELECT RAISE(ABORT, 'locked erasure: nothing is written into an erased record');
END;
