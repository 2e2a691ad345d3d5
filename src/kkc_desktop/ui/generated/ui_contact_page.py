# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'contact_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.free_combo import FreeCombo
from kkc_desktop.ui.widgets.long_text import LongText
from kkc_desktop.ui.widgets.moment_edit import MomentEdit

class Ui_ContactPage(object):
    def setupUi(self, ContactPage):
        if not ContactPage.objectName():
            ContactPage.setObjectName(u"ContactPage")
        self.page_layout = QVBoxLayout(ContactPage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.head = QWidget(ContactPage)
        self.head.setObjectName(u"head")
        self.head_row = QHBoxLayout(self.head)
        self.head_row.setSpacing(12)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(20, 12, 20, 11)
        self.title = QLabel(self.head)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"kind", u"page-title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.head_row.addWidget(self.title)

        self.state_line = QLabel(self.head)
        self.state_line.setObjectName(u"state_line")
        self.state_line.setProperty(u"kind", u"muted")
        self.state_line.setTextFormat(Qt.TextFormat.PlainText)

        self.head_row.addWidget(self.state_line)

        self.head_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_gap)

        self.danger_button = QPushButton(self.head)
        self.danger_button.setObjectName(u"danger_button")
        self.danger_button.setProperty(u"kind", u"emergency-outline")

        self.head_row.addWidget(self.danger_button)

        self.stopwatch_box = QWidget(self.head)
        self.stopwatch_box.setObjectName(u"stopwatch_box")
        self.stopwatch_row = QHBoxLayout(self.stopwatch_box)
        self.stopwatch_row.setSpacing(8)
        self.stopwatch_row.setObjectName(u"stopwatch_row")
        self.stopwatch_row.setContentsMargins(0, 0, 0, 0)
        self.stopwatch = QLabel(self.stopwatch_box)
        self.stopwatch.setObjectName(u"stopwatch")
        self.stopwatch.setProperty(u"kind", u"block-title")
        self.stopwatch.setTextFormat(Qt.TextFormat.PlainText)

        self.stopwatch_row.addWidget(self.stopwatch)

        self.stopwatch_target = QLabel(self.stopwatch_box)
        self.stopwatch_target.setObjectName(u"stopwatch_target")
        self.stopwatch_target.setProperty(u"kind", u"second-line")
        self.stopwatch_target.setTextFormat(Qt.TextFormat.PlainText)

        self.stopwatch_row.addWidget(self.stopwatch_target)


        self.head_row.addWidget(self.stopwatch_box)


        self.page_layout.addWidget(self.head)

        self.body_row = QHBoxLayout()
        self.body_row.setSpacing(16)
        self.body_row.setObjectName(u"body_row")
        self.body_row.setContentsMargins(20, 0, 20, 12)
        self.form_scroll = QScrollArea(ContactPage)
        self.form_scroll.setObjectName(u"form_scroll")
        self.form_scroll.setWidgetResizable(True)
        self.form_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form_scroll.setMinimumSize(QSize(320, 0))
        self.form_scroll.setMaximumSize(QSize(874, 16777215))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.form_scroll.sizePolicy().hasHeightForWidth())
        self.form_scroll.setSizePolicy(sizePolicy)
        self.form_area = QWidget()
        self.form_area.setObjectName(u"form_area")
        self.form_area.setProperty(u"kind", u"scrolled")
        self.form_area_layout = QVBoxLayout(self.form_area)
        self.form_area_layout.setSpacing(0)
        self.form_area_layout.setObjectName(u"form_area_layout")
        self.form_area_layout.setContentsMargins(0, 0, 0, 0)
        self.form_card = QFrame(self.form_area)
        self.form_card.setObjectName(u"form_card")
        self.form_card.setProperty(u"kind", u"card")
        self.form_card.setMaximumSize(QSize(860, 16777215))
        self.form_layout = QVBoxLayout(self.form_card)
        self.form_layout.setSpacing(7)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(18, 10, 18, 10)
        self.arrival_row = QHBoxLayout()
        self.arrival_row.setSpacing(12)
        self.arrival_row.setObjectName(u"arrival_row")
        self.arrival_row.setContentsMargins(0, 0, 0, 0)
        self.arrived_at_layout = QVBoxLayout()
        self.arrived_at_layout.setSpacing(3)
        self.arrived_at_layout.setObjectName(u"arrived_at_layout")
        self.arrived_at_layout.setContentsMargins(0, 0, 0, 0)
        self.arrived_at_head = QHBoxLayout()
        self.arrived_at_head.setSpacing(4)
        self.arrived_at_head.setObjectName(u"arrived_at_head")
        self.arrived_at_head.setContentsMargins(0, 0, 0, 0)
        self.arrived_at_label = QLabel(self.form_card)
        self.arrived_at_label.setObjectName(u"arrived_at_label")
        self.arrived_at_label.setProperty(u"kind", u"field-label")
        self.arrived_at_label.setTextFormat(Qt.TextFormat.PlainText)

        self.arrived_at_head.addWidget(self.arrived_at_label)

        self.arrived_at_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.arrived_at_head.addItem(self.arrived_at_gap)

        self.arrived_at_key = QLabel(self.form_card)
        self.arrived_at_key.setObjectName(u"arrived_at_key")
        self.arrived_at_key.setProperty(u"kind", u"key-cap")
        self.arrived_at_key.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.arrived_at_key.sizePolicy().hasHeightForWidth())
        self.arrived_at_key.setSizePolicy(sizePolicy1)

        self.arrived_at_head.addWidget(self.arrived_at_key)


        self.arrived_at_layout.addLayout(self.arrived_at_head)

        self.arrived_at = MomentEdit(self.form_card)
        self.arrived_at.setObjectName(u"arrived_at")
        self.arrived_at.setMinimumSize(QSize(104, 0))
        self.arrived_at.setMaximumSize(QSize(104, 16777215))

        self.arrived_at_layout.addWidget(self.arrived_at)


        self.arrival_row.addLayout(self.arrived_at_layout)

        self.ticket_layout = QVBoxLayout()
        self.ticket_layout.setSpacing(3)
        self.ticket_layout.setObjectName(u"ticket_layout")
        self.ticket_layout.setContentsMargins(0, 0, 0, 0)
        self.ticket_label = QLabel(self.form_card)
        self.ticket_label.setObjectName(u"ticket_label")
        self.ticket_label.setProperty(u"kind", u"field-label")
        self.ticket_label.setTextFormat(Qt.TextFormat.PlainText)

        self.ticket_layout.addWidget(self.ticket_label)

        self.ticket = QLineEdit(self.form_card)
        self.ticket.setObjectName(u"ticket")
        self.ticket.setMinimumSize(QSize(60, 0))
        self.ticket.setMaximumSize(QSize(64, 16777215))
        self.ticket.setReadOnly(True)

        self.ticket_layout.addWidget(self.ticket)


        self.arrival_row.addLayout(self.ticket_layout)

        self.channel_layout = QVBoxLayout()
        self.channel_layout.setSpacing(3)
        self.channel_layout.setObjectName(u"channel_layout")
        self.channel_layout.setContentsMargins(0, 0, 0, 0)
        self.channel_label = QLabel(self.form_card)
        self.channel_label.setObjectName(u"channel_label")
        self.channel_label.setProperty(u"kind", u"field-label")
        self.channel_label.setTextFormat(Qt.TextFormat.PlainText)

        self.channel_layout.addWidget(self.channel_label)

        self.channel = CodeListCombo(self.form_card)
        self.channel.setObjectName(u"channel")

        self.channel_layout.addWidget(self.channel)


        self.arrival_row.addLayout(self.channel_layout)

        self.language_layout = QVBoxLayout()
        self.language_layout.setSpacing(3)
        self.language_layout.setObjectName(u"language_layout")
        self.language_layout.setContentsMargins(0, 0, 0, 0)
        self.language_label = QLabel(self.form_card)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setProperty(u"kind", u"field-label")
        self.language_label.setTextFormat(Qt.TextFormat.PlainText)

        self.language_layout.addWidget(self.language_label)

        self.language = CodeListCombo(self.form_card)
        self.language.setObjectName(u"language")

        self.language_layout.addWidget(self.language)


        self.arrival_row.addLayout(self.language_layout)

        self.special_need_layout = QVBoxLayout()
        self.special_need_layout.setSpacing(3)
        self.special_need_layout.setObjectName(u"special_need_layout")
        self.special_need_layout.setContentsMargins(0, 0, 0, 0)
        self.special_need_label = QLabel(self.form_card)
        self.special_need_label.setObjectName(u"special_need_label")
        self.special_need_label.setProperty(u"kind", u"field-label")
        self.special_need_label.setTextFormat(Qt.TextFormat.PlainText)

        self.special_need_layout.addWidget(self.special_need_label)

        self.special_need = CodeListCombo(self.form_card)
        self.special_need.setObjectName(u"special_need")

        self.special_need_layout.addWidget(self.special_need)


        self.arrival_row.addLayout(self.special_need_layout)

        self.arrival_row.setStretch(2, 7)
        self.arrival_row.setStretch(3, 5)
        self.arrival_row.setStretch(4, 8)

        self.form_layout.addLayout(self.arrival_row)

        self.arrival_line = QFrame(self.form_card)
        self.arrival_line.setObjectName(u"arrival_line")
        self.arrival_line.setProperty(u"kind", u"line")

        self.form_layout.addWidget(self.arrival_line)

        self.reason_head = QHBoxLayout()
        self.reason_head.setSpacing(8)
        self.reason_head.setObjectName(u"reason_head")
        self.reason_head.setContentsMargins(0, 0, 0, 0)
        self.reason_title = QLabel(self.form_card)
        self.reason_title.setObjectName(u"reason_title")
        self.reason_title.setProperty(u"kind", u"section-title")
        self.reason_title.setTextFormat(Qt.TextFormat.PlainText)

        self.reason_head.addWidget(self.reason_title)

        self.reason_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.reason_head.addItem(self.reason_gap)

        self.reason_hint = QLabel(self.form_card)
        self.reason_hint.setObjectName(u"reason_hint")
        self.reason_hint.setProperty(u"kind", u"second-line")
        self.reason_hint.setTextFormat(Qt.TextFormat.PlainText)

        self.reason_head.addWidget(self.reason_hint)


        self.form_layout.addLayout(self.reason_head)

        self.chips_layout = QVBoxLayout()
        self.chips_layout.setSpacing(12)
        self.chips_layout.setObjectName(u"chips_layout")
        self.chips_layout.setContentsMargins(0, 0, 0, 0)

        self.form_layout.addLayout(self.chips_layout)

        self.reasons_row = QHBoxLayout()
        self.reasons_row.setSpacing(12)
        self.reasons_row.setObjectName(u"reasons_row")
        self.reasons_row.setContentsMargins(0, 0, 0, 0)
        self.reason_layout = QVBoxLayout()
        self.reason_layout.setSpacing(3)
        self.reason_layout.setObjectName(u"reason_layout")
        self.reason_layout.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.form_card)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"kind", u"field-label")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reason_layout.addWidget(self.reason_label)

        self.reason = CodeListCombo(self.form_card)
        self.reason.setObjectName(u"reason")

        self.reason_layout.addWidget(self.reason)


        self.reasons_row.addLayout(self.reason_layout)

        self.other_reason_layout = QVBoxLayout()
        self.other_reason_layout.setSpacing(3)
        self.other_reason_layout.setObjectName(u"other_reason_layout")
        self.other_reason_layout.setContentsMargins(0, 0, 0, 0)
        self.other_reason_label = QLabel(self.form_card)
        self.other_reason_label.setObjectName(u"other_reason_label")
        self.other_reason_label.setProperty(u"kind", u"field-label")
        self.other_reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.other_reason_layout.addWidget(self.other_reason_label)

        self.other_reason = CodeListCombo(self.form_card)
        self.other_reason.setObjectName(u"other_reason")

        self.other_reason_layout.addWidget(self.other_reason)


        self.reasons_row.addLayout(self.other_reason_layout)

        self.reasons_row.setStretch(0, 1)
        self.reasons_row.setStretch(1, 1)

        self.form_layout.addLayout(self.reasons_row)

        self.subject_layout = QVBoxLayout()
        self.subject_layout.setSpacing(3)
        self.subject_layout.setObjectName(u"subject_layout")
        self.subject_layout.setContentsMargins(0, 0, 0, 0)
        self.subject_label = QLabel(self.form_card)
        self.subject_label.setObjectName(u"subject_label")
        self.subject_label.setProperty(u"kind", u"field-label")
        self.subject_label.setTextFormat(Qt.TextFormat.PlainText)

        self.subject_layout.addWidget(self.subject_label)

        self.subject = LongText(self.form_card)
        self.subject.setObjectName(u"subject")
        self.subject.setMinimumSize(QSize(0, 56))
        self.subject.setMaximumSize(QSize(16777215, 56))

        self.subject_layout.addWidget(self.subject)


        self.form_layout.addLayout(self.subject_layout)

        self.outcome_row = QHBoxLayout()
        self.outcome_row.setSpacing(12)
        self.outcome_row.setObjectName(u"outcome_row")
        self.outcome_row.setContentsMargins(0, 0, 0, 0)
        self.outcome_layout = QVBoxLayout()
        self.outcome_layout.setSpacing(3)
        self.outcome_layout.setObjectName(u"outcome_layout")
        self.outcome_layout.setContentsMargins(0, 0, 0, 0)
        self.outcome_label = QLabel(self.form_card)
        self.outcome_label.setObjectName(u"outcome_label")
        self.outcome_label.setProperty(u"kind", u"field-label")
        self.outcome_label.setTextFormat(Qt.TextFormat.PlainText)

        self.outcome_layout.addWidget(self.outcome_label)

        self.outcome = CodeListCombo(self.form_card)
        self.outcome.setObjectName(u"outcome")

        self.outcome_layout.addWidget(self.outcome)


        self.outcome_row.addLayout(self.outcome_layout)

        self.handler_id_layout = QVBoxLayout()
        self.handler_id_layout.setSpacing(3)
        self.handler_id_layout.setObjectName(u"handler_id_layout")
        self.handler_id_layout.setContentsMargins(0, 0, 0, 0)
        self.handler_id_label = QLabel(self.form_card)
        self.handler_id_label.setObjectName(u"handler_id_label")
        self.handler_id_label.setProperty(u"kind", u"field-label")
        self.handler_id_label.setTextFormat(Qt.TextFormat.PlainText)

        self.handler_id_layout.addWidget(self.handler_id_label)

        self.handler_id = CodeListCombo(self.form_card)
        self.handler_id.setObjectName(u"handler_id")

        self.handler_id_layout.addWidget(self.handler_id)


        self.outcome_row.addLayout(self.handler_id_layout)

        self.room_layout = QVBoxLayout()
        self.room_layout.setSpacing(3)
        self.room_layout.setObjectName(u"room_layout")
        self.room_layout.setContentsMargins(0, 0, 0, 0)
        self.room_label = QLabel(self.form_card)
        self.room_label.setObjectName(u"room_label")
        self.room_label.setProperty(u"kind", u"field-label")
        self.room_label.setTextFormat(Qt.TextFormat.PlainText)

        self.room_layout.addWidget(self.room_label)

        self.room = FreeCombo(self.form_card)
        self.room.setObjectName(u"room")

        self.room_layout.addWidget(self.room)


        self.outcome_row.addLayout(self.room_layout)

        self.note_layout = QVBoxLayout()
        self.note_layout.setSpacing(3)
        self.note_layout.setObjectName(u"note_layout")
        self.note_layout.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(self.form_card)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"kind", u"field-label")
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.note_layout.addWidget(self.note_label)

        self.note = QLineEdit(self.form_card)
        self.note.setObjectName(u"note")

        self.note_layout.addWidget(self.note)


        self.outcome_row.addLayout(self.note_layout)

        self.outcome_row.setStretch(0, 21)
        self.outcome_row.setStretch(1, 20)
        self.outcome_row.setStretch(2, 21)
        self.outcome_row.setStretch(3, 14)

        self.form_layout.addLayout(self.outcome_row)

        self.referral_cell = QWidget(self.form_card)
        self.referral_cell.setObjectName(u"referral_cell")
        self.referral_layout = QVBoxLayout(self.referral_cell)
        self.referral_layout.setSpacing(3)
        self.referral_layout.setObjectName(u"referral_layout")
        self.referral_layout.setContentsMargins(0, 0, 0, 0)
        self.referral_label = QLabel(self.referral_cell)
        self.referral_label.setObjectName(u"referral_label")
        self.referral_label.setProperty(u"kind", u"field-label")
        self.referral_label.setTextFormat(Qt.TextFormat.PlainText)

        self.referral_layout.addWidget(self.referral_label)

        self.referral = QLineEdit(self.referral_cell)
        self.referral.setObjectName(u"referral")

        self.referral_layout.addWidget(self.referral)


        self.form_layout.addWidget(self.referral_cell)

        self.person_line = QFrame(self.form_card)
        self.person_line.setObjectName(u"person_line")
        self.person_line.setProperty(u"kind", u"line")

        self.form_layout.addWidget(self.person_line)

        self.person_head = QHBoxLayout()
        self.person_head.setSpacing(8)
        self.person_head.setObjectName(u"person_head")
        self.person_head.setContentsMargins(0, 0, 0, 0)
        self.person_fold = QPushButton(self.form_card)
        self.person_fold.setObjectName(u"person_fold")
        self.person_fold.setProperty(u"kind", u"fold")
        self.person_fold.setCheckable(True)

        self.person_head.addWidget(self.person_fold)

        self.person_hint = QLabel(self.form_card)
        self.person_hint.setObjectName(u"person_hint")
        self.person_hint.setProperty(u"kind", u"second-line")
        self.person_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.person_hint.setWordWrap(True)
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.person_hint.sizePolicy().hasHeightForWidth())
        self.person_hint.setSizePolicy(sizePolicy2)

        self.person_head.addWidget(self.person_hint)

        self.add_person_button = QPushButton(self.form_card)
        self.add_person_button.setObjectName(u"add_person_button")
        self.add_person_button.setProperty(u"kind", u"quiet")

        self.person_head.addWidget(self.add_person_button)

        self.anonymous_button = QPushButton(self.form_card)
        self.anonymous_button.setObjectName(u"anonymous_button")
        self.anonymous_button.setProperty(u"kind", u"quiet")

        self.person_head.addWidget(self.anonymous_button)


        self.form_layout.addLayout(self.person_head)

        self.person_layout = QVBoxLayout()
        self.person_layout.setSpacing(12)
        self.person_layout.setObjectName(u"person_layout")
        self.person_layout.setContentsMargins(0, 0, 0, 0)

        self.form_layout.addLayout(self.person_layout)


        self.form_area_layout.addWidget(self.form_card)

        self.form_bottom = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_area_layout.addItem(self.form_bottom)

        self.form_scroll.setWidget(self.form_area)

        self.body_row.addWidget(self.form_scroll)

        self.side_scroll = QScrollArea(ContactPage)
        self.side_scroll.setObjectName(u"side_scroll")
        self.side_scroll.setWidgetResizable(True)
        self.side_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.side_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.side_scroll.setMinimumSize(QSize(306, 0))
        self.side_scroll.setMaximumSize(QSize(306, 16777215))
        self.side_area = QWidget()
        self.side_area.setObjectName(u"side_area")
        self.side_area.setProperty(u"kind", u"scrolled")
        self.side_layout = QVBoxLayout(self.side_area)
        self.side_layout.setSpacing(12)
        self.side_layout.setObjectName(u"side_layout")
        self.side_layout.setContentsMargins(0, 0, 0, 0)
        self.side_scroll.setWidget(self.side_area)

        self.body_row.addWidget(self.side_scroll)

        self.body_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.body_row.addItem(self.body_gap)

        self.body_row.setStretch(0, 1000)
        self.body_row.setStretch(2, 1)

        self.page_layout.addLayout(self.body_row)

        self.problem_line = QWidget(ContactPage)
        self.problem_line.setObjectName(u"problem_line")
        self.problem_line_layout = QVBoxLayout(self.problem_line)
        self.problem_line_layout.setSpacing(0)
        self.problem_line_layout.setObjectName(u"problem_line_layout")
        self.problem_line_layout.setContentsMargins(20, 0, 20, 8)

        self.page_layout.addWidget(self.problem_line)

        self.action_bar = QFrame(ContactPage)
        self.action_bar.setObjectName(u"action_bar")
        self.action_bar.setProperty(u"kind", u"action-bar")
        self.action_bar.setMinimumSize(QSize(0, 56))
        self.action_bar.setMaximumSize(QSize(16777215, 56))
        self.action_row = QHBoxLayout(self.action_bar)
        self.action_row.setSpacing(8)
        self.action_row.setObjectName(u"action_row")
        self.action_row.setContentsMargins(20, 0, 20, 0)
        self.back_button = QPushButton(self.action_bar)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"kind", u"secondary")

        self.action_row.addWidget(self.back_button)

        self.discard_button = QPushButton(self.action_bar)
        self.discard_button.setObjectName(u"discard_button")
        self.discard_button.setProperty(u"kind", u"danger")

        self.action_row.addWidget(self.discard_button)

        self.hand_over_button = QPushButton(self.action_bar)
        self.hand_over_button.setObjectName(u"hand_over_button")
        self.hand_over_button.setProperty(u"kind", u"secondary")

        self.action_row.addWidget(self.hand_over_button)

        self.take_over_button = QPushButton(self.action_bar)
        self.take_over_button.setObjectName(u"take_over_button")
        self.take_over_button.setProperty(u"kind", u"secondary")

        self.action_row.addWidget(self.take_over_button)

        self.action_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.action_row.addItem(self.action_gap)

        self.print_button = QPushButton(self.action_bar)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setProperty(u"kind", u"secondary")

        self.action_row.addWidget(self.print_button)

        self.save_button = QPushButton(self.action_bar)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"secondary")

        self.action_row.addWidget(self.save_button)

        self.finish_button = QPushButton(self.action_bar)
        self.finish_button.setObjectName(u"finish_button")
        self.finish_button.setProperty(u"kind", u"primary")

        self.action_row.addWidget(self.finish_button)


        self.page_layout.addWidget(self.action_bar)

        self.page_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.arrived_at_label.setBuddy(self.arrived_at)
        self.ticket_label.setBuddy(self.ticket)
        self.channel_label.setBuddy(self.channel)
        self.language_label.setBuddy(self.language)
        self.special_need_label.setBuddy(self.special_need)
        self.reason_label.setBuddy(self.reason)
        self.other_reason_label.setBuddy(self.other_reason)
        self.subject_label.setBuddy(self.subject)
        self.outcome_label.setBuddy(self.outcome)
        self.handler_id_label.setBuddy(self.handler_id)
        self.room_label.setBuddy(self.room)
        self.note_label.setBuddy(self.note)
        self.referral_label.setBuddy(self.referral)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.arrived_at, self.ticket)
        QWidget.setTabOrder(self.ticket, self.channel)
        QWidget.setTabOrder(self.channel, self.language)
        QWidget.setTabOrder(self.language, self.special_need)
        QWidget.setTabOrder(self.special_need, self.reason)
        QWidget.setTabOrder(self.reason, self.other_reason)
        QWidget.setTabOrder(self.other_reason, self.subject)
        QWidget.setTabOrder(self.subject, self.outcome)
        QWidget.setTabOrder(self.outcome, self.handler_id)
        QWidget.setTabOrder(self.handler_id, self.room)
        QWidget.setTabOrder(self.room, self.note)
        QWidget.setTabOrder(self.note, self.referral)
        QWidget.setTabOrder(self.referral, self.person_fold)
        QWidget.setTabOrder(self.person_fold, self.add_person_button)
        QWidget.setTabOrder(self.add_person_button, self.anonymous_button)
        QWidget.setTabOrder(self.anonymous_button, self.back_button)
        QWidget.setTabOrder(self.back_button, self.discard_button)
        QWidget.setTabOrder(self.discard_button, self.hand_over_button)
        QWidget.setTabOrder(self.hand_over_button, self.take_over_button)
        QWidget.setTabOrder(self.take_over_button, self.print_button)
        QWidget.setTabOrder(self.print_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.finish_button)
        QWidget.setTabOrder(self.finish_button, self.danger_button)

        self.retranslateUi(ContactPage)
    # setupUi

    def retranslateUi(self, ContactPage):
        self.title.setText(QCoreApplication.translate("ContactPage", u"Nov\u00fd kontakt", None))
        self.state_line.setText(QCoreApplication.translate("ContactPage", u"koncept \u00b7 \u010d\u00edslo dostane p\u0159i dokon\u010den\u00ed", None))
        self.danger_button.setText(QCoreApplication.translate("ContactPage", u" N\u011bkomu hroz\u00ed nebezpe\u010d\u00ed", None))
#if QT_CONFIG(accessibility)
        self.danger_button.setAccessibleName(QCoreApplication.translate("ContactPage", u"N\u011bkomu hroz\u00ed nebezpe\u010d\u00ed", None))
#endif // QT_CONFIG(accessibility)
        self.stopwatch.setText(QCoreApplication.translate("ContactPage", u"0:00", None))
        self.stopwatch_target.setText(QCoreApplication.translate("ContactPage", u"z\u00a020\u00a0s", None))
        self.arrived_at_label.setText(QCoreApplication.translate("ContactPage", u"P\u0159i\u0161&el v", None))
        self.arrived_at_key.setText(QCoreApplication.translate("ContactPage", u"F9", None))
        self.ticket_label.setText(QCoreApplication.translate("ContactPage", u"L\u00edstek", None))
        self.channel_label.setText(QCoreApplication.translate("ContactPage", u"Zp\u016fs&ob", None))
        self.language_label.setText(QCoreApplication.translate("ContactPage", u"&Jazyk", None))
        self.special_need_label.setText(QCoreApplication.translate("ContactPage", u"Zvl\u00e1\u0161tn\u00ed pot\u0159eby", None))
        self.reason_title.setText(QCoreApplication.translate("ContactPage", u"D\u016fvod", None))
        self.reason_hint.setText(QCoreApplication.translate("ContactPage", u"\u010d\u00edslice 1\u20138 vybere d\u016fvod", None))
        self.reason_label.setText(QCoreApplication.translate("ContactPage", u"&Up\u0159esn\u011bn\u00ed d\u016fvodu", None))
        self.other_reason_label.setText(QCoreApplication.translate("ContactPage", u"&Dal\u0161\u00ed d\u016fvod", None))
        self.subject_label.setText(QCoreApplication.translate("ContactPage", u"&Stru\u010dn\u011b", None))
        self.outcome_label.setText(QCoreApplication.translate("ContactPage", u"&V\u00fdsledek", None))
        self.handler_id_label.setText(QCoreApplication.translate("ContactPage", u"V&y\u0159izuje", None))
        self.room_label.setText(QCoreApplication.translate("ContactPage", u"M\u00edstnost", None))
        self.note_label.setText(QCoreApplication.translate("ContactPage", u"Pozn\u00e1m&ka", None))
        self.referral_label.setText(QCoreApplication.translate("ContactPage", u"Kam by&la osoba odk\u00e1z\u00e1na", None))
        self.person_fold.setText(QCoreApplication.translate("ContactPage", u" Osoba", None))
#if QT_CONFIG(accessibility)
        self.person_fold.setAccessibleName(QCoreApplication.translate("ContactPage", u"Osoba, rozbalit nebo sbalit", None))
#endif // QT_CONFIG(accessibility)
        self.person_hint.setText("")
        self.add_person_button.setText(QCoreApplication.translate("ContactPage", u" P\u0159&idat osobu", None))
#if QT_CONFIG(accessibility)
        self.add_person_button.setAccessibleName(QCoreApplication.translate("ContactPage", u"P\u0159idat osobu", None))
#endif // QT_CONFIG(accessibility)
        self.anonymous_button.setText(QCoreApplication.translate("ContactPage", u" Anonymn\u00ed", None))
#if QT_CONFIG(accessibility)
        self.anonymous_button.setAccessibleName(QCoreApplication.translate("ContactPage", u"Anonymn\u00ed, osobu odebrat", None))
#endif // QT_CONFIG(accessibility)
        self.back_button.setText(QCoreApplication.translate("ContactPage", u" Zp\u011bt  Esc", None))
#if QT_CONFIG(accessibility)
        self.back_button.setAccessibleName(QCoreApplication.translate("ContactPage", u"Zp\u011bt, Esc", None))
#endif // QT_CONFIG(accessibility)
        self.discard_button.setText(QCoreApplication.translate("ContactPage", u" Zahodit\u2026", None))
#if QT_CONFIG(accessibility)
        self.discard_button.setAccessibleName(QCoreApplication.translate("ContactPage", u"Zahodit\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.hand_over_button.setText(QCoreApplication.translate("ContactPage", u" P\u0159edat policistovi", None))
#if QT_CONFIG(accessibility)
        self.hand_over_button.setAccessibleName(QCoreApplication.translate("ContactPage", u"P\u0159edat policistovi", None))
#endif // QT_CONFIG(accessibility)
        self.take_over_button.setText(QCoreApplication.translate("ContactPage", u" P\u0159evz\u00edt", None))
#if QT_CONFIG(accessibility)
        self.take_over_button.setAccessibleName(QCoreApplication.translate("ContactPage", u"P\u0159evz\u00edt", None))
#endif // QT_CONFIG(accessibility)
        self.print_button.setText(QCoreApplication.translate("ContactPage", u" Tisk  Ctrl+P", None))
#if QT_CONFIG(accessibility)
        self.print_button.setAccessibleName(QCoreApplication.translate("ContactPage", u"Tisk, Ctrl+P", None))
#endif // QT_CONFIG(accessibility)
        self.save_button.setText(QCoreApplication.translate("ContactPage", u" Ulo\u017eit  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.save_button.setAccessibleName(QCoreApplication.translate("ContactPage", u"Ulo\u017eit, Ctrl+S", None))
#endif // QT_CONFIG(accessibility)
        self.finish_button.setText(QCoreApplication.translate("ContactPage", u" Dokon\u010dit  Ctrl+Enter", None))
#if QT_CONFIG(accessibility)
        self.finish_button.setAccessibleName(QCoreApplication.translate("ContactPage", u"Dokon\u010dit, Ctrl+Enter", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

