-- The emergency: what follows a notice, the calamity, the safe zone and the shift handover.
-- See storage/event_tables.py, incident_tables.py and document_tables.py.

ALTER TABLE incidents ADD COLUMN scope TEXT DEFAULT 'INCIDENT' NOT NULL;
ALTER TABLE incidents ADD COLUMN name TEXT DEFAULT '' NOT NULL;
ALTER TABLE incidents ADD COLUMN closing_reason TEXT DEFAULT '' NOT NULL;
ALTER TABLE notices ADD COLUMN latitude REAL;
ALTER TABLE notices ADD COLUMN longitude REAL;
ALTER TABLE notices ADD COLUMN services_required TEXT DEFAULT '' NOT NULL;
ALTER TABLE notices ADD COLUMN card_answers TEXT DEFAULT '[]' NOT NULL;
ALTER TABLE log_entries ADD COLUMN reported_at TEXT;
ALTER TABLE log_entries ADD COLUMN addressee TEXT DEFAULT '' NOT NULL;
ALTER TABLE log_entries ADD COLUMN corrects_number INTEGER DEFAULT '0' NOT NULL;
ALTER TABLE documents ADD COLUMN evaluation_level TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN evaluation_override TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN evaluation_declared TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN evaluation_extent TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN evaluation_endangered TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN evaluation_threats TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN evaluation_services TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN evaluation_closures TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN evaluation_warning TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN evaluation_evacuation TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN evaluation_station TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN evaluation_informed TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN evaluation_public TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN evaluation_tasks TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN listing_heading TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN listing TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN listing_note TEXT DEFAULT '' NOT NULL;

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
ON documents WHEN OLD.state <> 'DRAFT'
BEGIN
    SELECT RAISE(ABORT, 'locked document: closed for signature');
END;

CREATE TABLE event_sums (
    incident_id TEXT NOT NULL,
    total TEXT NOT NULL,
    log_from INTEGER NOT NULL,
    CONSTRAINT pk_event_sums PRIMARY KEY (incident_id),
    CONSTRAINT fk_event_sums_incident_id_incidents FOREIGN KEY(incident_id) REFERENCES incidents (id)
)
 STRICT;

CREATE TABLE log_strikes (
    entry_id TEXT NOT NULL,
    incident_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    struck_at TEXT NOT NULL,
    struck_by TEXT NOT NULL,
    CONSTRAINT pk_log_strikes PRIMARY KEY (entry_id),
    CONSTRAINT fk_log_strikes_entry_id_log_entries FOREIGN KEY(entry_id) REFERENCES log_entries (id),
    CONSTRAINT fk_log_strikes_incident_id_incidents FOREIGN KEY(incident_id) REFERENCES incidents (id)
)
 STRICT;

CREATE INDEX ix_log_strikes_incident_id ON log_strikes (incident_id);

CREATE TABLE descriptions (
    id TEXT NOT NULL,
    incident_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    replaces_id TEXT NOT NULL,
    name TEXT NOT NULL,
    sex TEXT NOT NULL,
    apparent_age TEXT NOT NULL,
    height TEXT NOT NULL,
    build TEXT NOT NULL,
    hair TEXT NOT NULL,
    face TEXT NOT NULL,
    facial_hair TEXT NOT NULL,
    glasses TEXT NOT NULL,
    clothing TEXT NOT NULL,
    marks TEXT NOT NULL,
    speech TEXT NOT NULL,
    weapon TEXT NOT NULL,
    company TEXT NOT NULL,
    direction TEXT NOT NULL,
    plate TEXT NOT NULL,
    plate_country TEXT NOT NULL,
    vehicle_kind TEXT NOT NULL,
    colour TEXT NOT NULL,
    make TEXT NOT NULL,
    model TEXT NOT NULL,
    damage TEXT NOT NULL,
    occupants TEXT NOT NULL,
    last_seen_at TEXT,
    last_seen_place TEXT NOT NULL,
    health TEXT NOT NULL,
    phone TEXT NOT NULL,
    social_networks TEXT NOT NULL,
    transport TEXT NOT NULL,
    contacts TEXT NOT NULL,
    photo TEXT NOT NULL,
    fear_reason TEXT NOT NULL,
    earlier_escapes TEXT NOT NULL,
    exact_words TEXT NOT NULL,
    explosion_time TEXT NOT NULL,
    bomb_place TEXT NOT NULL,
    bomb_look TEXT NOT NULL,
    bomb_reason TEXT NOT NULL,
    voice TEXT NOT NULL,
    background TEXT NOT NULL,
    received_by TEXT NOT NULL,
    note TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    CONSTRAINT pk_descriptions PRIMARY KEY (id),
    CONSTRAINT uq_descriptions_incident_id_number UNIQUE (incident_id, number),
    CONSTRAINT fk_descriptions_incident_id_incidents FOREIGN KEY(incident_id) REFERENCES incidents (id)
)
 STRICT;

CREATE TABLE evaluations (
    id TEXT NOT NULL,
    incident_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    notice_number INTEGER NOT NULL,
    endangered_count INTEGER,
    endangered_area INTEGER,
    signs TEXT NOT NULL,
    rules_version TEXT NOT NULL,
    suggested_level TEXT NOT NULL,
    sentences TEXT NOT NULL,
    desk_level TEXT NOT NULL,
    override_reason TEXT NOT NULL,
    extent TEXT NOT NULL,
    endangered TEXT NOT NULL,
    threat_1h TEXT NOT NULL,
    threat_6h TEXT NOT NULL,
    threat_24h TEXT NOT NULL,
    services_on_site TEXT NOT NULL,
    road_closures TEXT NOT NULL,
    warning_needed TEXT NOT NULL,
    warning_note TEXT NOT NULL,
    evacuation_needed TEXT NOT NULL,
    evacuation_from TEXT NOT NULL,
    evacuation_to TEXT NOT NULL,
    evacuation_count INTEGER,
    evacuation_transport TEXT NOT NULL,
    evacuation_vulnerable TEXT NOT NULL,
    station_measures TEXT NOT NULL,
    public_information TEXT NOT NULL,
    public_approved_by TEXT NOT NULL,
    open_tasks TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    CONSTRAINT pk_evaluations PRIMARY KEY (id),
    CONSTRAINT uq_evaluations_incident_id_number UNIQUE (incident_id, number),
    CONSTRAINT fk_evaluations_incident_id_incidents FOREIGN KEY(incident_id) REFERENCES incidents (id)
)
 STRICT;

CREATE TABLE declarations (
    id TEXT NOT NULL,
    incident_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    alarm_level TEXT NOT NULL,
    flood_degree TEXT NOT NULL,
    crisis_state TEXT NOT NULL,
    is_revoked INTEGER NOT NULL,
    territory TEXT NOT NULL,
    declared_by TEXT NOT NULL,
    declared_at TEXT NOT NULL,
    valid_until TEXT,
    note TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    CONSTRAINT pk_declarations PRIMARY KEY (id),
    CONSTRAINT fk_declarations_incident_id_incidents FOREIGN KEY(incident_id) REFERENCES incidents (id)
)
 STRICT;

CREATE INDEX ix_declarations_incident_id ON declarations (incident_id);

CREATE TABLE measures (
    id TEXT NOT NULL,
    incident_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    owner TEXT NOT NULL,
    due_at TEXT,
    state TEXT NOT NULL,
    result TEXT NOT NULL,
    settled_at TEXT,
    plan_line TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    CONSTRAINT pk_measures PRIMARY KEY (id),
    CONSTRAINT uq_measures_incident_id_number UNIQUE (incident_id, number),
    CONSTRAINT fk_measures_incident_id_incidents FOREIGN KEY(incident_id) REFERENCES incidents (id)
)
 STRICT;

CREATE INDEX ix_measures_state_due_at ON measures (state, due_at);

CREATE TABLE notifications (
    id TEXT NOT NULL,
    incident_id TEXT NOT NULL,
    body TEXT NOT NULL,
    channel TEXT NOT NULL,
    contact TEXT NOT NULL,
    told TEXT NOT NULL,
    notified_at TEXT NOT NULL,
    answer_due_at TEXT,
    answer TEXT NOT NULL,
    answered_by TEXT NOT NULL,
    answered_at TEXT,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    CONSTRAINT pk_notifications PRIMARY KEY (id),
    CONSTRAINT fk_notifications_incident_id_incidents FOREIGN KEY(incident_id) REFERENCES incidents (id)
)
 STRICT;

CREATE INDEX ix_notifications_incident_id ON notifications (incident_id);

CREATE TABLE calamity_links (
    id TEXT NOT NULL,
    incident_id TEXT NOT NULL,
    linked_id TEXT NOT NULL,
    marker INTEGER NOT NULL,
    is_linked INTEGER NOT NULL,
    reason TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    CONSTRAINT pk_calamity_links PRIMARY KEY (id),
    CONSTRAINT fk_calamity_links_incident_id_incidents FOREIGN KEY(incident_id) REFERENCES incidents (id),
    CONSTRAINT fk_calamity_links_linked_id_incidents FOREIGN KEY(linked_id) REFERENCES incidents (id)
)
 STRICT;

CREATE INDEX ix_calamity_links_incident_id ON calamity_links (incident_id);

CREATE INDEX ix_calamity_links_linked_id ON calamity_links (linked_id);

CREATE TABLE board_items (
    id TEXT NOT NULL,
    incident_id TEXT NOT NULL,
    part TEXT NOT NULL,
    title TEXT NOT NULL,
    holder TEXT NOT NULL,
    contact TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    place TEXT NOT NULL,
    state TEXT NOT NULL,
    note TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    CONSTRAINT pk_board_items PRIMARY KEY (id),
    CONSTRAINT fk_board_items_incident_id_incidents FOREIGN KEY(incident_id) REFERENCES incidents (id)
)
 STRICT;

CREATE INDEX ix_board_items_incident_id ON board_items (incident_id);

CREATE TABLE gauge_readings (
    id TEXT NOT NULL,
    incident_id TEXT NOT NULL,
    river TEXT NOT NULL,
    profile TEXT NOT NULL,
    profile_category TEXT NOT NULL,
    level INTEGER NOT NULL,
    flow INTEGER,
    flood_degree TEXT NOT NULL,
    third_degree_level INTEGER,
    read_at TEXT NOT NULL,
    source TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    CONSTRAINT pk_gauge_readings PRIMARY KEY (id),
    CONSTRAINT fk_gauge_readings_incident_id_incidents FOREIGN KEY(incident_id) REFERENCES incidents (id)
)
 STRICT;

CREATE INDEX ix_gauge_readings_incident_id_read_at ON gauge_readings (incident_id, read_at);

CREATE TABLE public_notices (
    id TEXT NOT NULL,
    incident_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    approved_by TEXT NOT NULL,
    issued_at TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    CONSTRAINT pk_public_notices PRIMARY KEY (id),
    CONSTRAINT uq_public_notices_incident_id_number UNIQUE (incident_id, number),
    CONSTRAINT fk_public_notices_incident_id_incidents FOREIGN KEY(incident_id) REFERENCES incidents (id)
)
 STRICT;

CREATE TABLE gathered_persons (
    id TEXT NOT NULL,
    incident_id TEXT NOT NULL,
    band INTEGER NOT NULL,
    name TEXT NOT NULL,
    group_name TEXT NOT NULL,
    is_alone INTEGER NOT NULL,
    apparent_age INTEGER,
    came_from TEXT NOT NULL,
    contact TEXT NOT NULL,
    needs TEXT NOT NULL,
    needs_note TEXT NOT NULL,
    animals TEXT NOT NULL,
    place TEXT NOT NULL,
    arrived_at TEXT NOT NULL,
    left_at TEXT,
    left_to TEXT NOT NULL,
    erased_at TEXT,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    CONSTRAINT pk_gathered_persons PRIMARY KEY (id),
    CONSTRAINT uq_gathered_persons_incident_id_band UNIQUE (incident_id, band),
    CONSTRAINT fk_gathered_persons_incident_id_incidents FOREIGN KEY(incident_id) REFERENCES incidents (id)
)
 STRICT;

CREATE TABLE sought_persons (
    id TEXT NOT NULL,
    incident_id TEXT NOT NULL,
    description TEXT NOT NULL,
    apparent_age INTEGER,
    came_from TEXT NOT NULL,
    seeker TEXT NOT NULL,
    seeker_contact TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    state TEXT NOT NULL,
    matched_id TEXT NOT NULL,
    told TEXT NOT NULL,
    settled_at TEXT,
    erased_at TEXT,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    CONSTRAINT pk_sought_persons PRIMARY KEY (id),
    CONSTRAINT fk_sought_persons_incident_id_incidents FOREIGN KEY(incident_id) REFERENCES incidents (id)
)
 STRICT;

CREATE INDEX ix_sought_persons_incident_id ON sought_persons (incident_id);

CREATE TABLE head_counts (
    id TEXT NOT NULL,
    incident_id TEXT NOT NULL,
    counted INTEGER NOT NULL,
    expected INTEGER NOT NULL,
    note TEXT NOT NULL,
    counted_at TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    CONSTRAINT pk_head_counts PRIMARY KEY (id),
    CONSTRAINT fk_head_counts_incident_id_incidents FOREIGN KEY(incident_id) REFERENCES incidents (id)
)
 STRICT;

CREATE INDEX ix_head_counts_incident_id ON head_counts (incident_id);

CREATE TABLE event_cards (
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    incident_type TEXT NOT NULL,
    lines TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    CONSTRAINT pk_event_cards PRIMARY KEY (id)
)
 STRICT;

CREATE TABLE handovers (
    id TEXT NOT NULL,
    state TEXT NOT NULL,
    shift TEXT NOT NULL,
    next_shift TEXT NOT NULL,
    outgoing_id TEXT NOT NULL,
    incoming_id TEXT NOT NULL,
    prepared_at TEXT NOT NULL,
    signed_at TEXT,
    confirmed_at TEXT,
    forces TEXT NOT NULL,
    alerts TEXT NOT NULL,
    findings TEXT NOT NULL,
    message TEXT NOT NULL,
    reservations TEXT NOT NULL,
    equipment TEXT NOT NULL,
    document_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    CONSTRAINT pk_handovers PRIMARY KEY (id)
)
 STRICT;

CREATE INDEX ix_handovers_state ON handovers (state);

CREATE TABLE handover_items (
    id TEXT NOT NULL,
    handover_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    item_group TEXT NOT NULL,
    title TEXT NOT NULL,
    reason TEXT NOT NULL,
    is_urgent INTEGER NOT NULL,
    record_kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    decision TEXT NOT NULL,
    note TEXT NOT NULL,
    CONSTRAINT pk_handover_items PRIMARY KEY (id),
    CONSTRAINT fk_handover_items_handover_id_handovers FOREIGN KEY(handover_id) REFERENCES handovers (id)
)
 STRICT;

CREATE INDEX ix_handover_items_handover_id ON handover_items (handover_id);

-- What is only added to: struck lines, sheets, evaluations, declarations, links, readings.

CREATE TRIGGER log_strikes_update_locked BEFORE UPDATE ON log_strikes
BEGIN
    SELECT RAISE(ABORT, 'locked entry: log strikes are only added to');
END;

CREATE TRIGGER log_strikes_delete_locked BEFORE DELETE ON log_strikes
BEGIN
    SELECT RAISE(ABORT, 'locked entry: log strikes are only added to');
END;

CREATE TRIGGER log_strikes_replace_locked BEFORE INSERT ON log_strikes
WHEN EXISTS (SELECT 1 FROM log_strikes WHERE entry_id = NEW.entry_id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: log strikes are only added to');
END;

CREATE TRIGGER descriptions_update_locked BEFORE UPDATE ON descriptions
BEGIN
    SELECT RAISE(ABORT, 'locked entry: descriptions are only added to');
END;

CREATE TRIGGER descriptions_delete_locked BEFORE DELETE ON descriptions
BEGIN
    SELECT RAISE(ABORT, 'locked entry: descriptions are only added to');
END;

CREATE TRIGGER descriptions_replace_locked BEFORE INSERT ON descriptions
WHEN EXISTS (SELECT 1 FROM descriptions WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: descriptions are only added to');
END;

CREATE TRIGGER evaluations_update_locked BEFORE UPDATE ON evaluations
BEGIN
    SELECT RAISE(ABORT, 'locked entry: evaluations are only added to');
END;

CREATE TRIGGER evaluations_delete_locked BEFORE DELETE ON evaluations
BEGIN
    SELECT RAISE(ABORT, 'locked entry: evaluations are only added to');
END;

CREATE TRIGGER evaluations_replace_locked BEFORE INSERT ON evaluations
WHEN EXISTS (SELECT 1 FROM evaluations WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: evaluations are only added to');
END;

CREATE TRIGGER declarations_update_locked BEFORE UPDATE ON declarations
BEGIN
    SELECT RAISE(ABORT, 'locked entry: declarations are only added to');
END;

CREATE TRIGGER declarations_delete_locked BEFORE DELETE ON declarations
BEGIN
    SELECT RAISE(ABORT, 'locked entry: declarations are only added to');
END;

CREATE TRIGGER declarations_replace_locked BEFORE INSERT ON declarations
WHEN EXISTS (SELECT 1 FROM declarations WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: declarations are only added to');
END;

CREATE TRIGGER calamity_links_update_locked BEFORE UPDATE ON calamity_links
BEGIN
    SELECT RAISE(ABORT, 'locked entry: calamity links are only added to');
END;

CREATE TRIGGER calamity_links_delete_locked BEFORE DELETE ON calamity_links
BEGIN
    SELECT RAISE(ABORT, 'locked entry: calamity links are only added to');
END;

CREATE TRIGGER calamity_links_replace_locked BEFORE INSERT ON calamity_links
WHEN EXISTS (SELECT 1 FROM calamity_links WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: calamity links are only added to');
END;

CREATE TRIGGER gauge_readings_update_locked BEFORE UPDATE ON gauge_readings
BEGIN
    SELECT RAISE(ABORT, 'locked entry: gauge readings are only added to');
END;

CREATE TRIGGER gauge_readings_delete_locked BEFORE DELETE ON gauge_readings
BEGIN
    SELECT RAISE(ABORT, 'locked entry: gauge readings are only added to');
END;

CREATE TRIGGER gauge_readings_replace_locked BEFORE INSERT ON gauge_readings
WHEN EXISTS (SELECT 1 FROM gauge_readings WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: gauge readings are only added to');
END;

CREATE TRIGGER public_notices_update_locked BEFORE UPDATE ON public_notices
BEGIN
    SELECT RAISE(ABORT, 'locked entry: public notices are only added to');
END;

CREATE TRIGGER public_notices_delete_locked BEFORE DELETE ON public_notices
BEGIN
    SELECT RAISE(ABORT, 'locked entry: public notices are only added to');
END;

CREATE TRIGGER public_notices_replace_locked BEFORE INSERT ON public_notices
WHEN EXISTS (SELECT 1 FROM public_notices WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: public notices are only added to');
END;

CREATE TRIGGER head_counts_update_locked BEFORE UPDATE ON head_counts
BEGIN
    SELECT RAISE(ABORT, 'locked entry: head counts are only added to');
END;

CREATE TRIGGER head_counts_delete_locked BEFORE DELETE ON head_counts
BEGIN
    SELECT RAISE(ABORT, 'locked entry: head counts are only added to');
END;

CREATE TRIGGER head_counts_replace_locked BEFORE INSERT ON head_counts
WHEN EXISTS (SELECT 1 FROM head_counts WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: head counts are only added to');
END;

-- What moves on is never thrown away, and what was settled stays so.

CREATE TRIGGER measures_update_locked BEFORE UPDATE OF
    id, incident_id, number, text, plan_line, recorded_at, recorded_by
ON measures
BEGIN
    SELECT RAISE(ABORT, 'locked entry: measures are only added to');
END;

CREATE TRIGGER measures_delete_locked BEFORE DELETE ON measures
BEGIN
    SELECT RAISE(ABORT, 'locked entry: measures are only added to');
END;

CREATE TRIGGER measures_replace_locked BEFORE INSERT ON measures
WHEN EXISTS (SELECT 1 FROM measures WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: measures are only added to');
END;

CREATE TRIGGER measures_settled_once BEFORE UPDATE ON measures WHEN OLD.settled_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'locked entry: measures are settled once');
END;

CREATE TRIGGER notifications_update_locked BEFORE UPDATE OF
    id, incident_id, body, channel, contact, told, notified_at, recorded_at, recorded_by
ON notifications
BEGIN
    SELECT RAISE(ABORT, 'locked entry: notifications are only added to');
END;

CREATE TRIGGER notifications_delete_locked BEFORE DELETE ON notifications
BEGIN
    SELECT RAISE(ABORT, 'locked entry: notifications are only added to');
END;

CREATE TRIGGER notifications_replace_locked BEFORE INSERT ON notifications
WHEN EXISTS (SELECT 1 FROM notifications WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: notifications are only added to');
END;

CREATE TRIGGER notifications_answered_once BEFORE UPDATE ON notifications
WHEN OLD.answered_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'locked entry: notifications are answered once');
END;

CREATE TRIGGER board_items_update_locked BEFORE UPDATE OF
    id, incident_id, part, title, recorded_at, recorded_by
ON board_items
BEGIN
    SELECT RAISE(ABORT, 'locked entry: board items are only added to');
END;

CREATE TRIGGER board_items_delete_locked BEFORE DELETE ON board_items
BEGIN
    SELECT RAISE(ABORT, 'locked entry: board items are only added to');
END;

CREATE TRIGGER board_items_replace_locked BEFORE INSERT ON board_items
WHEN EXISTS (SELECT 1 FROM board_items WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: board items are only added to');
END;

CREATE TRIGGER gathered_persons_update_locked BEFORE UPDATE OF
    id, incident_id, band, arrived_at, recorded_at, recorded_by
ON gathered_persons
BEGIN
    SELECT RAISE(ABORT, 'locked entry: gathered persons are only added to');
END;

CREATE TRIGGER gathered_persons_delete_locked BEFORE DELETE ON gathered_persons
BEGIN
    SELECT RAISE(ABORT, 'locked entry: gathered persons are only added to');
END;

CREATE TRIGGER gathered_persons_replace_locked BEFORE INSERT ON gathered_persons
WHEN EXISTS (SELECT 1 FROM gathered_persons WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: gathered persons are only added to');
END;

CREATE TRIGGER sought_persons_update_locked BEFORE UPDATE OF
    id, incident_id, asked_at, recorded_at, recorded_by
ON sought_persons
BEGIN
    SELECT RAISE(ABORT, 'locked entry: sought persons are only added to');
END;

CREATE TRIGGER sought_persons_delete_locked BEFORE DELETE ON sought_persons
BEGIN
    SELECT RAISE(ABORT, 'locked entry: sought persons are only added to');
END;

CREATE TRIGGER sought_persons_replace_locked BEFORE INSERT ON sought_persons
WHEN EXISTS (SELECT 1 FROM sought_persons WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: sought persons are only added to');
END;

CREATE TRIGGER gathered_persons_erased_once BEFORE UPDATE ON gathered_persons WHEN OLD.erased_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'locked entry: gathered persons are erased once');
END;

CREATE TRIGGER sought_persons_erased_once BEFORE UPDATE ON sought_persons WHEN OLD.erased_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'locked entry: sought persons are erased once');
END;

CREATE TRIGGER handovers_signed_once BEFORE UPDATE OF
    shift, next_shift, outgoing_id, prepared_at, signed_at, forces, alerts, findings,
    message, equipment, document_id
ON handovers WHEN OLD.state <> 'PREPARED'
BEGIN
    SELECT RAISE(ABORT, 'locked entry: handovers are signed once');
END;

CREATE TRIGGER handovers_confirmed_once BEFORE UPDATE ON handovers WHEN OLD.state = 'CONFIRMED'
BEGIN
    SELECT RAISE(ABORT, 'locked entry: handovers are confirmed once');
END;

CREATE TRIGGER handovers_kept BEFORE DELETE ON handovers WHEN OLD.state <> 'PREPARED'
BEGIN
    SELECT RAISE(ABORT, 'locked entry: handovers are signed once');
END;

CREATE TRIGGER handover_items_insert_locked BEFORE INSERT ON handover_items
WHEN EXISTS (SELECT 1 FROM handovers WHERE id = NEW.handover_id AND state <> 'PREPARED')
BEGIN
    SELECT RAISE(ABORT, 'locked entry: handovers are signed once');
END;

CREATE TRIGGER handover_items_update_locked BEFORE UPDATE ON handover_items
WHEN EXISTS (SELECT 1 FROM handovers WHERE id IN (OLD.handover_id, NEW.handover_id) AND state <> 'PREPARED')
BEGIN
    SELECT RAISE(ABORT, 'locked entry: handovers are signed once');
END;

CREATE TRIGGER handover_items_delete_locked BEFORE DELETE ON handover_items
WHEN EXISTS (SELECT 1 FROM handovers WHERE id = OLD.handover_id AND state <> 'PREPARED')
BEGIN
    SELECT RAISE(ABORT, 'locked entry: handovers are signed once');
END;

-- The words of the log are found line by line, so that a new line costs one line.

CREATE VIRTUAL TABLE log_index USING fts5 (
    incident_id UNINDEXED, number UNINDEXED, words,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);

INSERT INTO log_index (rowid, incident_id, number, words)
SELECT rowid, incident_id, number, text || ' ' || counterpart FROM log_entries;

CREATE TRIGGER log_entries_found AFTER INSERT ON log_entries
BEGIN
    INSERT INTO log_index (rowid, incident_id, number, words)
    VALUES (NEW.rowid, NEW.incident_id, NEW.number,
        NEW.text || ' ' || NEW.counterpart || ' ' || NEW.addressee);
END;
