-- Paper: what the whole catalogue, scans, blank forms, print jobs and template packs need.
-- See storage/document_tables.py and storage/paper_tables.py.

ALTER TABLE documents ADD COLUMN correction_kind TEXT DEFAULT 'NONE' NOT NULL;
ALTER TABLE documents ADD COLUMN correction_requester TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN correction_support TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN version INTEGER DEFAULT '1' NOT NULL;
ALTER TABLE documents ADD COLUMN second_language TEXT DEFAULT 'CZECH' NOT NULL;
ALTER TABLE documents ADD COLUMN print_style TEXT DEFAULT 'STANDARD' NOT NULL;
ALTER TABLE documents ADD COLUMN translation_version TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN paper_code TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN is_late_entry INTEGER DEFAULT '0' NOT NULL;
ALTER TABLE documents ADD COLUMN instruction_given_at TEXT;
ALTER TABLE documents ADD COLUMN breached_provision TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN affected_consent TEXT DEFAULT 'NOT_ASKED' NOT NULL;
ALTER TABLE documents ADD COLUMN competent_body TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN refer_by_on TEXT;
ALTER TABLE documents ADD COLUMN loss_manner TEXT DEFAULT 'NOT_CHOSEN' NOT NULL;
ALTER TABLE documents ADD COLUMN loss_note TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN submission_addressee TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN submission_request TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN victim_contacts TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN explained_orally TEXT DEFAULT 'NOT_ASKED' NOT NULL;
ALTER TABLE documents ADD COLUMN transfer_kind TEXT DEFAULT 'NOT_CHOSEN' NOT NULL;
ALTER TABLE documents ADD COLUMN transfer_from TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN transfer_to TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN transfer_note TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN referral_matter TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN referral_place TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN referral_note TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN handover_from TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN handover_to TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN handover_forces TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN handover_events TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN handover_persons TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN handover_alerts TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN handover_things TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN handover_tasks TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN handover_equipment TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN handover_findings TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN handover_reservations TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN report_number INTEGER DEFAULT '0' NOT NULL;
ALTER TABLE documents ADD COLUMN period_started_at TEXT;
ALTER TABLE documents ADD COLUMN period_ended_at TEXT;
ALTER TABLE documents ADD COLUMN situation TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN changes_since_last TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN open_measures TEXT DEFAULT '' NOT NULL;
ALTER TABLE documents ADD COLUMN next_report_note TEXT DEFAULT '' NOT NULL;

CREATE INDEX ix_documents_paper_code ON documents (paper_code);

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
    changes_since_last, open_measures, next_report_note
ON documents WHEN OLD.state <> 'DRAFT'
BEGIN
    SELECT RAISE(ABORT, 'locked document: closed for signature');
END;

CREATE TABLE scan_pages (
    id TEXT NOT NULL,
    document_id TEXT NOT NULL,
    page_number INTEGER NOT NULL,
    content BLOB NOT NULL,
    sha256 TEXT NOT NULL,
    source_name TEXT NOT NULL,
    received_at TEXT NOT NULL,
    received_by TEXT NOT NULL,
    CONSTRAINT pk_scan_pages PRIMARY KEY (id),
    CONSTRAINT uq_scan_pages_document_id_page_number UNIQUE (document_id, page_number),
    CONSTRAINT fk_scan_pages_document_id_documents FOREIGN KEY(document_id) REFERENCES documents (id)
) STRICT;

CREATE TABLE attachments (
    id TEXT NOT NULL,
    document_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    content BLOB NOT NULL,
    sha256 TEXT NOT NULL,
    note TEXT NOT NULL,
    added_at TEXT NOT NULL,
    added_by TEXT NOT NULL,
    CONSTRAINT pk_attachments PRIMARY KEY (id),
    CONSTRAINT fk_attachments_document_id_documents FOREIGN KEY(document_id) REFERENCES documents (id)
) STRICT;

CREATE INDEX ix_attachments_document_id ON attachments (document_id);

-- A job may print what is no document, so it hangs on no table.
CREATE TABLE print_jobs (
    id TEXT NOT NULL,
    record_kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    title TEXT NOT NULL,
    purpose TEXT NOT NULL,
    recipient TEXT NOT NULL,
    printer TEXT NOT NULL,
    copies INTEGER NOT NULL,
    began_at TEXT NOT NULL,
    began_by TEXT NOT NULL,
    state TEXT NOT NULL,
    settled_at TEXT,
    CONSTRAINT pk_print_jobs PRIMARY KEY (id)
) STRICT;

CREATE INDEX ix_print_jobs_state ON print_jobs (state);

CREATE TABLE outage_kits (
    id TEXT NOT NULL,
    note TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    CONSTRAINT pk_outage_kits PRIMARY KEY (id)
) STRICT;

CREATE TABLE blank_forms (
    id TEXT NOT NULL,
    kit_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    template_code TEXT NOT NULL,
    template_version TEXT NOT NULL,
    evidence_number TEXT NOT NULL,
    paper_code TEXT NOT NULL,
    page_count INTEGER NOT NULL,
    state TEXT NOT NULL,
    settled_at TEXT,
    settled_by TEXT NOT NULL,
    void_reason TEXT NOT NULL,
    CONSTRAINT pk_blank_forms PRIMARY KEY (id),
    CONSTRAINT fk_blank_forms_kit_id_outage_kits FOREIGN KEY(kit_id) REFERENCES outage_kits (id)
) STRICT;

CREATE INDEX ix_blank_forms_kit_id ON blank_forms (kit_id);

CREATE INDEX ix_blank_forms_state ON blank_forms (state);

CREATE TABLE template_packs (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    version TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    note TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    imported_by TEXT NOT NULL,
    CONSTRAINT pk_template_packs PRIMARY KEY (id),
    CONSTRAINT uq_template_packs_name_version UNIQUE (name, version)
) STRICT;

CREATE TABLE pack_files (
    pack_id TEXT NOT NULL,
    name TEXT NOT NULL,
    content TEXT NOT NULL,
    CONSTRAINT pk_pack_files PRIMARY KEY (pack_id, name),
    CONSTRAINT fk_pack_files_pack_id_template_packs FOREIGN KEY(pack_id) REFERENCES template_packs (id)
) STRICT;

-- Scans and files are kept beside a closed paper; nothing kept is changed.

CREATE TRIGGER scan_pages_insert_locked BEFORE INSERT ON scan_pages
WHEN NOT EXISTS (
    SELECT 1 FROM documents WHERE id = NEW.document_id AND state NOT IN ('DRAFT', 'VOIDED')
)
BEGIN
    SELECT RAISE(ABORT, 'locked scan: only beside a closed paper');
END;

CREATE TRIGGER attachments_insert_locked BEFORE INSERT ON attachments
WHEN NOT EXISTS (
    SELECT 1 FROM documents WHERE id = NEW.document_id AND state NOT IN ('DRAFT', 'VOIDED')
)
BEGIN
    SELECT RAISE(ABORT, 'locked scan: only beside a closed paper');
END;

CREATE TRIGGER scan_pages_update_locked BEFORE UPDATE ON scan_pages
BEGIN
    SELECT RAISE(ABORT, 'locked entry: scan pages are only added to');
END;

CREATE TRIGGER scan_pages_delete_locked BEFORE DELETE ON scan_pages
BEGIN
    SELECT RAISE(ABORT, 'locked entry: scan pages are only added to');
END;

CREATE TRIGGER scan_pages_replace_locked BEFORE INSERT ON scan_pages
WHEN EXISTS (SELECT 1 FROM scan_pages WHERE id = NEW.id OR (document_id = NEW.document_id AND page_number = NEW.page_number))
BEGIN
    SELECT RAISE(ABORT, 'locked entry: scan pages are only added to');
END;

CREATE TRIGGER attachments_update_locked BEFORE UPDATE ON attachments
BEGIN
    SELECT RAISE(ABORT, 'locked entry: attachments are only added to');
END;

CREATE TRIGGER attachments_delete_locked BEFORE DELETE ON attachments
BEGIN
    SELECT RAISE(ABORT, 'locked entry: attachments are only added to');
END;

CREATE TRIGGER attachments_replace_locked BEFORE INSERT ON attachments
WHEN EXISTS (SELECT 1 FROM attachments WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: attachments are only added to');
END;

CREATE TRIGGER outage_kits_update_locked BEFORE UPDATE ON outage_kits
BEGIN
    SELECT RAISE(ABORT, 'locked entry: outage kits are only added to');
END;

CREATE TRIGGER outage_kits_delete_locked BEFORE DELETE ON outage_kits
BEGIN
    SELECT RAISE(ABORT, 'locked entry: outage kits are only added to');
END;

CREATE TRIGGER outage_kits_replace_locked BEFORE INSERT ON outage_kits
WHEN EXISTS (SELECT 1 FROM outage_kits WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: outage kits are only added to');
END;

CREATE TRIGGER template_packs_update_locked BEFORE UPDATE ON template_packs
BEGIN
    SELECT RAISE(ABORT, 'locked entry: template packs are only added to');
END;

CREATE TRIGGER template_packs_delete_locked BEFORE DELETE ON template_packs
BEGIN
    SELECT RAISE(ABORT, 'locked entry: template packs are only added to');
END;

CREATE TRIGGER template_packs_replace_locked BEFORE INSERT ON template_packs
WHEN EXISTS (SELECT 1 FROM template_packs WHERE id = NEW.id OR (name = NEW.name AND version = NEW.version))
BEGIN
    SELECT RAISE(ABORT, 'locked entry: template packs are only added to');
END;

CREATE TRIGGER pack_files_update_locked BEFORE UPDATE ON pack_files
BEGIN
    SELECT RAISE(ABORT, 'locked entry: pack files are only added to');
END;

CREATE TRIGGER pack_files_delete_locked BEFORE DELETE ON pack_files
BEGIN
    SELECT RAISE(ABORT, 'locked entry: pack files are only added to');
END;

CREATE TRIGGER pack_files_replace_locked BEFORE INSERT ON pack_files
WHEN EXISTS (SELECT 1 FROM pack_files WHERE pack_id = NEW.pack_id AND name = NEW.name)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: pack files are only added to');
END;

CREATE TRIGGER blank_forms_update_locked BEFORE UPDATE OF
    id, kit_id, position, template_code, template_version, evidence_number, paper_code,
    page_count
ON blank_forms
BEGIN
    SELECT RAISE(ABORT, 'locked entry: blank forms are only added to');
END;

CREATE TRIGGER blank_forms_settled_once BEFORE UPDATE OF
    state, settled_at, settled_by, void_reason
ON blank_forms WHEN OLD.state <> 'IN_DRAWER'
BEGIN
    SELECT RAISE(ABORT, 'locked entry: blank forms are settled once');
END;

CREATE TRIGGER blank_forms_delete_locked BEFORE DELETE ON blank_forms
BEGIN
    SELECT RAISE(ABORT, 'locked entry: blank forms are only added to');
END;

CREATE TRIGGER blank_forms_replace_locked BEFORE INSERT ON blank_forms
WHEN EXISTS (SELECT 1 FROM blank_forms WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: blank forms are only added to');
END;

CREATE TRIGGER print_jobs_update_locked BEFORE UPDATE OF
    id, record_kind, record_id, title, purpose, recipient, printer, copies, began_at, began_by
ON print_jobs
BEGIN
    SELECT RAISE(ABORT, 'locked entry: print jobs are only added to');
END;

CREATE TRIGGER print_jobs_settled_once BEFORE UPDATE OF
    state, settled_at
ON print_jobs WHEN OLD.state NOT IN ('SENT', 'UNKNOWN')
BEGIN
    SELECT RAISE(ABORT, 'locked entry: print jobs are settled once');
END;

CREATE TRIGGER print_jobs_delete_locked BEFORE DELETE ON print_jobs
BEGIN
    SELECT RAISE(ABORT, 'locked entry: print jobs are only added to');
END;

CREATE TRIGGER print_jobs_replace_locked BEFORE INSERT ON print_jobs
WHEN EXISTS (SELECT 1 FROM print_jobs WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'locked entry: print jobs are only added to');
END;
