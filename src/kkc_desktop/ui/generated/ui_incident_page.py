# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'incident_page.ui'
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
from PySide6.QtWidgets import (QAbstractSpinBox, QApplication, QCheckBox, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QSpinBox,
    QTabBar, QVBoxLayout, QWidget)

from kkc_desktop.ui.event_band import EventBand
from kkc_desktop.ui.log_card import LogCard
from kkc_desktop.ui.methane_card import MethaneCard
from kkc_desktop.ui.notice_foot import NoticeFoot
from kkc_desktop.ui.type_hint import TypeHint
from kkc_desktop.ui.widgets.chip_field import ChipField
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.coordinates_edit import CoordinatesEdit
from kkc_desktop.ui.widgets.known_person_edit import KnownPersonEdit
from kkc_desktop.ui.widgets.moment_edit import MomentEdit
from kkc_desktop.ui.widgets.place_edit import PlaceEdit

class Ui_IncidentPage(object):
    def setupUi(self, IncidentPage):
        if not IncidentPage.objectName():
            IncidentPage.setObjectName(u"IncidentPage")
        self.page_layout = QVBoxLayout(IncidentPage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.band = EventBand(IncidentPage)
        self.band.setObjectName(u"band")

        self.page_layout.addWidget(self.band)

        self.tabs = QTabBar(IncidentPage)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.page_layout.addWidget(self.tabs)

        self.content = QWidget(IncidentPage)
        self.content.setObjectName(u"content")
        self.columns = QHBoxLayout(self.content)
        self.columns.setSpacing(14)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(20, 12, 20, 12)
        self.steps = QFrame(self.content)
        self.steps.setObjectName(u"steps")
        self.steps.setMaximumSize(QSize(860, 16777215))
        self.steps_column = QVBoxLayout(self.steps)
        self.steps_column.setSpacing(0)
        self.steps_column.setObjectName(u"steps_column")
        self.steps_column.setContentsMargins(1, 1, 1, 1)
        self.scroll = QScrollArea(self.steps)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.scroll.setWidgetResizable(True)
        self.rows = QWidget()
        self.rows.setObjectName(u"rows")
        self.rows_column = QVBoxLayout(self.rows)
        self.rows_column.setSpacing(0)
        self.rows_column.setObjectName(u"rows_column")
        self.rows_column.setContentsMargins(14, 4, 18, 4)
        self.step_1 = QFrame(self.rows)
        self.step_1.setObjectName(u"step_1")
        self.step_1_row = QHBoxLayout(self.step_1)
        self.step_1_row.setSpacing(8)
        self.step_1_row.setObjectName(u"step_1_row")
        self.step_1_row.setContentsMargins(0, 4, 0, 4)
        self.step_1_number = QLabel(self.step_1)
        self.step_1_number.setObjectName(u"step_1_number")
        self.step_1_number.setMinimumSize(QSize(18, 0))

        self.step_1_row.addWidget(self.step_1_number)

        self.step_1_words = QVBoxLayout()
        self.step_1_words.setSpacing(0)
        self.step_1_words.setObjectName(u"step_1_words")
        self.step_1_words.setContentsMargins(0, 0, 0, 0)
        self.step_1_above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.step_1_words.addItem(self.step_1_above)

        self.step_1_title = QLabel(self.step_1)
        self.step_1_title.setObjectName(u"step_1_title")
        self.step_1_title.setMinimumSize(QSize(116, 0))

        self.step_1_words.addWidget(self.step_1_title)

        self.step_1_sub = QLabel(self.step_1)
        self.step_1_sub.setObjectName(u"step_1_sub")
        self.step_1_sub.setMinimumSize(QSize(116, 0))

        self.step_1_words.addWidget(self.step_1_sub)

        self.step_1_below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.step_1_words.addItem(self.step_1_below)


        self.step_1_row.addLayout(self.step_1_words)

        self.step_1_fields = QVBoxLayout()
        self.step_1_fields.setSpacing(6)
        self.step_1_fields.setObjectName(u"step_1_fields")
        self.step_1_fields.setContentsMargins(0, 0, 0, 0)
        self.step_1_first = QHBoxLayout()
        self.step_1_first.setSpacing(8)
        self.step_1_first.setObjectName(u"step_1_first")
        self.step_1_first.setContentsMargins(0, 0, 0, 0)
        self.place = PlaceEdit(self.step_1)
        self.place.setObjectName(u"place")
        self.place.setMinimumSize(QSize(60, 0))

        self.step_1_first.addWidget(self.place)

        self.place_detail = QLineEdit(self.step_1)
        self.place_detail.setObjectName(u"place_detail")
        self.place_detail.setMinimumSize(QSize(60, 0))

        self.step_1_first.addWidget(self.place_detail)

        self.step_1_first.setStretch(0, 5)
        self.step_1_first.setStretch(1, 3)

        self.step_1_fields.addLayout(self.step_1_first)

        self.step_1_second = QHBoxLayout()
        self.step_1_second.setSpacing(8)
        self.step_1_second.setObjectName(u"step_1_second")
        self.step_1_second.setContentsMargins(0, 0, 0, 0)
        self.access = QLineEdit(self.step_1)
        self.access.setObjectName(u"access")
        self.access.setMinimumSize(QSize(60, 0))

        self.step_1_second.addWidget(self.access)

        self.coordinates = CoordinatesEdit(self.step_1)
        self.coordinates.setObjectName(u"coordinates")
        self.coordinates.setMinimumSize(QSize(60, 0))

        self.step_1_second.addWidget(self.coordinates)

        self.map_button = QPushButton(self.step_1)
        self.map_button.setObjectName(u"map_button")

        self.step_1_second.addWidget(self.map_button)

        self.step_1_second.setStretch(0, 5)
        self.step_1_second.setStretch(1, 5)

        self.step_1_fields.addLayout(self.step_1_second)


        self.step_1_row.addLayout(self.step_1_fields)

        self.step_1_row.setStretch(2, 1)

        self.rows_column.addWidget(self.step_1)

        self.line_1 = QFrame(self.rows)
        self.line_1.setObjectName(u"line_1")

        self.rows_column.addWidget(self.line_1)

        self.step_2 = QFrame(self.rows)
        self.step_2.setObjectName(u"step_2")
        self.step_2_row = QHBoxLayout(self.step_2)
        self.step_2_row.setSpacing(8)
        self.step_2_row.setObjectName(u"step_2_row")
        self.step_2_row.setContentsMargins(0, 4, 0, 4)
        self.step_2_number = QLabel(self.step_2)
        self.step_2_number.setObjectName(u"step_2_number")
        self.step_2_number.setMinimumSize(QSize(18, 0))

        self.step_2_row.addWidget(self.step_2_number)

        self.step_2_words = QVBoxLayout()
        self.step_2_words.setSpacing(0)
        self.step_2_words.setObjectName(u"step_2_words")
        self.step_2_words.setContentsMargins(0, 0, 0, 0)
        self.step_2_above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.step_2_words.addItem(self.step_2_above)

        self.step_2_title = QLabel(self.step_2)
        self.step_2_title.setObjectName(u"step_2_title")
        self.step_2_title.setMinimumSize(QSize(116, 0))

        self.step_2_words.addWidget(self.step_2_title)

        self.step_2_sub = QLabel(self.step_2)
        self.step_2_sub.setObjectName(u"step_2_sub")
        self.step_2_sub.setMinimumSize(QSize(116, 0))

        self.step_2_words.addWidget(self.step_2_sub)

        self.step_2_below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.step_2_words.addItem(self.step_2_below)


        self.step_2_row.addLayout(self.step_2_words)

        self.step_2_fields = QVBoxLayout()
        self.step_2_fields.setSpacing(0)
        self.step_2_fields.setObjectName(u"step_2_fields")
        self.step_2_fields.setContentsMargins(0, 0, 0, 0)
        self.type_hint_above = QSpacerItem(20, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.step_2_fields.addItem(self.type_hint_above)

        self.step_2_first = QHBoxLayout()
        self.step_2_first.setSpacing(8)
        self.step_2_first.setObjectName(u"step_2_first")
        self.step_2_first.setContentsMargins(0, 0, 0, 0)
        self.incident_type = CodeListCombo(self.step_2)
        self.incident_type.setObjectName(u"incident_type")
        self.incident_type.setMinimumSize(QSize(130, 0))

        self.step_2_first.addWidget(self.incident_type)

        self.description = QLineEdit(self.step_2)
        self.description.setObjectName(u"description")
        self.description.setMinimumSize(QSize(60, 0))

        self.step_2_first.addWidget(self.description)

        self.step_2_first.setStretch(0, 2)
        self.step_2_first.setStretch(1, 3)

        self.step_2_fields.addLayout(self.step_2_first)

        self.type_hint = TypeHint(self.step_2)
        self.type_hint.setObjectName(u"type_hint")

        self.step_2_fields.addWidget(self.type_hint)


        self.step_2_row.addLayout(self.step_2_fields)

        self.step_2_row.setStretch(2, 1)

        self.rows_column.addWidget(self.step_2)

        self.line_2 = QFrame(self.rows)
        self.line_2.setObjectName(u"line_2")

        self.rows_column.addWidget(self.line_2)

        self.step_3 = QFrame(self.rows)
        self.step_3.setObjectName(u"step_3")
        self.step_3_row = QHBoxLayout(self.step_3)
        self.step_3_row.setSpacing(8)
        self.step_3_row.setObjectName(u"step_3_row")
        self.step_3_row.setContentsMargins(0, 4, 0, 4)
        self.step_3_number = QLabel(self.step_3)
        self.step_3_number.setObjectName(u"step_3_number")
        self.step_3_number.setMinimumSize(QSize(18, 0))

        self.step_3_row.addWidget(self.step_3_number)

        self.step_3_words = QVBoxLayout()
        self.step_3_words.setSpacing(0)
        self.step_3_words.setObjectName(u"step_3_words")
        self.step_3_words.setContentsMargins(0, 0, 0, 0)
        self.step_3_above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.step_3_words.addItem(self.step_3_above)

        self.step_3_title = QLabel(self.step_3)
        self.step_3_title.setObjectName(u"step_3_title")
        self.step_3_title.setMinimumSize(QSize(116, 0))

        self.step_3_words.addWidget(self.step_3_title)

        self.step_3_sub = QLabel(self.step_3)
        self.step_3_sub.setObjectName(u"step_3_sub")
        self.step_3_sub.setMinimumSize(QSize(116, 0))

        self.step_3_words.addWidget(self.step_3_sub)

        self.step_3_below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.step_3_words.addItem(self.step_3_below)


        self.step_3_row.addLayout(self.step_3_words)

        self.step_3_fields = QHBoxLayout()
        self.step_3_fields.setSpacing(8)
        self.step_3_fields.setObjectName(u"step_3_fields")
        self.step_3_fields.setContentsMargins(0, 0, 0, 0)
        self.endangered_count = QSpinBox(self.step_3)
        self.endangered_count.setObjectName(u"endangered_count")
        self.endangered_count.setMinimumSize(QSize(54, 0))
        self.endangered_count.setMaximumSize(QSize(54, 16777215))
        self.endangered_count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.endangered_count.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.endangered_count.setMaximum(9999)

        self.step_3_fields.addWidget(self.endangered_count)

        self.endangered_label = QLabel(self.step_3)
        self.endangered_label.setObjectName(u"endangered_label")

        self.step_3_fields.addWidget(self.endangered_label)

        self.injured_count = QSpinBox(self.step_3)
        self.injured_count.setObjectName(u"injured_count")
        self.injured_count.setMinimumSize(QSize(54, 0))
        self.injured_count.setMaximumSize(QSize(54, 16777215))
        self.injured_count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.injured_count.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.injured_count.setMaximum(9999)

        self.step_3_fields.addWidget(self.injured_count)

        self.injured_label = QLabel(self.step_3)
        self.injured_label.setObjectName(u"injured_label")

        self.step_3_fields.addWidget(self.injured_label)

        self.dead_count = QSpinBox(self.step_3)
        self.dead_count.setObjectName(u"dead_count")
        self.dead_count.setMinimumSize(QSize(54, 0))
        self.dead_count.setMaximumSize(QSize(54, 16777215))
        self.dead_count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.dead_count.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.dead_count.setMaximum(9999)

        self.step_3_fields.addWidget(self.dead_count)

        self.dead_label = QLabel(self.step_3)
        self.dead_label.setObjectName(u"dead_label")

        self.step_3_fields.addWidget(self.dead_label)

        self.affected_note = QLineEdit(self.step_3)
        self.affected_note.setObjectName(u"affected_note")
        self.affected_note.setMinimumSize(QSize(90, 0))

        self.step_3_fields.addWidget(self.affected_note)

        self.step_3_fields.setStretch(6, 1)

        self.step_3_row.addLayout(self.step_3_fields)

        self.step_3_row.setStretch(2, 1)

        self.rows_column.addWidget(self.step_3)

        self.line_3 = QFrame(self.rows)
        self.line_3.setObjectName(u"line_3")

        self.rows_column.addWidget(self.line_3)

        self.step_4 = QFrame(self.rows)
        self.step_4.setObjectName(u"step_4")
        self.step_4_row = QHBoxLayout(self.step_4)
        self.step_4_row.setSpacing(8)
        self.step_4_row.setObjectName(u"step_4_row")
        self.step_4_row.setContentsMargins(0, 4, 0, 4)
        self.step_4_number = QLabel(self.step_4)
        self.step_4_number.setObjectName(u"step_4_number")
        self.step_4_number.setMinimumSize(QSize(18, 0))

        self.step_4_row.addWidget(self.step_4_number)

        self.step_4_words = QVBoxLayout()
        self.step_4_words.setSpacing(0)
        self.step_4_words.setObjectName(u"step_4_words")
        self.step_4_words.setContentsMargins(0, 0, 0, 0)
        self.step_4_above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.step_4_words.addItem(self.step_4_above)

        self.step_4_title = QLabel(self.step_4)
        self.step_4_title.setObjectName(u"step_4_title")
        self.step_4_title.setMinimumSize(QSize(116, 0))

        self.step_4_words.addWidget(self.step_4_title)

        self.step_4_sub = QLabel(self.step_4)
        self.step_4_sub.setObjectName(u"step_4_sub")
        self.step_4_sub.setMinimumSize(QSize(116, 0))

        self.step_4_words.addWidget(self.step_4_sub)

        self.step_4_below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.step_4_words.addItem(self.step_4_below)


        self.step_4_row.addLayout(self.step_4_words)

        self.step_4_fields = QHBoxLayout()
        self.step_4_fields.setSpacing(8)
        self.step_4_fields.setObjectName(u"step_4_fields")
        self.step_4_fields.setContentsMargins(0, 0, 0, 0)
        self.hazards = ChipField(self.step_4)
        self.hazards.setObjectName(u"hazards")

        self.step_4_fields.addWidget(self.hazards)

        self.hazards_note = QLineEdit(self.step_4)
        self.hazards_note.setObjectName(u"hazards_note")
        self.hazards_note.setMinimumSize(QSize(100, 0))

        self.step_4_fields.addWidget(self.hazards_note)

        self.step_4_fields.setStretch(1, 1)

        self.step_4_row.addLayout(self.step_4_fields)

        self.step_4_row.setStretch(2, 1)

        self.rows_column.addWidget(self.step_4)

        self.line_4 = QFrame(self.rows)
        self.line_4.setObjectName(u"line_4")

        self.rows_column.addWidget(self.line_4)

        self.step_5 = QFrame(self.rows)
        self.step_5.setObjectName(u"step_5")
        self.step_5_row = QHBoxLayout(self.step_5)
        self.step_5_row.setSpacing(8)
        self.step_5_row.setObjectName(u"step_5_row")
        self.step_5_row.setContentsMargins(0, 4, 0, 4)
        self.step_5_number = QLabel(self.step_5)
        self.step_5_number.setObjectName(u"step_5_number")
        self.step_5_number.setMinimumSize(QSize(18, 0))

        self.step_5_row.addWidget(self.step_5_number)

        self.step_5_words = QVBoxLayout()
        self.step_5_words.setSpacing(0)
        self.step_5_words.setObjectName(u"step_5_words")
        self.step_5_words.setContentsMargins(0, 0, 0, 0)
        self.step_5_above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.step_5_words.addItem(self.step_5_above)

        self.step_5_title = QLabel(self.step_5)
        self.step_5_title.setObjectName(u"step_5_title")
        self.step_5_title.setMinimumSize(QSize(116, 0))

        self.step_5_words.addWidget(self.step_5_title)

        self.step_5_sub = QLabel(self.step_5)
        self.step_5_sub.setObjectName(u"step_5_sub")
        self.step_5_sub.setMinimumSize(QSize(116, 0))

        self.step_5_words.addWidget(self.step_5_sub)

        self.step_5_below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.step_5_words.addItem(self.step_5_below)


        self.step_5_row.addLayout(self.step_5_words)

        self.step_5_fields = QHBoxLayout()
        self.step_5_fields.setSpacing(8)
        self.step_5_fields.setObjectName(u"step_5_fields")
        self.step_5_fields.setContentsMargins(0, 0, 0, 0)
        self.occurred_at = MomentEdit(self.step_5)
        self.occurred_at.setObjectName(u"occurred_at")
        self.occurred_at.setMinimumSize(QSize(112, 0))
        self.occurred_at.setMaximumSize(QSize(112, 16777215))

        self.step_5_fields.addWidget(self.occurred_at)

        self.now_cap = QLabel(self.step_5)
        self.now_cap.setObjectName(u"now_cap")

        self.step_5_fields.addWidget(self.now_cap)

        self.is_ongoing = QCheckBox(self.step_5)
        self.is_ongoing.setObjectName(u"is_ongoing")

        self.step_5_fields.addWidget(self.is_ongoing)

        self.time_note = QLineEdit(self.step_5)
        self.time_note.setObjectName(u"time_note")
        self.time_note.setMinimumSize(QSize(60, 0))

        self.step_5_fields.addWidget(self.time_note)

        self.step_5_fields.setStretch(3, 1)

        self.step_5_row.addLayout(self.step_5_fields)

        self.step_5_row.setStretch(2, 1)

        self.rows_column.addWidget(self.step_5)

        self.line_5 = QFrame(self.rows)
        self.line_5.setObjectName(u"line_5")

        self.rows_column.addWidget(self.line_5)

        self.step_6 = QFrame(self.rows)
        self.step_6.setObjectName(u"step_6")
        self.step_6_row = QHBoxLayout(self.step_6)
        self.step_6_row.setSpacing(8)
        self.step_6_row.setObjectName(u"step_6_row")
        self.step_6_row.setContentsMargins(0, 4, 0, 4)
        self.step_6_number = QLabel(self.step_6)
        self.step_6_number.setObjectName(u"step_6_number")
        self.step_6_number.setMinimumSize(QSize(18, 0))

        self.step_6_row.addWidget(self.step_6_number)

        self.step_6_words = QVBoxLayout()
        self.step_6_words.setSpacing(0)
        self.step_6_words.setObjectName(u"step_6_words")
        self.step_6_words.setContentsMargins(0, 0, 0, 0)
        self.step_6_above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.step_6_words.addItem(self.step_6_above)

        self.step_6_title = QLabel(self.step_6)
        self.step_6_title.setObjectName(u"step_6_title")
        self.step_6_title.setMinimumSize(QSize(116, 0))

        self.step_6_words.addWidget(self.step_6_title)

        self.step_6_sub = QLabel(self.step_6)
        self.step_6_sub.setObjectName(u"step_6_sub")
        self.step_6_sub.setMinimumSize(QSize(116, 0))

        self.step_6_words.addWidget(self.step_6_sub)

        self.step_6_below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.step_6_words.addItem(self.step_6_below)


        self.step_6_row.addLayout(self.step_6_words)

        self.step_6_fields = QHBoxLayout()
        self.step_6_fields.setSpacing(8)
        self.step_6_fields.setObjectName(u"step_6_fields")
        self.step_6_fields.setContentsMargins(0, 0, 0, 0)
        self.reporting_name = KnownPersonEdit(self.step_6)
        self.reporting_name.setObjectName(u"reporting_name")
        self.reporting_name.setMinimumSize(QSize(60, 0))

        self.step_6_fields.addWidget(self.reporting_name)

        self.reporting_phone = QLineEdit(self.step_6)
        self.reporting_phone.setObjectName(u"reporting_phone")
        self.reporting_phone.setMinimumSize(QSize(100, 0))

        self.step_6_fields.addWidget(self.reporting_phone)

        self.reporting_role = CodeListCombo(self.step_6)
        self.reporting_role.setObjectName(u"reporting_role")
        self.reporting_role.setMinimumSize(QSize(100, 0))

        self.step_6_fields.addWidget(self.reporting_role)

        self.step_6_fields.setStretch(0, 3)
        self.step_6_fields.setStretch(1, 2)
        self.step_6_fields.setStretch(2, 2)

        self.step_6_row.addLayout(self.step_6_fields)

        self.step_6_row.setStretch(2, 1)

        self.rows_column.addWidget(self.step_6)

        self.line_6 = QFrame(self.rows)
        self.line_6.setObjectName(u"line_6")

        self.rows_column.addWidget(self.line_6)

        self.step_7 = QFrame(self.rows)
        self.step_7.setObjectName(u"step_7")
        self.step_7_row = QHBoxLayout(self.step_7)
        self.step_7_row.setSpacing(8)
        self.step_7_row.setObjectName(u"step_7_row")
        self.step_7_row.setContentsMargins(0, 4, 0, 4)
        self.step_7_number = QLabel(self.step_7)
        self.step_7_number.setObjectName(u"step_7_number")
        self.step_7_number.setMinimumSize(QSize(18, 0))

        self.step_7_row.addWidget(self.step_7_number)

        self.step_7_words = QVBoxLayout()
        self.step_7_words.setSpacing(0)
        self.step_7_words.setObjectName(u"step_7_words")
        self.step_7_words.setContentsMargins(0, 0, 0, 0)
        self.step_7_above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.step_7_words.addItem(self.step_7_above)

        self.step_7_title = QLabel(self.step_7)
        self.step_7_title.setObjectName(u"step_7_title")
        self.step_7_title.setMinimumSize(QSize(116, 0))

        self.step_7_words.addWidget(self.step_7_title)

        self.step_7_sub = QLabel(self.step_7)
        self.step_7_sub.setObjectName(u"step_7_sub")
        self.step_7_sub.setMinimumSize(QSize(116, 0))

        self.step_7_words.addWidget(self.step_7_sub)

        self.step_7_below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.step_7_words.addItem(self.step_7_below)


        self.step_7_row.addLayout(self.step_7_words)

        self.step_7_fields = QHBoxLayout()
        self.step_7_fields.setSpacing(8)
        self.step_7_fields.setObjectName(u"step_7_fields")
        self.step_7_fields.setContentsMargins(0, 0, 0, 0)
        self.offender = QLineEdit(self.step_7)
        self.offender.setObjectName(u"offender")
        self.offender.setMinimumSize(QSize(60, 0))

        self.step_7_fields.addWidget(self.offender)

        self.person_button = QPushButton(self.step_7)
        self.person_button.setObjectName(u"person_button")

        self.step_7_fields.addWidget(self.person_button)

        self.vehicle = QLineEdit(self.step_7)
        self.vehicle.setObjectName(u"vehicle")
        self.vehicle.setMinimumSize(QSize(60, 0))

        self.step_7_fields.addWidget(self.vehicle)

        self.vehicle_button = QPushButton(self.step_7)
        self.vehicle_button.setObjectName(u"vehicle_button")

        self.step_7_fields.addWidget(self.vehicle_button)

        self.step_7_fields.setStretch(0, 1)
        self.step_7_fields.setStretch(2, 1)

        self.step_7_row.addLayout(self.step_7_fields)

        self.step_7_row.setStretch(2, 1)

        self.rows_column.addWidget(self.step_7)

        self.line_7 = QFrame(self.rows)
        self.line_7.setObjectName(u"line_7")

        self.rows_column.addWidget(self.line_7)

        self.step_8 = QFrame(self.rows)
        self.step_8.setObjectName(u"step_8")
        self.step_8_row = QHBoxLayout(self.step_8)
        self.step_8_row.setSpacing(8)
        self.step_8_row.setObjectName(u"step_8_row")
        self.step_8_row.setContentsMargins(0, 4, 0, 4)
        self.step_8_number = QLabel(self.step_8)
        self.step_8_number.setObjectName(u"step_8_number")
        self.step_8_number.setMinimumSize(QSize(18, 0))

        self.step_8_row.addWidget(self.step_8_number)

        self.step_8_words = QVBoxLayout()
        self.step_8_words.setSpacing(0)
        self.step_8_words.setObjectName(u"step_8_words")
        self.step_8_words.setContentsMargins(0, 0, 0, 0)
        self.step_8_above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.step_8_words.addItem(self.step_8_above)

        self.step_8_title = QLabel(self.step_8)
        self.step_8_title.setObjectName(u"step_8_title")
        self.step_8_title.setMinimumSize(QSize(116, 0))

        self.step_8_words.addWidget(self.step_8_title)

        self.step_8_sub = QLabel(self.step_8)
        self.step_8_sub.setObjectName(u"step_8_sub")
        self.step_8_sub.setMinimumSize(QSize(116, 0))

        self.step_8_words.addWidget(self.step_8_sub)

        self.step_8_below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.step_8_words.addItem(self.step_8_below)


        self.step_8_row.addLayout(self.step_8_words)

        self.step_8_fields = QHBoxLayout()
        self.step_8_fields.setSpacing(8)
        self.step_8_fields.setObjectName(u"step_8_fields")
        self.step_8_fields.setContentsMargins(0, 0, 0, 0)
        self.notified = ChipField(self.step_8)
        self.notified.setObjectName(u"notified")

        self.step_8_fields.addWidget(self.notified)

        self.services_required = QLineEdit(self.step_8)
        self.services_required.setObjectName(u"services_required")
        self.services_required.setMinimumSize(QSize(60, 0))

        self.step_8_fields.addWidget(self.services_required)

        self.step_8_fields.setStretch(1, 1)

        self.step_8_row.addLayout(self.step_8_fields)

        self.step_8_row.setStretch(2, 1)

        self.rows_column.addWidget(self.step_8)

        self.rows_column.setStretch(0, 4)
        self.rows_column.setStretch(2, 4)
        self.rows_column.setStretch(4, 4)
        self.rows_column.setStretch(6, 5)
        self.rows_column.setStretch(8, 4)
        self.rows_column.setStretch(10, 4)
        self.rows_column.setStretch(12, 4)
        self.rows_column.setStretch(14, 5)
        self.scroll.setWidget(self.rows)

        self.steps_column.addWidget(self.scroll)

        self.foot = NoticeFoot(self.steps)
        self.foot.setObjectName(u"foot")

        self.steps_column.addWidget(self.foot)

        self.steps_column.setStretch(0, 1)

        self.columns.addWidget(self.steps)

        self.side = QWidget(self.content)
        self.side.setObjectName(u"side")
        self.side.setMinimumSize(QSize(338, 0))
        self.side_column = QVBoxLayout(self.side)
        self.side_column.setSpacing(12)
        self.side_column.setObjectName(u"side_column")
        self.side_column.setContentsMargins(0, 0, 0, 0)
        self.methane = MethaneCard(self.side)
        self.methane.setObjectName(u"methane")

        self.side_column.addWidget(self.methane)

        self.log = LogCard(self.side)
        self.log.setObjectName(u"log")

        self.side_column.addWidget(self.log)

        self.side_column.setStretch(0, 45)
        self.side_column.setStretch(1, 55)

        self.columns.addWidget(self.side)

        self.columns.setStretch(0, 2)
        self.columns.setStretch(1, 1)

        self.page_layout.addWidget(self.content)

        self.action_bar = QFrame(IncidentPage)
        self.action_bar.setObjectName(u"action_bar")
        self.action_bar.setMinimumSize(QSize(0, 56))
        self.action_bar.setMaximumSize(QSize(16777215, 56))
        self.action_row = QHBoxLayout(self.action_bar)
        self.action_row.setSpacing(8)
        self.action_row.setObjectName(u"action_row")
        self.action_row.setContentsMargins(20, 0, 20, 0)
        self.leave_button = QPushButton(self.action_bar)
        self.leave_button.setObjectName(u"leave_button")
        self.leave_button.setAutoDefault(False)

        self.action_row.addWidget(self.leave_button)

        self.print_button = QPushButton(self.action_bar)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setAutoDefault(False)

        self.action_row.addWidget(self.print_button)

        self.save_button = QPushButton(self.action_bar)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.action_row.addWidget(self.save_button)

        self.change_button = QPushButton(self.action_bar)
        self.change_button.setObjectName(u"change_button")
        self.change_button.setAutoDefault(False)

        self.action_row.addWidget(self.change_button)

        self.action_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.action_row.addItem(self.action_spacer)

        self.state_label = QLabel(self.action_bar)
        self.state_label.setObjectName(u"state_label")

        self.action_row.addWidget(self.state_label)

        self.next_state = CodeListCombo(self.action_bar)
        self.next_state.setObjectName(u"next_state")
        self.next_state.setMinimumSize(QSize(150, 0))

        self.action_row.addWidget(self.next_state)

        self.state_button = QPushButton(self.action_bar)
        self.state_button.setObjectName(u"state_button")
        self.state_button.setAutoDefault(False)

        self.action_row.addWidget(self.state_button)

        self.accepted_label = QLabel(self.action_bar)
        self.accepted_label.setObjectName(u"accepted_label")

        self.action_row.addWidget(self.accepted_label)

        self.accepted_by = QLineEdit(self.action_bar)
        self.accepted_by.setObjectName(u"accepted_by")
        self.accepted_by.setMinimumSize(QSize(90, 0))
        self.accepted_by.setMaximumSize(QSize(132, 16777215))

        self.action_row.addWidget(self.accepted_by)

        self.accepted_at_label = QLabel(self.action_bar)
        self.accepted_at_label.setObjectName(u"accepted_at_label")

        self.action_row.addWidget(self.accepted_at_label)

        self.accepted_at = MomentEdit(self.action_bar)
        self.accepted_at.setObjectName(u"accepted_at")
        self.accepted_at.setMinimumSize(QSize(66, 0))
        self.accepted_at.setMaximumSize(QSize(66, 16777215))

        self.action_row.addWidget(self.accepted_at)

        self.finish_button = QPushButton(self.action_bar)
        self.finish_button.setObjectName(u"finish_button")
        self.finish_button.setAutoDefault(False)

        self.action_row.addWidget(self.finish_button)


        self.page_layout.addWidget(self.action_bar)

        self.page_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.endangered_label.setBuddy(self.endangered_count)
        self.injured_label.setBuddy(self.injured_count)
        self.dead_label.setBuddy(self.dead_count)
        self.state_label.setBuddy(self.next_state)
        self.accepted_label.setBuddy(self.accepted_by)
        self.accepted_at_label.setBuddy(self.accepted_at)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.place, self.place_detail)
        QWidget.setTabOrder(self.place_detail, self.access)
        QWidget.setTabOrder(self.access, self.coordinates)
        QWidget.setTabOrder(self.coordinates, self.map_button)
        QWidget.setTabOrder(self.map_button, self.incident_type)
        QWidget.setTabOrder(self.incident_type, self.description)
        QWidget.setTabOrder(self.description, self.endangered_count)
        QWidget.setTabOrder(self.endangered_count, self.injured_count)
        QWidget.setTabOrder(self.injured_count, self.dead_count)
        QWidget.setTabOrder(self.dead_count, self.affected_note)
        QWidget.setTabOrder(self.affected_note, self.hazards)
        QWidget.setTabOrder(self.hazards, self.hazards_note)
        QWidget.setTabOrder(self.hazards_note, self.occurred_at)
        QWidget.setTabOrder(self.occurred_at, self.is_ongoing)
        QWidget.setTabOrder(self.is_ongoing, self.time_note)
        QWidget.setTabOrder(self.time_note, self.reporting_name)
        QWidget.setTabOrder(self.reporting_name, self.reporting_phone)
        QWidget.setTabOrder(self.reporting_phone, self.reporting_role)
        QWidget.setTabOrder(self.reporting_role, self.offender)
        QWidget.setTabOrder(self.offender, self.person_button)
        QWidget.setTabOrder(self.person_button, self.vehicle)
        QWidget.setTabOrder(self.vehicle, self.vehicle_button)
        QWidget.setTabOrder(self.vehicle_button, self.notified)
        QWidget.setTabOrder(self.notified, self.services_required)
        QWidget.setTabOrder(self.services_required, self.next_state)
        QWidget.setTabOrder(self.next_state, self.accepted_by)
        QWidget.setTabOrder(self.accepted_by, self.accepted_at)

        self.retranslateUi(IncidentPage)
    # setupUi

    def retranslateUi(self, IncidentPage):
        self.steps.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"card", None))
        self.rows.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"scrolled", None))
        self.step_1_number.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"event-step", None))
        self.step_1_number.setProperty(u"tone", QCoreApplication.translate("IncidentPage", u"accent", None))
        self.step_1_number.setText(QCoreApplication.translate("IncidentPage", u"1", None))
        self.step_1_title.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"event-step", None))
        self.step_1_title.setText(QCoreApplication.translate("IncidentPage", u"KDE", None))
        self.step_1_sub.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"second-line", None))
        self.step_1_sub.setText(QCoreApplication.translate("IncidentPage", u"m\u00edsto a p\u0159\u00edchod", None))
        self.place.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"event", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("IncidentPage", u"Kde: obec, ulice, \u010d\u00edslo nebo orienta\u010dn\u00ed bod", None))
#endif // QT_CONFIG(accessibility)
        self.place.setPlaceholderText(QCoreApplication.translate("IncidentPage", u"obec, ulice, bod", None))
        self.place_detail.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"event", None))
#if QT_CONFIG(accessibility)
        self.place_detail.setAccessibleName(QCoreApplication.translate("IncidentPage", u"Kde: up\u0159esn\u011bn\u00ed m\u00edsta", None))
#endif // QT_CONFIG(accessibility)
        self.place_detail.setPlaceholderText(QCoreApplication.translate("IncidentPage", u"vchod, patro", None))
        self.access.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"event", None))
#if QT_CONFIG(accessibility)
        self.access.setAccessibleName(QCoreApplication.translate("IncidentPage", u"Kde: p\u0159\u00edjezd a p\u0159\u00edstup", None))
#endif // QT_CONFIG(accessibility)
        self.access.setPlaceholderText(QCoreApplication.translate("IncidentPage", u"p\u0159\u00edjezd", None))
        self.coordinates.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"event", None))
#if QT_CONFIG(accessibility)
        self.coordinates.setAccessibleName(QCoreApplication.translate("IncidentPage", u"Kde: sou\u0159adnice WGS84", None))
#endif // QT_CONFIG(accessibility)
        self.coordinates.setPlaceholderText(QCoreApplication.translate("IncidentPage", u"sou\u0159adnice", None))
        self.map_button.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"secondary", None))
#if QT_CONFIG(accessibility)
        self.map_button.setAccessibleName(QCoreApplication.translate("IncidentPage", u"Vybrat m\u00edsto na map\u011b", None))
#endif // QT_CONFIG(accessibility)
        self.map_button.setText(QCoreApplication.translate("IncidentPage", u"Mapa", None))
        self.line_1.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"line", None))
        self.step_2_number.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"event-step", None))
        self.step_2_number.setProperty(u"tone", QCoreApplication.translate("IncidentPage", u"accent", None))
        self.step_2_number.setText(QCoreApplication.translate("IncidentPage", u"2", None))
        self.step_2_title.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"event-step", None))
        self.step_2_title.setText(QCoreApplication.translate("IncidentPage", u"CO", None))
        self.step_2_sub.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"second-line", None))
        self.step_2_sub.setText(QCoreApplication.translate("IncidentPage", u"druh a popis", None))
#if QT_CONFIG(accessibility)
        self.incident_type.setAccessibleName(QCoreApplication.translate("IncidentPage", u"Co: druh ud\u00e1losti", None))
#endif // QT_CONFIG(accessibility)
        self.description.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"event", None))
#if QT_CONFIG(accessibility)
        self.description.setAccessibleName(QCoreApplication.translate("IncidentPage", u"Co: popis", None))
#endif // QT_CONFIG(accessibility)
        self.description.setPlaceholderText(QCoreApplication.translate("IncidentPage", u"co se stalo, p\u00e1r slov", None))
        self.line_2.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"line", None))
        self.step_3_number.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"event-step", None))
        self.step_3_number.setProperty(u"tone", QCoreApplication.translate("IncidentPage", u"accent", None))
        self.step_3_number.setText(QCoreApplication.translate("IncidentPage", u"3", None))
        self.step_3_title.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"event-step", None))
        self.step_3_title.setText(QCoreApplication.translate("IncidentPage", u"KDO", None))
        self.step_3_sub.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"second-line", None))
        self.step_3_sub.setText(QCoreApplication.translate("IncidentPage", u"je ohro\u017een", None))
#if QT_CONFIG(accessibility)
        self.endangered_count.setAccessibleName(QCoreApplication.translate("IncidentPage", u"Kdo je ohro\u017een: po\u010det ohro\u017een\u00fdch", None))
#endif // QT_CONFIG(accessibility)
        self.endangered_label.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"second-line", None))
        self.endangered_label.setText(QCoreApplication.translate("IncidentPage", u"ohro\u017eeno", None))
#if QT_CONFIG(accessibility)
        self.injured_count.setAccessibleName(QCoreApplication.translate("IncidentPage", u"Kdo je ohro\u017een: po\u010det zran\u011bn\u00fdch", None))
#endif // QT_CONFIG(accessibility)
        self.injured_label.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"second-line", None))
        self.injured_label.setText(QCoreApplication.translate("IncidentPage", u"zran\u011bno", None))
#if QT_CONFIG(accessibility)
        self.dead_count.setAccessibleName(QCoreApplication.translate("IncidentPage", u"Kdo je ohro\u017een: po\u010det mrtv\u00fdch", None))
#endif // QT_CONFIG(accessibility)
        self.dead_label.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"second-line", None))
        self.dead_label.setText(QCoreApplication.translate("IncidentPage", u"mrtv\u00fdch", None))
        self.affected_note.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"event", None))
#if QT_CONFIG(accessibility)
        self.affected_note.setAccessibleName(QCoreApplication.translate("IncidentPage", u"Kdo je ohro\u017een: up\u0159esn\u011bn\u00ed", None))
#endif // QT_CONFIG(accessibility)
        self.affected_note.setPlaceholderText(QCoreApplication.translate("IncidentPage", u"v\u011bk, stav, pot\u0159eby", None))
        self.line_3.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"line", None))
        self.step_4_number.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"event-step", None))
        self.step_4_number.setProperty(u"tone", QCoreApplication.translate("IncidentPage", u"accent", None))
        self.step_4_number.setText(QCoreApplication.translate("IncidentPage", u"4", None))
        self.step_4_title.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"event-step", None))
        self.step_4_title.setText(QCoreApplication.translate("IncidentPage", u"NEBEZPE\u010c\u00cd", None))
        self.step_4_sub.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"second-line", None))
        self.step_4_sub.setText(QCoreApplication.translate("IncidentPage", u"hroz\u00ed i m\u016f\u017ee hrozit", None))
#if QT_CONFIG(accessibility)
        self.hazards.setAccessibleName(QCoreApplication.translate("IncidentPage", u"Nebezpe\u010d\u00ed, kter\u00e9 hroz\u00ed", None))
#endif // QT_CONFIG(accessibility)
        self.hazards_note.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"event", None))
#if QT_CONFIG(accessibility)
        self.hazards_note.setAccessibleName(QCoreApplication.translate("IncidentPage", u"Nebezpe\u010d\u00ed: jin\u00e9 nebo up\u0159esn\u011bn\u00ed", None))
#endif // QT_CONFIG(accessibility)
        self.hazards_note.setPlaceholderText(QCoreApplication.translate("IncidentPage", u"jin\u00e9, up\u0159esn\u011bn\u00ed", None))
        self.line_4.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"line", None))
        self.step_5_number.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"event-step", None))
        self.step_5_number.setProperty(u"tone", QCoreApplication.translate("IncidentPage", u"accent", None))
        self.step_5_number.setText(QCoreApplication.translate("IncidentPage", u"5", None))
        self.step_5_title.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"event-step", None))
        self.step_5_title.setText(QCoreApplication.translate("IncidentPage", u"KDY", None))
        self.step_5_sub.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"second-line", None))
        self.step_5_sub.setText(QCoreApplication.translate("IncidentPage", u"za\u010dalo", None))
        self.occurred_at.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"event", None))
#if QT_CONFIG(accessibility)
        self.occurred_at.setAccessibleName(QCoreApplication.translate("IncidentPage", u"Kdy to za\u010dalo, F9 zap\u00ed\u0161e te\u010f", None))
#endif // QT_CONFIG(accessibility)
        self.occurred_at.setPlaceholderText(QCoreApplication.translate("IncidentPage", u"\u010das", None))
        self.now_cap.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"key-cap", None))
        self.now_cap.setText(QCoreApplication.translate("IncidentPage", u"F9 te\u010f", None))
        self.is_ongoing.setText(QCoreApplication.translate("IncidentPage", u"trv\u00e1", None))
#if QT_CONFIG(accessibility)
        self.is_ongoing.setAccessibleName(QCoreApplication.translate("IncidentPage", u"Kdy: ud\u00e1lost trv\u00e1", None))
#endif // QT_CONFIG(accessibility)
        self.time_note.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"event", None))
#if QT_CONFIG(accessibility)
        self.time_note.setAccessibleName(QCoreApplication.translate("IncidentPage", u"Kdy: up\u0159esn\u011bn\u00ed", None))
#endif // QT_CONFIG(accessibility)
        self.time_note.setPlaceholderText(QCoreApplication.translate("IncidentPage", u"up\u0159esn\u011bn\u00ed, nen\u00ed-li \u010das jist\u00fd", None))
        self.line_5.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"line", None))
        self.step_6_number.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"event-step", None))
        self.step_6_number.setProperty(u"tone", QCoreApplication.translate("IncidentPage", u"accent", None))
        self.step_6_number.setText(QCoreApplication.translate("IncidentPage", u"6", None))
        self.step_6_title.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"event-step", None))
        self.step_6_title.setText(QCoreApplication.translate("IncidentPage", u"KDO", None))
        self.step_6_sub.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"second-line", None))
        self.step_6_sub.setText(QCoreApplication.translate("IncidentPage", u"oznamuje a spojen\u00ed", None))
        self.reporting_name.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"event", None))
#if QT_CONFIG(accessibility)
        self.reporting_name.setAccessibleName(QCoreApplication.translate("IncidentPage", u"Kdo oznamuje: jm\u00e9no", None))
#endif // QT_CONFIG(accessibility)
        self.reporting_name.setPlaceholderText(QCoreApplication.translate("IncidentPage", u"jm\u00e9no", None))
        self.reporting_phone.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"event", None))
#if QT_CONFIG(accessibility)
        self.reporting_phone.setAccessibleName(QCoreApplication.translate("IncidentPage", u"Kdo oznamuje: telefon", None))
#endif // QT_CONFIG(accessibility)
        self.reporting_phone.setPlaceholderText(QCoreApplication.translate("IncidentPage", u"telefon", None))
#if QT_CONFIG(accessibility)
        self.reporting_role.setAccessibleName(QCoreApplication.translate("IncidentPage", u"Kdo oznamuje: vztah k ud\u00e1losti", None))
#endif // QT_CONFIG(accessibility)
        self.line_6.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"line", None))
        self.step_7_number.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"event-step", None))
        self.step_7_number.setProperty(u"tone", QCoreApplication.translate("IncidentPage", u"accent", None))
        self.step_7_number.setText(QCoreApplication.translate("IncidentPage", u"7", None))
        self.step_7_title.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"event-step", None))
        self.step_7_title.setText(QCoreApplication.translate("IncidentPage", u"PACHATEL", None))
        self.step_7_sub.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"second-line", None))
        self.step_7_sub.setText(QCoreApplication.translate("IncidentPage", u"nebo vozidlo", None))
        self.offender.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"event", None))
#if QT_CONFIG(accessibility)
        self.offender.setAccessibleName(QCoreApplication.translate("IncidentPage", u"Pachatel: popis a sm\u011br \u00fat\u011bku", None))
#endif // QT_CONFIG(accessibility)
        self.offender.setPlaceholderText(QCoreApplication.translate("IncidentPage", u"osoba, sm\u011br", None))
        self.person_button.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"secondary", None))
#if QT_CONFIG(accessibility)
        self.person_button.setAccessibleName(QCoreApplication.translate("IncidentPage", u"Popis osoby", None))
#endif // QT_CONFIG(accessibility)
        self.person_button.setText(QCoreApplication.translate("IncidentPage", u"Popis", None))
        self.vehicle.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"event", None))
#if QT_CONFIG(accessibility)
        self.vehicle.setAccessibleName(QCoreApplication.translate("IncidentPage", u"Vozidlo: zna\u010dka, popis a sm\u011br", None))
#endif // QT_CONFIG(accessibility)
        self.vehicle.setPlaceholderText(QCoreApplication.translate("IncidentPage", u"vozidlo, sm\u011br", None))
        self.vehicle_button.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"secondary", None))
#if QT_CONFIG(accessibility)
        self.vehicle_button.setAccessibleName(QCoreApplication.translate("IncidentPage", u"Popis vozidla", None))
#endif // QT_CONFIG(accessibility)
        self.vehicle_button.setText(QCoreApplication.translate("IncidentPage", u"Popis", None))
        self.line_7.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"line", None))
        self.step_8_number.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"event-step", None))
        self.step_8_number.setProperty(u"tone", QCoreApplication.translate("IncidentPage", u"accent", None))
        self.step_8_number.setText(QCoreApplication.translate("IncidentPage", u"8", None))
        self.step_8_title.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"event-step", None))
        self.step_8_title.setText(QCoreApplication.translate("IncidentPage", u"VYROZUM\u011aNO", None))
        self.step_8_sub.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"second-line", None))
        self.step_8_sub.setText(QCoreApplication.translate("IncidentPage", u"kdo u\u017e v\u00ed", None))
#if QT_CONFIG(accessibility)
        self.notified.setAccessibleName(QCoreApplication.translate("IncidentPage", u"Vyrozum\u011bno: kdo u\u017e v\u00ed", None))
#endif // QT_CONFIG(accessibility)
        self.services_required.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"event", None))
#if QT_CONFIG(accessibility)
        self.services_required.setAccessibleName(QCoreApplication.translate("IncidentPage", u"Po\u017eadovan\u00e9 slo\u017eky", None))
#endif // QT_CONFIG(accessibility)
        self.services_required.setPlaceholderText(QCoreApplication.translate("IncidentPage", u"po\u017eadovan\u00e9 slo\u017eky", None))
        self.action_bar.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"action-bar", None))
        self.leave_button.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"secondary", None))
        self.leave_button.setText(QCoreApplication.translate("IncidentPage", u" O&dlo\u017eit", None))
        self.print_button.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"secondary", None))
        self.print_button.setText(QCoreApplication.translate("IncidentPage", u" &Tisk  Ctrl+P", None))
        self.save_button.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"secondary", None))
        self.save_button.setText(QCoreApplication.translate("IncidentPage", u" &Ulo\u017eit hl\u00e1\u0161en\u00ed  Ctrl+S", None))
        self.change_button.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"secondary", None))
        self.change_button.setText(QCoreApplication.translate("IncidentPage", u" Z&m\u011bna situace", None))
        self.state_label.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"muted", None))
        self.state_label.setText(QCoreApplication.translate("IncidentPage", u"&Stav", None))
#if QT_CONFIG(accessibility)
        self.next_state.setAccessibleName(QCoreApplication.translate("IncidentPage", u"Nov\u00fd stav ud\u00e1losti", None))
#endif // QT_CONFIG(accessibility)
        self.state_button.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"primary", None))
        self.state_button.setText(QCoreApplication.translate("IncidentPage", u" Zapsat stav  Ctrl+Enter", None))
        self.accepted_label.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"muted", None))
        self.accepted_label.setText(QCoreApplication.translate("IncidentPage", u"P\u0159ijal na &IOS", None))
#if QT_CONFIG(accessibility)
        self.accepted_by.setAccessibleName(QCoreApplication.translate("IncidentPage", u"Kdo na IOS hl\u00e1\u0161en\u00ed p\u0159ijal", None))
#endif // QT_CONFIG(accessibility)
        self.accepted_by.setPlaceholderText(QCoreApplication.translate("IncidentPage", u"jm\u00e9no", None))
        self.accepted_at_label.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"muted", None))
        self.accepted_at_label.setText(QCoreApplication.translate("IncidentPage", u"v", None))
#if QT_CONFIG(accessibility)
        self.accepted_at.setAccessibleName(QCoreApplication.translate("IncidentPage", u"\u010cas p\u0159ed\u00e1n\u00ed na IOS, F9 zap\u00ed\u0161e te\u010f", None))
#endif // QT_CONFIG(accessibility)
        self.accepted_at.setPlaceholderText(QCoreApplication.translate("IncidentPage", u"te\u010f", None))
        self.finish_button.setProperty(u"kind", QCoreApplication.translate("IncidentPage", u"emergency", None))
        self.finish_button.setText(QCoreApplication.translate("IncidentPage", u" &P\u0159ed\u00e1no IOS  Ctrl+Enter", None))
        pass
    # retranslateUi

